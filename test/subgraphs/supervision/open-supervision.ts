import { execute, graphql } from 'graphql';
import { sha256 } from '../../../kernel/canonical-json.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous, type Principal } from '../../../kernel/principal.ts';
import { createCatalogue, type Catalogue } from '../../../subgraphs/catalogue/catalogue.ts';
import type { LinkOperation, SubgraphLink } from '../../../subgraphs/link.ts';
import type { ReportingStanding } from '../../../subgraphs/supervision/standing.ts';
import { createSupervision, type Supervision } from '../../../subgraphs/supervision/supervision.ts';
import type { Answer } from '../catalogue/open-catalogue.ts';
import { wuxiLibrary } from '../catalogue/wuxi-library.ts';

/** The cases subgraph as a partner that answers standings as told, and remembers what it was asked. */
export interface ScriptedCases extends SubgraphLink {
  readonly asked: LinkOperation[];
  standings: readonly ReportingStanding[];
  /** Cases that were reported and not yet read by supervision, in the form of `caseChanges`. */
  changes: object[];
  /** Instead of standings: what `execute` gives, or throws. */
  instead?: () => Awaited<ReturnType<SubgraphLink['execute']>>;
}

export interface OpenedSupervision {
  readonly supervision: Supervision;
  readonly catalogue: Catalogue;
  readonly catalogueLink: SubgraphLink;
  readonly cases: ScriptedCases;
  readonly catalogueAsked: LinkOperation[];
  readonly clock: ReturnType<typeof fixedClock>;
  ask(source: string, variables?: Record<string, unknown>, principal?: Principal): Promise<Answer>;
  close(): Promise<void>;
}

/** Supervision in memory, beside a real catalogue with the Wuxi library and a scripted `cases`; at noon of 6 May 2013. */
export async function openSupervision(directory = ':memory:'): Promise<OpenedSupervision> {
  const clock = fixedClock('2013-05-06T04:00:00Z');
  const catalogue = createCatalogue({ directory: ':memory:', packs: [], clock, log: silentLog });
  await catalogue.load(wuxiLibrary);
  const catalogueAsked: LinkOperation[] = [];
  const catalogueLink: SubgraphLink = {
    name: 'catalogue',
    execute: async (operation) => {
      catalogueAsked.push(operation);
      const { document, variables, context } = operation;
      return execute({ schema: catalogue.subgraph.schema, document, variableValues: variables, contextValue: context });
    },
  };
  const cases = scriptedCases();
  const supervision = createSupervision({
    directory,
    clock,
    cases,
    catalogue: catalogueLink,
    deadline: { day: 5, time: '24:00:00' },
    log: silentLog,
    sign: (text) => `test:${sha256(text)}`,
  });
  return {
    ...{ supervision, catalogue, catalogueLink, cases },
    catalogueAsked,
    clock,
    ask: async (source, variables = {}, principal = anonymous) => {
      const contextValue = { principal, requestId: 'request-7' };
      const schema = supervision.subgraph.schema;
      const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue });
      return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors ?? [] };
    },
    close: async () => {
      await supervision.close();
      await catalogue.close();
    },
  };
}

function scriptedCases(): ScriptedCases {
  const cases: ScriptedCases = {
    name: 'cases',
    asked: [],
    standings: [],
    changes: [],
    execute: async (operation) => {
      cases.asked.push(operation);
      if (cases.instead !== undefined) return cases.instead();
      if (operation.query.includes('caseChanges')) {
        const after = Number(operation.variables?.['after'] ?? 0);
        const changed = cases.changes.slice(after);
        return { data: { caseChanges: { cases: changed, cursor: String(cases.changes.length), more: false } } };
      }
      const { period, departments } = operation.variables as { period: string; departments: readonly string[] };
      const wanted = cases.standings.filter((each) => each.period === period && departments.includes(each.department));
      return { data: { reportingStandings: wanted.map((each) => ({ firstCompleteArrival: null, ...each })) } };
    },
  };
  return cases;
}

/** A standing of the construction bureau for April 2013, due at the end of 5 May in Wuxi. */
export function standing(figures: Partial<ReportingStanding>): ReportingStanding {
  return {
    department: 'JS020000JS',
    period: '2013-04',
    deadline: '2013-05-05T16:00:00.000Z',
    submissions: 1,
    rejectedOutstandingAtDeadline: 0,
    rejectedOutstanding: 0,
    lateRecords: 0,
    cases: 20,
    countsReported: false,
    noCasesDeclared: false,
    ...figures,
  };
}
