import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { defineSubgraph, type SubgraphContext } from '../../../subgraphs/subgraph.ts';
import { defineErrors } from '../../../kernel/coded-error.ts';

/** Two small subgraphs that share an entity; enough to see a plan with a fetch into the other. */

const text = { zh: '此处不予公开。', en: 'Not public: {what}.' };
export const exampleError = defineErrors({
  EXAMPLE_REFUSED: { kind: 'auth', retryable: false, message: text, remedy: { zh: '请登录。', en: 'Sign in.' } },
});

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const catalogueSdl = `${link}
  type Query { departments: [Department!]! whoAsks: String! }
  type Department @key(fields: "code") { code: ID! name: String! }`;
const casesSdl = `${link}
  type Department @key(fields: "code") { code: ID! cases(first: Int = 2): Int refused: Int broken: Int requestId: String }
  type Mutation { report(department: ID!): Department! }`;

const names: Readonly<Record<string, string>> = { MZ: '民政局', JT: '交通局' };

export function planets() {
  const batches: string[][] = [];
  const catalogue = defineSubgraph('catalogue', catalogueSdl, {
    Query: {
      departments: () => Object.entries(names).map(([code, name]) => ({ code, name })),
      whoAsks: (_: unknown, __: unknown, { principal }: SubgraphContext) => `${principal.role} ${principal.subject}`,
    },
    Department: { __resolveReference: ({ code }: { code: string }) => ({ code, name: names[code] }) },
  });
  const cases = defineSubgraph('cases', casesSdl, {
    Department: {
      cases: ({ code }: { code: string }, { first }: { first: number }) => (code === 'MZ' ? first : 0),
      refused: () => {
        throw exampleError.EXAMPLE_REFUSED({ what: 'counts' });
      },
      broken: () => {
        throw new Error('password=hunter2 at /srv/cases.sqlite');
      },
      requestId: (_: unknown, __: unknown, { requestId }: SubgraphContext) => requestId,
    },
    Mutation: {
      report: (_: unknown, { department }: { department: string }) => {
        batches.push([department]);
        return { code: department };
      },
    },
  });
  const supergraphSdl = composeSupergraph([
    { name: 'catalogue', sdl: catalogueSdl },
    { name: 'cases', sdl: casesSdl },
  ]);
  return { catalogue, cases, supergraphSdl, batches };
}
