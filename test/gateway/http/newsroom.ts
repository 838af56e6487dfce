import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { createBell, liveEvents } from '../../../subgraphs/live.ts';
import { defineSubgraph, type SubgraphContext } from '../../../subgraphs/subgraph.ts';
import { exampleError } from '../federation/planets.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const catalogueSdl = `${link}
  type Query { departments(first: Int, last: Int): DepartmentPage! whoAsks: String! }
  type DepartmentPage { nodes: [Department!]! totalCount: Int! }
  type Department @key(fields: "code") { code: ID! name: String! parent: Department children(first: Int = 4): [Department!]! stages: [Stage!]! }
  type Stage { name: String! }`;

const casesSdl = `${link}
  type Mutation { report(input: ReportInput!): Int! }
  input ReportInput { department: ID! parties: [PartyInput!] }
  input PartyInput { name: String! age: Int! }
  type Subscription { reported(department: ID!): Report! }
  type Report { count: Int! department: Department! broken: Int }
  type Department @key(fields: "code") { code: ID! }`;

const department = (code: string) => ({ code, name: `${code}局`, children: [], stages: [] });

/** Two subgraphs with pages, lists, and news: reports of departments, whose names the other subgraph knows. */
export function newsroom() {
  const bell = createBell();
  const counts = new Map<string, number>();
  const listening = { now: 0 };
  async function* reports(code: string, signal: AbortSignal) {
    listening.now += 1;
    try {
      while (!signal.aborted) {
        const news = bell.heard(signal, code);
        const count = counts.get(code);
        if (count !== undefined) yield { count, department: { code } };
        if (count === 0) return;
        await news;
      }
    } finally {
      listening.now -= 1;
    }
  }
  const catalogue = defineSubgraph('catalogue', catalogueSdl, {
    Query: {
      departments: () => ({ nodes: [department('MZ')], totalCount: 1 }),
      whoAsks: (_: unknown, __: unknown, { principal }: SubgraphContext) => `${principal.role} ${principal.subject}`,
    },
    Department: { __resolveReference: ({ code }: { code: string }) => department(code) },
  });
  const cases = defineSubgraph('cases', casesSdl, {
    Mutation: { report: () => 1 },
    Report: {
      broken: () => {
        throw new Error('password=hunter2 at /srv/cases.sqlite');
      },
    },
    Subscription: {
      reported: {
        subscribe: (_: unknown, { department: code }: { department: string }) => {
          if (code === 'JT') throw exampleError.EXAMPLE_REFUSED({ what: 'reports' });
          return liveEvents((signal) => reports(code, signal));
        },
        resolve: (report: unknown) => report,
      },
    },
  });
  const supergraphSdl = composeSupergraph([
    { name: 'catalogue', sdl: catalogueSdl },
    { name: 'cases', sdl: casesSdl },
  ]);
  return {
    ...{ catalogue, cases, supergraphSdl, listening },
    /** A department has reported so many; 0 ends it. */
    report: (code: string, count: number) => {
      counts.set(code, count);
      bell.ring(code);
    },
  };
}
