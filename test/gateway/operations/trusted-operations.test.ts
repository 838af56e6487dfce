import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { sha256 } from '../../../kernel/canonical-json.ts';
import { auditor, openDoor } from '../http/open-door.ts';

const registered = '{ whoAsks }';
const other = 'query Other { departments { name } }';

describe('operations by their hash', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor({}, { trust: { registered: new Map([[sha256(registered), registered]]), automaticKept: 1 } });
  });
  afterAll(() => door.close());
  const post = (payload: object) => door.call({ method: 'POST', url: '/graphql', payload });
  const apollo = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

  it('runs a registered operation by documentId or as Apollo sends it, by POST and GET', async () => {
    const hash = sha256(registered);
    const extensions = encodeURIComponent(JSON.stringify(apollo(hash)));
    for (const answer of [
      await post({ documentId: `sha256:${hash}` }),
      await post({ extensions: apollo(hash.toUpperCase()) }),
      await door.call({ url: `/graphql?documentId=${hash}` }),
      await door.call({ url: `/graphql?extensions=${extensions}` }),
    ])
      expect(answer.json()).toEqual({ data: { whoAsks: 'public anonymous' } });
  });

  it('remembers an operation that came with its hash, and so many of them only', async () => {
    const hash = sha256(other);
    const unknown = await post({ extensions: apollo(hash) });
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect((await post({ query: other, extensions: apollo(hash) })).json()).toHaveProperty('data');
    expect((await post({ extensions: apollo(hash) })).json()).toHaveProperty('data.departments');
    const newer = '{ __typename }';
    await post({ query: newer, extensions: apollo(sha256(newer)) });
    expect((await post({ extensions: apollo(hash) })).json()).not.toHaveProperty('data');
  });

  it('believes no hash that is not that of the text, and takes nothing else for a hash', async () => {
    const lie = await post({ query: other, extensions: apollo(sha256(registered)) });
    expect(lie.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_HASH_WRONG' } }] });
    expect((await post({ documentId: '../../etc/passwd' })).statusCode).toBe(400);
  });
});

describe('a hub that takes registered operations only from the public', () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    const trust = { registered: new Map([[sha256(registered), registered]]), publicRegisteredOnly: true };
    door = await openDoor({}, { trust });
  });
  afterAll(() => door.close());
  const post = (payload: object, headers: Record<string, string> = {}) =>
    door.call({
      ...{ method: 'POST', url: '/graphql', payload },
      headers: { accept: 'application/graphql-response+json', ...headers },
    });

  it('runs what is registered, by text or hash', async () => {
    for (const sent of [{ query: registered }, { documentId: sha256(registered) }])
      expect((await post(sent)).json()).toEqual({ data: { whoAsks: 'public anonymous' } });
  });

  it('refuses everything else, also what somebody with a token has made known', async () => {
    const withHash = { query: other, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(other) } } };
    expect((await post(withHash, { authorization: door.bearer(auditor) })).statusCode).toBe(200);
    for (const sent of [{ query: other }, withHash, { query: `${registered} ` }]) {
      const answer = await post(sent);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_REGISTERED' } }] });
    }
    expect((await post({ documentId: sha256(other) })).json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });
});

describe('files of registered operations', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heliograph-operations-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('are .graphql documents, or JSON from hash to text or as Apollo writes it, alone or by folder', () => {
    file('who.graphql', registered);
    file('more.json', JSON.stringify({ [`sha256:${sha256(other)}`]: other }));
    file('README.md', 'no operation');
    const third = '{ __typename }';
    const apollo = { format: 'apollo-persisted-query-manifest', version: 1 };
    file('apollo.json', JSON.stringify({ ...apollo, operations: [{ id: sha256(third), name: 'T', body: third }] }));
    const read = readRegisteredOperations([folder]);
    expect([...read].sort()).toEqual(
      [
        [sha256(registered), registered],
        [sha256(other), other],
        [sha256(third), third],
      ].sort(),
    );
    expect(readRegisteredOperations([])).toEqual(new Map());
  });

  it.each([
    ['a hash that is not its own', 'bad.json', JSON.stringify({ abc: other }), 'abc'],
    ['a text that is no GraphQL', 'bad.graphql', '{ whoAsks', 'Syntax Error'],
    ['what is no JSON', 'bad.json', '{', 'JSON'],
    ['what is no object', 'bad.json', '[]', 'object'],
  ])('are refused for %s, with file and reason', (_, name, content, reason) => {
    const read = (): unknown => readRegisteredOperations([file(name, content)]);
    expect(read).toThrow(expect.objectContaining({ code: 'OPERATIONS_FILE_UNUSABLE' }) as unknown as Error);
    expect(read).toThrow(reason);
  });

  it('are refused when they are not there', () => {
    expect(() => readRegisteredOperations([join(folder, 'none')])).toThrow(/cannot be read/);
  });
});
