import { graphql, type ExecutionResult } from 'graphql';
import { fixedClock } from '../../kernel/clock.ts';
import type { AuditEvent } from '../../kernel/audit/audit-trail.ts';
import type { Principal } from '../../kernel/principal.ts';
import { createCases, type Cases } from '../../subgraphs/cases/cases.ts';
import type { CasesOptions } from '../../subgraphs/cases/cases-options.ts';
import type { Offer, Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { casesOptions, construction, CONSTRUCTION, temporaryFolder } from './cases-room.ts';
import { ndjson } from './penalty-records.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A cases subgraph in a folder of its own, with a clock that stands at noon of 3 October 2010 in Wuxi. */
export interface Room {
  readonly cases: Cases;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly events: readonly AuditEvent[];
  readonly directory: string;
  readonly options: CasesOptions;
  /** Asks the graph. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked into freely by tests
  ask(query: string, principal?: Principal, variables?: Fields): Promise<ExecutionResult<Record<string, any>>>;
  /** Receives and settles records of penalties. */
  deliver(records: Iterable<Fields>, set?: Partial<Offer>): Promise<Receipt>;
  /** Closes and opens it again over the same folder. */
  restart(set?: Partial<CasesOptions>): Promise<void>;
  drop(): Promise<void>;
}

/** An offer of penalties by the construction department for September 2010. */
export const penaltyOffer = (set: Partial<Offer> = {}): Offer => ({
  department: CONSTRUCTION,
  period: '2010-09',
  recordType: 'INF_PUNISH',
  channel: 'PUSH',
  principal: construction,
  requestId: 'test',
  name: 'penalties.ndjson',
  reading: { format: 'ndjson' },
  ...set,
});

/** Opens a room. */
export async function openRoom(set: Partial<CasesOptions> = {}): Promise<Room> {
  const folder = temporaryFolder();
  const clock = fixedClock('2010-10-03T04:00:00Z');
  const standard = await casesOptions(folder.path, clock);
  let options: CasesOptions = { ...standard, ...set };
  let cases = createCases(options);
  return {
    get cases() {
      return cases;
    },
    clock,
    events: standard.events,
    directory: folder.path,
    get options() {
      return options;
    },
    ask: (source, principal = construction, variableValues = {}) =>
      graphql({
        schema: cases.subgraph.schema,
        source,
        variableValues,
        contextValue: { principal, requestId: 'test' },
      }) as never,
    deliver: async (records, offer) => {
      const { submission } = await cases.intake.receive(penaltyOffer(offer), ndjson(records));
      return cases.intake.settle(submission);
    },
    restart: async (change = {}) => {
      await cases.close();
      options = { ...options, ...change };
      cases = createCases(options);
    },
    drop: async () => {
      await cases.close();
      folder.drop();
    },
  };
}
