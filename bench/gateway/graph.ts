import { createSchema } from 'graphql-yoga';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { composeSupergraph } from '../../schemas/compose-supergraph.ts';

/** The graph that gateways are measured on: powers, their cases, the alerts of cases; three subgraphs or one schema. */

const POWERS = 200;
const CASES_OF_A_POWER = 25;
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

interface Power {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly department: { readonly code: string; readonly name: string };
  readonly basis: string;
}
interface Case {
  readonly id: string;
  readonly number: string;
  readonly result: string | null;
  readonly acceptedOn: string;
  readonly closedOn: string | null;
  readonly stage: number;
  readonly power: { readonly code: string };
}
interface Alert {
  readonly id: string;
  readonly kind: string;
  readonly raisedAt: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

const powers: readonly Power[] = Array.from({ length: POWERS }, (_, at) => ({
  code: `3202${String(at).padStart(6, '0')}`,
  name: `建设项目审批 ${String(at)}`,
  kind: ['LICENCE', 'PENALTY', 'CONFIRMATION'][at % 3] ?? 'LICENCE',
  department: { code: `D${String(at % 40)}`, name: `部门 ${String(at % 40)}` },
  basis: `《条例》第${String((at % 60) + 1)}条`,
}));
const powerOf = new Map(powers.map((power) => [power.code, power]));
const casesOf = new Map(powers.map(({ code }) => [code, Array.from({ length: CASES_OF_A_POWER }, caseOf(code))]));
const caseById = new Map([...casesOf.values()].flat().map((one) => [one.id, one]));
const alertsOf = new Map(
  [...caseById.values()].map(({ id }, at) => [id, at % 3 === 0 ? alerts(id, (at % 2) + 1) : []]),
);

function caseOf(code: string) {
  return (_: unknown, at: number): Case => ({
    id: `${code}-${String(at)}`,
    number: `锡政许〔2024〕${String(at)}号`,
    result: at % 4 === 0 ? null : '准予许可',
    acceptedOn: `2024-03-${String((at % 28) + 1).padStart(2, '0')}`,
    closedOn: at % 4 === 0 ? null : '2024-04-02',
    stage: at % 6,
    power: { code },
  });
}
function alerts(id: string, count: number): readonly Alert[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${id}-a${String(at)}`,
    kind: at === 0 ? 'YELLOW' : 'RED',
    raisedAt: '2024-04-03T02:00:00.000Z',
    reason: { zh: '超过承诺时限。', en: 'The promised time has passed.' },
  }));
}

const latest = ({ code }: { code: string }, { first }: { first: number }): readonly Case[] =>
  (casesOf.get(code) ?? []).slice(0, first);

const powerFields = 'code: ID! name: String! kind: String! department: Department! basis: String!';
const caseFields =
  'id: ID! number: String! result: String acceptedOn: String! closedOn: String stage: Int! power: PowerItem!';
const department = 'type Department { code: ID! name: String! }';
const alertTypes =
  'type Alert { id: ID! kind: String! raisedAt: String! reason: Text! } type Text { zh: String! en: String! }';
const queries = {
  powers: 'powers(first: Int! = 20): [PowerItem!]! power(code: ID!): PowerItem',
  one: 'case(id: ID!): Case',
};

const Query = {
  powers: (_: unknown, { first }: { first: number }) => powers.slice(0, first),
  power: (_: unknown, { code }: { code: string }) => powerOf.get(code),
};
const one = { case: (_: unknown, { id }: { id: string }) => caseById.get(id) };
const alertsField = ({ id }: { id: string }): readonly Alert[] => alertsOf.get(id) ?? [];

/** The three subgraphs. */
export const subgraphs: readonly { readonly name: string; readonly sdl: string; readonly schema: GraphQLSchema }[] = [
  subgraph(
    'catalogue',
    `type Query { ${queries.powers} } type PowerItem @key(fields: "code") { ${powerFields} } ${department}`,
    {
      Query,
      PowerItem: { __resolveReference: ({ code }: Power) => powerOf.get(code) },
    },
  ),
  subgraph(
    'cases',
    `type Query { ${queries.one} } type PowerItem @key(fields: "code") { code: ID! latestCases(first: Int! = 5): [Case!]! }
     type Case @key(fields: "id") { ${caseFields} }`,
    {
      Query: one,
      PowerItem: { latestCases: latest },
      Case: { __resolveReference: ({ id }: Case) => caseById.get(id) },
    },
  ),
  subgraph('supervision', `type Case @key(fields: "id") { id: ID! alerts: [Alert!]! } ${alertTypes}`, {
    Case: { alerts: alertsField },
  }),
];

function subgraph(name: string, types: string, resolvers: object) {
  const sdl = `${link}\n${types}`;
  return { name, sdl, schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }) };
}

/** The supergraph; `urls` by name of the subgraph, for gateways that reach them over HTTP. */
export function supergraphSdl(urls: Readonly<Record<string, string>> = {}): string {
  return composeSupergraph(
    subgraphs.map(({ name, sdl }) => ({ name, sdl, url: urls[name] ?? `http://${name}.invalid/` })),
  );
}

/** The same graph as one schema: what federation is measured against. */
export const singleSchema: GraphQLSchema = createSchema({
  typeDefs: `type Query { ${queries.powers} ${queries.one} }
    type PowerItem { ${powerFields} latestCases(first: Int! = 5): [Case!]! }
    type Case { ${caseFields} alerts: [Alert!]! } ${department} ${alertTypes}`,
  resolvers: {
    Query: { ...Query, ...one },
    PowerItem: { latestCases: latest },
    Case: { alerts: alertsField, power: ({ power }: Case) => powerOf.get(power.code) },
  },
});

/** The three operations that are measured. */
export const operations: Readonly<Record<string, string>> = {
  'one entity': '{ case(id: "3202000007-3") { id number result power { name department { name } } } }',
  'small list': '{ powers(first: 10) { code name latestCases(first: 1) { number result } } }',
  list: `{ powers(first: 20) { code name kind department { code name }
    latestCases(first: 5) { id number result acceptedOn alerts { id kind raisedAt reason { zh en } } } } }`,
};
