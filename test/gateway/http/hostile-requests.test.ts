import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditor, openDoor } from './open-door.ts';
import { newsroom } from './newsroom.ts';

/** What must not leave: places in the code, the store, the machine, secrets, and what somebody sent of a person. */
const FORBIDDEN =
  /at .+:\d+:\d+|node_modules|\/(srv|work|tmp|home)\/|hunter2|SELECT|sqlite|stack|张三|320211199001011234/i;

const person = { name: '张三', age: '320211199001011234' };

describe('whoever tries to break the graph', () => {
  let planets: Awaited<ReturnType<typeof openDoor>>;
  let room: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    planets = await openDoor();
    room = await openDoor({}, { subgraphs: newsroom() });
  });
  afterAll(async () => {
    await planets.close();
    await room.close();
  });
  const post = (payload: object | string, headers: Record<string, string> = {}, door = planets) =>
    door.call({
      ...{ method: 'POST', url: '/graphql', payload },
      headers: { 'content-type': 'application/json', 'x-request-id': 'ticket-0007', ...headers },
    });
  const mutation = 'mutation ($input: ReportInput!) { report(input: $input) }';

  const attempts: readonly (readonly [string, object | string, Record<string, string>?])[] = [
    ['a bug of a resolver', { query: '{ departments { broken } }' }],
    ['no JSON', '{"query": "{ whoAsks }"'],
    ['a list of operations', [{ query: '{ whoAsks }' }]],
    ['a prototype instead of variables', '{"query":"{ whoAsks }","variables":{"__proto__":{"polluted":true}}}'],
    ['an operation that is not there', { query: 'query A { whoAsks }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { whoAsks } query B { whoAsks }' }],
    ['fragments in a circle', { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }],
    [
      'introspection without end',
      { query: `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }` },
    ],
    ['a path for a hash', { documentId: '../../etc/passwd' }],
    ['nul bytes', { query: '{ whoAsks\u0000 }' }],
    [
      'a text for an integer',
      { query: 'query ($n: Int) { departments { cases(first: $n) } }', variables: { n: person } },
    ],
    ['an unknown media type', '<x/>', { 'content-type': 'text/xml' }],
    [
      'a form, as a page of another origin could send it',
      'query={whoAsks}',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['plain text, likewise', '{"query":"{ whoAsks }"}', { 'content-type': 'text/plain' }],
    ['nothing that we offer', { query: '{ whoAsks }' }, { accept: 'image/png' }],
  ];
  it.each(attempts.map(([how, payload, headers = {}]) => ({ how, payload, headers })))(
    'learns nothing from $how',
    async ({ payload, headers }) => {
      const answer = await post(payload, headers);
      expect(answer.payload).not.toMatch(FORBIDDEN);
      expect(JSON.stringify(answer.headers)).not.toMatch(/express|fastify|node/i);
      const { errors, ...problem } = answer.json<{ errors?: { message: string; extensions: object }[] }>();
      for (const said of errors?.map(({ extensions }) => extensions) ?? ('code' in problem ? [problem] : []))
        expect(said).toMatchObject({
          ...{ code: expect.stringMatching(/^[A-Z_]+$/), requestId: 'ticket-0007' },
          ...{ message: { zh: expect.any(String), en: expect.any(String) }, remedy: { zh: expect.any(String) } },
        });
    },
  );

  it('is told by place and type which variable is wrong, and never hears its value again', async () => {
    const wrong = [
      [{ department: 'MZ', parties: [person] }, '$input.parties[0].age', 'Int!'],
      [{ department: 'MZ', parties: [{ ...person, age: 1.5 }] }, '$input.parties[0].age', 'Int!'],
      [{ department: { person }, parties: [] }, '$input.department', 'ID!'],
      [{ parties: [] }, '$input.department', 'ID!'],
      [{ department: 'MZ', sender: person }, '$input.sender', 'absent'],
      [null, '$input', 'ReportInput!'],
    ] as const;
    for (const [input, place, expected] of wrong) {
      const answer = await post({ query: mutation, variables: { input } }, {}, room);
      expect(answer.payload).not.toMatch(FORBIDDEN);
      expect(answer.json()).toMatchObject({
        errors: [
          {
            extensions: {
              code: 'GRAPH_VARIABLES_INVALID',
              message: { en: `The variable ${place} must be ${expected}.`, zh: expect.stringContaining(place) },
            },
          },
        ],
      });
      expect(answer.json()).not.toHaveProperty('data');
    }
  });

  it("leaves the cause in the log, under the request id, and nobody's data or token", async () => {
    const token = room.bearer(auditor);
    await post({ query: mutation, variables: { input: { parties: [person] } } }, { authorization: token }, room);
    await post({ query: '{ departments { broken } }' });
    const bug = planets.lines.filter(({ level }) => level === 'error');
    expect(bug[0]?.facts).toMatchObject({ requestId: 'ticket-0007', error: expect.any(Error) });
    for (const { lines } of [planets, room]) {
      const text = lines.map(({ facts, message }) => JSON.stringify(facts) + message).join('\n');
      expect(text).not.toMatch(/张三|320211199001011234/);
      expect(text).not.toContain(token.slice('Bearer '.length));
    }
  });

  it('cannot make a document that keeps the hub busy', async () => {
    const layers = Array.from({ length: 40 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const bomb = `{ ...F0 } ${layers.join(' ')} fragment F40 on Query { whoAsks }`;
    const began = performance.now();
    expect((await post({ query: bomb })).json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPH_FIELDS_TOO_MANY' } }],
    });
    const nested = `${'['.repeat(900)}${']'.repeat(900)}`;
    expect((await post({ query: `{ departments(first: ${nested}) { name } }` })).statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
