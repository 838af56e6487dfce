import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { compileCost } from '../../../gateway/operations/compile-cost.ts';
import { measureOperation } from '../../../gateway/operations/measure-operation.ts';
import { createRateLimit } from '../../../gateway/operations/rate-limit.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { newsroom } from '../http/newsroom.ts';
import { auditor, openDoor } from '../http/open-door.ts';

const operationIn = (text: string) => {
  const document = parse(text);
  return { document, operation: document.definitions[0] as OperationDefinitionNode };
};

describe('the cost of an operation', () => {
  const schema = buildSchema(`
    type Query { departments(first: Int, last: Int): Page! lawful: Boolean! search(text: String): [Found!]! node: Node }
    type Mutation { report: Department! }
    type Page { nodes: [Department!]! edges: [Edge!]! totalCount: Int! head: Department }
    type Edge { node: Department! }
    interface Node { id: ID! }
    type Department implements Node { id: ID! children(first: Int = 4): [Department!]! stages: [Department!]! tags: [String!]! }
    union Found = Department`);
  const costOf = (text: string, variables: Record<string, unknown> = {}): number => {
    const { document, operation } = operationIn(text);
    return compileCost(schema, document, operation)(variables);
  };

  it.each([
    ['leaves are free', '{ lawful __typename }', 0],
    ['an object counts one', '{ node { id } }', 1],
    [
      'a page has the rows asked for, once for each list of it',
      '{ departments(first: 3) { totalCount nodes { id } } }',
      4,
    ],
    ['an edge holds its node', '{ departments(last: 3) { edges { node { id } } } }', 7],
    ['a page has twenty rows unless said otherwise', '{ departments { nodes { id } } }', 21],
    ['what is no list of the page is one', '{ departments(first: 9) { head { id } } }', 2],
    [
      'the default of the schema counts',
      '{ departments(first: 2) { nodes { children { id tags } } } }',
      1 + 2 * (1 + 4),
    ],
    ['other lists have ten items', '{ search { ... on Department { id } } }', 10],
    [
      'pages within pages multiply',
      '{ departments(first: 200) { nodes { stages { children(first: 50) { id } } } } }',
      1 + 200 * (1 + 10 * 51),
    ],
    [
      'fragments count where they are spread',
      '{ a: node { ...D } b: node { ...D } } fragment D on Department { children { id } }',
      10,
    ],
    ['what is skipped is free', '{ departments @skip(if: true) { nodes { id } } node @include(if: true) { id } }', 1],
    ['a mutation does more than it shows', 'mutation { report { id } }', 11],
    ['the schema about itself is free', '{ __schema { types { name } } }', 0],
    ['less than nothing is nothing', '{ departments(first: -5) { nodes { id } } }', 1],
  ])('%s', (_, text, cost) => expect(costOf(text)).toBe(cost));

  it('depends on the variables, or on their defaults', () => {
    const text =
      'query ($n: Int = 7, $with: Boolean!) { departments(first: $n) { nodes { id children(first: $n) @include(if: $with) { id } } } }';
    expect(costOf(text, { with: false })).toBe(8);
    expect(costOf(text, { with: true })).toBe(1 + 7 * 8);
    expect(costOf(text, { n: 100, with: true })).toBe(1 + 100 * 101);
    expect(costOf(text, { n: null, with: false })).toBe(21);
  });
});

describe('the size of an operation', () => {
  it('counts with fragments put in', () => {
    const { document, operation } = operationIn(
      '{ a: x { ...F ... on T { b: y } } __schema { types { name } } } fragment F on T { z { w } }',
    );
    expect(measureOperation(document, operation)).toEqual({ depth: 3, aliases: 2, rootFields: 2, fields: 7 });
  });

  it('measures fragments that multiply each other without following them', () => {
    const layers = Array.from({ length: 60 }, (_, at) => `fragment F${at} on T { ...F${at + 1} a { ...F${at + 1} } }`);
    const { document, operation } = operationIn(`{ ...F0 } ${layers.join(' ')} fragment F60 on T { a }`);
    expect(measureOperation(document, operation).fields).toBeGreaterThan(2 ** 60);
  });

  it('ends in fragments that contain themselves, which validation refuses', () => {
    const { document, operation } = operationIn(
      '{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }',
    );
    expect(measureOperation(document, operation)).toMatchObject({ depth: 2, fields: 2 });
  });
});

describe('limits at /graphql', () => {
  const limits = { characters: 2000, tokens: 120, fields: 40, depth: 4, aliases: 3, rootFields: 3, cost: 100 };
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor({}, { subgraphs: newsroom(), limits });
  });
  afterAll(() => door.close());
  const ask = (query: string, at = door, variables: object = {}) =>
    at.call({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { accept: 'application/graphql-response+json' },
    });

  it.each([
    ['GRAPH_DOCUMENT_TOO_LONG', `{ whoAsks } #${'x'.repeat(2000)}`, '2013'],
    ['GRAPH_TOKENS_TOO_MANY', `{ ${'whoAsks '.repeat(130)} }`, '120'],
    [
      'GRAPH_FIELDS_TOO_MANY',
      '{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...C ...C ...C ...C } fragment C on Query { whoAsks a: whoAsks b: whoAsks }',
      '48',
    ],
    ['GRAPH_TOO_DEEP', '{ departments(first: 1) { nodes { parent { parent { parent { code } } } } } }', '6'],
    ['GRAPH_ALIASES_TOO_MANY', '{ a: whoAsks b: whoAsks ...F } fragment F on Query { c: whoAsks d: whoAsks }', '4'],
    [
      'GRAPH_ROOT_FIELDS_TOO_MANY',
      '{ whoAsks __typename departments(first: 1) { totalCount } __schema { description } }',
      '4',
    ],
    ['GRAPH_COST_TOO_HIGH', '{ departments(first: 50) { nodes { parent { code } } } }', '101'],
  ])('refuses with %s, the figure and the limit in both languages', async (code, query, figure) => {
    const answer = await ask(query);
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json<{ errors: { extensions: { message: Record<string, string> } }[] }>();
    expect(errors[0]).toMatchObject({
      extensions: { code, requestId: expect.any(String), remedy: expect.any(Object) },
    });
    for (const text of Object.values(errors[0]!.extensions.message)) expect(text).toContain(figure);
    expect(answer.json()).not.toHaveProperty('data');
  });

  it('estimates the cost with the variables of each request, the document once', async () => {
    const query = 'query ($n: Int) { departments(first: $n) { nodes { code } } }';
    expect((await ask(query, door, { n: 99 })).statusCode).toBe(200);
    expect((await ask(query, door, { n: 100 })).json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPH_COST_TOO_HIGH' } }],
    });
  });

  it('only warns where the operator wants no more, except where parsing and planning would suffer', async () => {
    const warning = await openDoor({}, { subgraphs: newsroom(), limits: { ...limits, warnOnly: true } });
    const deep = await ask('{ departments(first: 50) { nodes { parent { parent { parent { code } } } } } }', warning);
    expect(deep.json()).toMatchObject({ data: { departments: { nodes: [{ parent: null }] } } });
    const warned = warning.lines.filter(({ level }) => level === 'warn').map(({ facts }) => facts);
    expect(warned).toMatchObject([
      { code: 'GRAPH_TOO_DEEP', depth: 6, limit: 4, subject: 'anonymous' },
      { code: 'GRAPH_COST_TOO_HIGH', cost: 201, limit: 100 },
    ]);
    expect((await ask(`{ ${'whoAsks '.repeat(130)} }`, warning)).statusCode).toBe(400);
    const { payload } = await warning.call({ url: '/metrics' });
    for (const line of ['code="GRAPH_TOO_DEEP",enforced="no"', 'code="GRAPH_TOKENS_TOO_MANY",enforced="yes"'])
      expect(payload).toContain(`heliograph_graphql_refused_total{${line}} 1`);
    await warning.close();
  });

  it('lets each client ask so often: the public by its address, others by their token', async () => {
    const slow = await openDoor({}, { rate: { perMinute: 30, burst: 2 } });
    const who = (headers: Record<string, string> = {}) =>
      slow.call({ url: '/graphql?query={whoAsks}', headers }).then(({ statusCode }) => statusCode);
    expect([await who(), await who(), await who()]).toEqual([200, 200, 429]);
    const limited = await slow.call({ url: '/graphql?query={whoAsks}' });
    expect(limited.headers['retry-after']).toBe('2');
    expect(limited.json()).toMatchObject({
      code: 'GRAPH_RATE_EXCEEDED',
      message: { zh: expect.stringContaining('2') },
    });
    expect(await who({ authorization: slow.bearer(auditor) })).toBe(200);
    slow.clock.advance(2000);
    expect([await who(), await who()]).toEqual([200, 429]);
    await slow.close();
  });

  it('never gives more than the burst, nothing to a clock set back, and forgets clients of long ago', () => {
    const clock = fixedClock('2024-03-04T00:00:00Z');
    const wait = createRateLimit({ perMinute: 60, burst: 2 }, clock);
    clock.advance(3_600_000);
    expect([wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 1]);
    clock.advance(-3_600_000);
    expect(wait('a')).toBe(1);
    for (let client = 0; client < 10_000; client += 1) wait(`invented ${client}`);
    expect(wait('a')).toBe(0);
    expect(createRateLimit({ perMinute: 0, burst: 1 }, clock)('a')).toBe(0);
  });
});
