import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditor, openDoor } from './open-door.ts';

describe('/graphql', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());
  const ask = (body: object, headers: Record<string, string> = {}) =>
    door.call({
      method: 'POST',
      url: '/graphql',
      payload: body,
      headers: { 'x-request-id': 'ticket-1', ...headers },
    });

  it('answers a query with variables, as who asks, under the request id', async () => {
    const answer = await ask(
      {
        query: 'query Q($n: Int) { whoAsks departments { name cases(first: $n) requestId } }',
        variables: { n: 3 },
        operationName: '',
      },
      { authorization: door.bearer(auditor) },
    );
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      data: { whoAsks: 'auditor audit-1', departments: [{ cases: 3, requestId: 'ticket-1' }, { cases: 0 }] },
    });
  });

  it('answers queries by GET, but no mutation', async () => {
    const get = (query: string) => door.call({ url: `/graphql?query=${encodeURIComponent(query)}` });
    expect((await get('{ whoAsks }')).json()).toEqual({ data: { whoAsks: 'public anonymous' } });
    expect((await get('mutation { report(department: "MZ") { code } }')).statusCode).toBe(405);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('takes nothing by %s, and says what by', async (method) => {
    const answer = await door.call({ method, url: '/graphql', payload: { query: '{ whoAsks }' } });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, POST');
    expect(answer.json()).toMatchObject({ code: 'GRAPH_METHOD_NOT_TAKEN' });
  });

  it.each([
    ['syntax', '{ whoAsks'],
    ['an unknown field', '{ nothing }'],
  ])('says what is wrong: %s', async (_, query) => {
    const answer = await ask({ query }, { accept: 'application/graphql-response+json' });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { message: string }[] }>().errors[0]?.message).toMatch(/Syntax Error|Cannot query/);
  });

  it('passes refusals on with code and remedy, and masks bugs', async () => {
    const { errors } = (await ask({ query: '{ departments { refused } }' })).json<{ errors: object[] }>();
    expect(errors[0]).toMatchObject({
      extensions: { code: 'EXAMPLE_REFUSED', remedy: { zh: '请登录。' }, requestId: 'ticket-1' },
    });
    const masked = await ask({ query: '{ departments { broken } }' });
    expect(masked.payload).not.toMatch(/hunter2|srv/);
    expect(masked.json()).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_ERROR', requestId: 'ticket-1' } }, {}],
    });
    expect(door.lines.some(({ level, facts }) => level === 'error' && 'requestId' in facts)).toBe(true);
  });

  it('refuses a body beyond the limit', async () => {
    const answer = await ask({ query: `{ whoAsks } #${'x'.repeat(3_000_000)}` });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'REQUEST_BODY_TOO_LARGE' });
  });

  it('counts operations by type and outcome', async () => {
    await ask({ query: '{ whoAsks }' });
    const { payload } = await door.call({ url: '/metrics' });
    expect(payload).toMatch(/heliograph_graphql_operation_seconds_count\{type="query",outcome="success"\} \d/);
    expect(payload).toMatch(/heliograph_graph_fetch_seconds_count\{subgraph="catalogue",outcome="success"\} \d/);
    expect(payload).toMatch(/heliograph_graph_plans_total\{outcome="made"\} \d/);
  });

  it('offers GraphiQL that loads nothing from elsewhere and runs only its own script', async () => {
    const page = await door.call({ url: '/graphql?query={whoAsks}', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.statusCode).toBe(200);
    expect(page.payload).toContain('阳光汇 Heliograph');
    expect(page.payload).not.toMatch(/(src|href)="?(https?:)?\/\//);
    const script = /<script>([^]*?)<\/script>/.exec(page.payload)?.[1] ?? '';
    const digest = createHash('sha256').update(script).digest('base64');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain(`script-src 'sha256-${digest}'`);
    expect(policy).toContain("connect-src 'self'");
  });

  it('offers no GraphiQL when the operator does not want it', async () => {
    const closed = await openDoor({ graphiql: false });
    const page = await closed.call({ url: '/graphql', headers: { accept: 'text/html' } });
    await closed.close();
    expect(page.payload).not.toContain('<html');
  });
});
