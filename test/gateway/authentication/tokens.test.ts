import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import jwt from 'jsonwebtoken';
import { createAuthenticate } from '../../../gateway/authentication/authenticate.ts';
import { createKeySet } from '../../../gateway/authentication/key-set.ts';
import { signToken } from '../../../gateway/authentication/tokens.ts';
import { among, firstOf, type SigningKey } from '../../../gateway/authentication/verification-key.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { anonymous } from '../../../kernel/principal.ts';

const clock = fixedClock('2024-03-04T00:00:00Z');
const terms = { issuer: 'city', audience: 'hub', clock };
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const shared = createSecretKey(Buffer.from('a shared secret of the demonstration'));
const keys = {
  ec: { keyId: 'ec', algorithm: 'ES256', key: ec.privateKey },
  rsa: { keyId: 'rsa', algorithm: 'RS256', key: rsa.privateKey },
  shared: { keyId: 'shared', algorithm: 'HS256', key: shared },
} as const satisfies Record<string, SigningKey>;
const authenticate = createAuthenticate(
  among([{ ...keys.ec, key: ec.publicKey }, { ...keys.rsa, key: rsa.publicKey }, keys.shared]),
  terms,
);
const department = { role: 'department', subject: 'desk', department: '320200MZ' } as const;
const token = (key: SigningKey = keys.ec, more: object = {}): string =>
  signToken(department, key, { ...terms, lifetimeSeconds: 60, ...more });

describe('authentication by token', () => {
  it('takes nobody for the public', async () => {
    expect(await authenticate(undefined)).toBe(anonymous);
  });

  it.each(Object.values(keys))('tells who asks from a token signed with $algorithm', async (key) => {
    expect(await authenticate(`Bearer ${token(key)}`)).toEqual(department);
  });

  it.each([
    ['another scheme', 'Basic YTpi'],
    ['no token', 'Bearer '],
    ['something that is no token', 'Bearer a.b.c'],
    ['a token for somebody else', `Bearer ${token(keys.ec, { audience: 'other' })}`],
    ['a token of another issuer', `Bearer ${token(keys.ec, { issuer: 'other' })}`],
    ['an unknown key', `Bearer ${token({ ...keys.ec, keyId: 'unknown' })}`],
    ['a key that signed something else', `Bearer ${token({ ...keys.ec, keyId: 'rsa' })}`],
    ['an unsigned token', `Bearer ${jwt.sign({ sub: 'a' }, '', { algorithm: 'none', keyid: 'ec' })}`],
    ['a tampered token', `Bearer ${token().slice(0, -4)}AAAA`],
  ])('refuses %s without saying why', async (_, header) => {
    await expect(authenticate(header)).rejects.toMatchObject({ code: 'AUTH_TOKEN_INVALID', details: {} });
  });

  it("refuses a public key that is passed off as a shared secret (the key's algorithm counts)", async () => {
    const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
    const forged = jwt.sign({ sub: 'a', role: 'administrator', iss: 'city', aud: 'hub', exp: 2e9 }, pem.toString(), {
      algorithm: 'HS256',
      keyid: 'rsa',
    });
    await expect(authenticate(`Bearer ${forged}`)).rejects.toMatchObject({ code: 'AUTH_TOKEN_INVALID' });
  });

  it.each([
    ['without expiry', { sub: 'a', role: 'auditor' }],
    ['with an unknown role', { sub: 'a', role: 'god', exp: 2e9 }],
    ['of a department without its code', { sub: 'a', role: 'department', exp: 2e9 }],
    ['without subject', { role: 'auditor', exp: 2e9 }],
  ])('refuses a well-signed token %s', async (_, claims) => {
    const signed = jwt.sign({ ...claims, iss: 'city', aud: 'hub' }, ec.privateKey, {
      algorithm: 'ES256',
      keyid: 'ec',
    });
    await expect(authenticate(`Bearer ${signed}`)).rejects.toMatchObject({ code: 'AUTH_TOKEN_INVALID' });
  });

  it('says that a token has expired', async () => {
    const header = `Bearer ${token()}`;
    clock.advance(61_000);
    await expect(authenticate(header)).rejects.toMatchObject({ code: 'AUTH_TOKEN_EXPIRED' });
  });
});

describe('keys of another issuer', () => {
  const answer = (...pairs: [string, typeof ec.publicKey][]): Response =>
    Response.json({ keys: pairs.map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid, use: 'sig' })) });
  const set = (answers: (() => Response)[]) => {
    let asked = 0;
    const now = fixedClock('2024-03-04T00:00:00Z');
    const fetch = (() => {
      const next = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      return Promise.resolve().then(() => next!());
    }) as typeof globalThis.fetch;
    const find = createKeySet({ url: 'https://sso/jwks', refreshSeconds: 600, clock: now, fetch });
    return { find, now, asked: () => asked };
  };

  it('are fetched once and kept', async () => {
    const { find, asked } = set([() => answer(['a', ec.publicKey])]);
    const found = await Promise.all([find('a'), find('a')]);
    expect(found.map((key) => key?.algorithm)).toEqual(['ES256', 'ES256']);
    await find('a');
    expect(asked()).toBe(1);
  });

  it('are fetched again when a token names a new key, but not for every invented one', async () => {
    const { find, now, asked } = set([
      () => answer(['a', ec.publicKey]),
      () => answer(['a', ec.publicKey], ['b', rsa.publicKey]),
    ]);
    await find('a');
    now.advance(11_000);
    expect((await find('b'))?.algorithm).toBe('RS256');
    await find('x');
    await find('y');
    expect(asked()).toBe(2);
  });

  it('serve on while the address is down, and are refused by name when never had', async () => {
    const down = (): Response => new Response('', { status: 503 });
    const { find, now } = set([() => answer(['a', ec.publicKey]), down]);
    await find('a');
    now.advance(700_000);
    expect(await find('a')).toBeDefined();
    await expect(set([down]).find('a')).rejects.toMatchObject({ code: 'AUTH_KEYS_UNREACHABLE', retryable: true });
  });

  it('are asked after the own ones', async () => {
    const { find, asked } = set([() => answer(['a', ec.publicKey])]);
    const both = firstOf([among([{ ...keys.rsa, key: rsa.publicKey }]), find]);
    expect((await both('rsa'))?.algorithm).toBe('RS256');
    expect(asked()).toBe(0);
    expect((await both('a'))?.algorithm).toBe('ES256');
  });
});
