import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assembleIntake } from '../../../../subgraphs/cases/assemble-intake.ts';
import type { Receipt } from '../../../../subgraphs/cases/intake/intake.ts';
import { openCasesStore } from '../../../../subgraphs/cases/sqlite/open-cases-store.ts';
import type { CasesStore } from '../../../../subgraphs/cases/store.ts';
import { openRoom, penaltyOffer, type Room } from '../../../support/open-room.ts';
import { ndjson, penalties, penalty } from '../../../support/penalty-records.ts';

/** Thirty-eight rows: new ones, faulty ones, repeats over batch borders, and revisions in both orders. */
const rows = [
  ...penalties(20),
  ...Array.from({ length: 8 }, (_, index) => penalty(100 + index, { AJ_ADDR: '' })),
  penalty(2),
  penalty(5, { CHANG_NO: 3 }),
  penalty(5, { CHANG_NO: 2 }),
  penalty(101, { CHANG_NO: 2 }),
  ...penalties(6, 30),
];

/** A store that fails just before or just after its n-th write, as a machine that stops would leave it. */
function failing(store: CasesStore, at: number, when: 'before' | 'after'): CasesStore {
  let writes = 0;
  const guard = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    writes += 1;
    if (writes === at && when === 'before') throw new Error('stopped');
    const result = await write();
    if (writes === at) throw new Error('stopped');
    return result;
  };
  return {
    ...store,
    transact: (work) => guard(() => store.transact(work)),
    settleBatch: (...batch) => guard(() => store.settleBatch(...batch)),
  };
}

describe('a run that was stopped', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({ batchSize: 7, findingCap: 100 });
  });
  afterEach(() => room.drop());

  /** What a delivery comes to, but for what differs from one to the next. */
  const essence = async (receipt: Receipt | undefined) => {
    const outcomes = [];
    for await (const { sequence, outcome } of room.cases.intake.outcomes(receipt?.submission ?? ''))
      outcomes.push([sequence, outcome]);
    const { data } = await room.ask(`{
      submissions { nodes { findingTotals { total stored rule { code } } ledgerLines { day power { code } ledger { offered accepted revised duplicate superseded rejected unread } } findings(first: 200) { nodes { sequence rule { code } } } } }
      cases { totalCount nodes { internalNumber base { revision history { revision } } } }
      quarantine { nodes { sequence closedAt } }
    }`);
    return {
      state: receipt?.state,
      ledger: receipt?.ledger,
      records: receipt?.records,
      findings: receipt?.findings,
      outcomes,
      data,
    };
  };

  it('comes to the same at every border of its batches', async () => {
    const whole = await essence(await room.deliver(rows));
    expect(whole.ledger).toMatchObject({
      offered: 38,
      accepted: 27,
      revised: 1,
      duplicate: 1,
      superseded: 1,
      rejected: 8,
    });
    const stops = Array.from({ length: 8 }, (_, index) => index + 1);
    for (const [write, when] of stops.flatMap((n) => [[n, 'before'] as const, [n, 'after'] as const])) {
      await room.drop();
      room = await openRoom({ batchSize: 7, findingCap: 100 });
      const { submission } = await room.cases.intake.receive(penaltyOffer(), ndjson(rows));
      const store = openCasesStore(room.directory);
      const { intake } = assembleIntake(room.options, failing(store, write, when));
      await intake.settle(submission).catch((fault: Error) => expect(fault.message).toBe('stopped'));
      await store.close();
      await room.restart();
      await room.cases.intake.recover();
      expect({ write, when, ...(await essence(await room.cases.intake.receipt(submission))) }).toEqual({
        write,
        when,
        ...whole,
      });
    }
  }, 240_000);

  it('goes on under another size of batches', async () => {
    const { submission } = await room.cases.intake.receive(penaltyOffer(), ndjson(rows));
    const stop = new AbortController();
    await room.cases.intake.settle(submission, { signal: stop.signal, onProgress: () => stop.abort() });
    await room.restart({ batchSize: 10 });
    const [receipt] = await room.cases.intake.recover();
    expect(receipt).toMatchObject({ state: 'BALANCED', ledger: { offered: 38, accepted: 27, rejected: 8 } });
  });

  it('leaves no half-written bytes behind', async () => {
    const { writeFileSync, mkdirSync, readdirSync } = await import('node:fs');
    await room.deliver(penalties(1));
    mkdirSync(`${room.directory}/incoming`, { recursive: true });
    writeFileSync(`${room.directory}/incoming/half`, 'half');
    writeFileSync(`${room.directory}/raw/never-acknowledged`, 'whole');
    await room.cases.intake.recover();
    expect(readdirSync(`${room.directory}/raw`)).toHaveLength(1);
    expect(() => readdirSync(`${room.directory}/incoming`)).toThrow('ENOENT');
  });
});
