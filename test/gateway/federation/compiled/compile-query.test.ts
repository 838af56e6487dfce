import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, isObjectType, parse, type ExecutionResult, type GraphQLResolveInfo } from 'graphql';
import { compileQuery } from '../../../../gateway/federation/compiled/compile-query.ts';
import { explainedNulls } from '../../../support/federation/compare.ts';
import { anonymous } from '../../../../kernel/principal.ts';

const schema = buildSchema(`
  type Query {
    cases(first: Int = 2, kinds: [Kind!]): [Case!]!
    one: Case
    strict: Case!
    node: Node
    where: String
    sum(of: [Int!]!): Int
    when: Date
    bag: [String]
    word: [String]
  }
  type Mutation { report(number: String!): Case }
  enum Kind { OPEN CLOSED }
  scalar Date
  interface Node { id: ID! }
  type Case implements Node { id: ID! kind: Kind days: Int share: Float title(upper: Boolean = false): String
    parts: [[Part!]]! alike: Case must: String! late: Part! broken: String echo(of: Int): Int called: String }
  type Part implements Node { id: ID! of: Case! name: String! }
`);

const caseOf = (id: number): Record<string, unknown> => ({
  __typename: 'Case',
  id,
  kind: id % 2,
  days: 2 ** 31 + (id - 1),
  share: id === 2 ? Infinity : id / 8,
  must: id === 3 ? null : 'm',
  called: () => `called ${String(id)}`,
  parts: [
    [{ __typename: 'Part', id: 'p', name: 'n' }, Promise.resolve({ id: 'q', name: id === 1 ? null : 'q' })],
    null,
  ],
});
const why = (text: string): never => {
  throw new Error(text);
};

const resolvers: Readonly<Record<string, Readonly<Record<string, (...given: never[]) => unknown>>>> = {
  Query: {
    cases: (_: unknown, { first, kinds }: { first: number; kinds?: unknown }) =>
      Array.from({ length: first }, (__, at) => (kinds === undefined || at > 0 ? caseOf(at) : new Error('no case'))),
    one: () => Promise.resolve(caseOf(1)),
    strict: () => caseOf(3),
    node: () => caseOf(0),
    where: (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => placeOf(info),
    sum: (_: unknown, { of }: { of: number[] }) => of.reduce((one, other) => one + other, 0),
    when: () => new Date(0),
    bag: () => new Set(['a', 'b', Promise.reject(new Error('not c'))]),
    word: () => 'no list',
  },
  Mutation: { report: (_: unknown, { number }: { number: string }) => ({ ...caseOf(0), id: number }) },
  Case: {
    title: (_: unknown, { upper }: { upper: boolean }) => Promise.resolve(upper ? 'T' : 't'),
    alike: ({ id }: { id: number }) => (id === 0 ? caseOf(3) : null),
    late: () => Promise.resolve().then(() => null),
    broken: () => why('broken'),
    echo: (_: unknown, given: { of?: number }) => ('of' in given ? given.of : -1),
  },
  Part: { of: () => Promise.reject(new Error('of nothing')) },
};

/** All that a resolver may know of its field. */
function placeOf({
  fieldName,
  path,
  parentType,
  returnType,
  variableValues,
  fieldNodes,
  operation,
}: GraphQLResolveInfo) {
  const { key, prev, typename } = path;
  const names = fieldNodes.map(({ name }) => name.value);
  return JSON.stringify([
    fieldName,
    key,
    prev,
    typename,
    parentType,
    returnType,
    variableValues,
    names,
    operation.kind,
  ]);
}

for (const type of Object.values(schema.getTypeMap()))
  if (isObjectType(type))
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[type.name]?.[field.name];
      if (resolve) field.resolve = resolve as never;
    }
const kinds = schema.getType('Kind') as unknown as { serialize: (value: unknown) => unknown };
kinds.serialize = (value) => (value === 0 ? 'OPEN' : value === 1 ? 'CLOSED' : why('no kind'));
(schema.getType('Date') as unknown as { serialize: (value: Date) => string }).serialize = (date) => date.toISOString();

const context = { principal: anonymous, requestId: 'request-1' };

const messages = ({ errors = [] }: ExecutionResult): readonly string[] =>
  errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`);

describe('a compiled operation', () => {
  it.each<[string, Record<string, unknown>?]>([
    ['{ cases { id kind days share called __typename } }'],
    [
      'query ($n: Int, $k: [Kind!]) { some: cases(first: $n, kinds: $k) { id } cases(kinds: [OPEN]) { days } }',
      { n: 1 },
    ],
    ['query ($n: Int = 3) { cases(first: $n) { id must } }'],
    ['query ($n: Int!) { one { none: echo(of: $n) echo } }', {}],
    ['query ($n: Int) { one { none: echo(of: $n) echo twice: echo(of: 2) } }', {}],
    ['query ($n: [Int!]! = [1, 2]) { sum(of: $n) other: sum(of: 4) }'],
    ['{ one { id title big: title(upper: true) broken alike { id } } }'],
    ['{ cases { parts { id name } } }'],
    ['{ one { parts { name } } node { ... on Case { parts { name } alike { must } } } }'],
    ['{ strict { id must } one { id } }'],
    ['{ one { late { id } } bag }'],
    ['{ node { id ... on Case { kind alike { kind late { name } } } ... on Part { name } } }'],
    ['{ cases { ...F } } fragment F on Node { id ... on Case { parts { of { id } } days } }'],
    ['query ($x: Int = 5) { here: where sum(of: [$x]) }'],
    ['{ when word bag }'],
    ['mutation { report(number: "A-1") { id kind alike { must } } }'],
  ])('answers as the interpreter does: %s', async (query, variables = {}) => {
    const document = parse(query);
    const run = compileQuery(schema, { document });
    expect(run).toBeDefined();
    const compiled = (await run?.(variables, context)) ?? {};
    const expected = await execute({ schema, document, variableValues: variables, contextValue: context });
    expect(JSON.parse(JSON.stringify({ data: compiled.data }))).toEqual(
      JSON.parse(JSON.stringify({ data: expected.data })),
    );
    // One null may have several errors; the interpreter stays with the first.
    expect(explainedNulls(compiled)).toEqual(explainedNulls(expected));
    expect(messages(compiled)).toEqual(expect.arrayContaining([...messages(expected)]));
  });

  it('waits only where a resolver makes it wait', () => {
    expect(compileQuery(schema, { document: parse('{ cases { id } }') })?.({}, context)).not.toBeInstanceOf(Promise);
    expect(compileQuery(schema, { document: parse('{ one { id } }') })?.({}, context)).toBeInstanceOf(Promise);
  });

  it.each([
    'mutation { one: report(number: "1") { id } other: report(number: "2") { id } }',
    'mutation { ...Both } fragment Both on Mutation { one: report(number: "1") { id } other: report(number: "2") { id } }',
    'query ($c: Boolean!) { one @include(if: $c) { id } }',
    '{ __schema { queryType { name } } }',
  ])('is left to the interpreter where order or conditions matter: %s', (query) => {
    expect(compileQuery(schema, { document: parse(query) })).toBeUndefined();
  });
});
