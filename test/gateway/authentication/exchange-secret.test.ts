import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createExchangeSecret } from '../../../gateway/authentication/exchange-secret.ts';
import { hashSecret, secretMatches } from '../../../gateway/authentication/secret-hash.ts';
import { readToken } from '../../../gateway/authentication/tokens.ts';
import { among } from '../../../gateway/authentication/verification-key.ts';
import { fixedClock } from '../../../kernel/clock.ts';

const key = { keyId: 'k', algorithm: 'HS256', key: createSecretKey(Buffer.from('shared')) } as const;
const secretHash = await hashSecret('sesame', Buffer.alloc(16, 7));
const clock = fixedClock('2024-03-04T00:00:00Z');
const terms = {
  issuer: 'city',
  audience: 'hub',
  tokenLifetimeSeconds: 600,
  attemptsPerMinute: 3,
  publicKeys: [],
};
const exchangeOf = () =>
  createExchangeSecret({
    clients: [{ id: 'desk', role: 'department', department: '320200MZ', secretHash }],
    terms,
    key,
    clock,
  });
const credentials = { clientId: 'desk', clientSecret: 'sesame', address: '10.0.0.1' };

describe('exchange of a secret for a token', () => {
  it('answers a token that says who the client is', async () => {
    const issued = await exchangeOf()(credentials);
    expect(issued).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
    const principal = await readToken(issued.access_token, among([key]), { ...terms, clock });
    expect(principal).toEqual({ role: 'department', subject: 'desk', department: '320200MZ' });
  });

  it('refuses a wrong secret and an unknown client in the same words', async () => {
    const exchange = exchangeOf();
    const refusals = await Promise.all(
      [
        { ...credentials, clientSecret: 'open' },
        { ...credentials, clientId: 'nobody' },
        { ...credentials, clientId: '__proto__' },
      ].map((wrong) => exchange(wrong).catch((error: unknown) => error)),
    );
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'AUTH_CREDENTIALS_REFUSED', details: {} });
  });

  it('limits attempts by client and address, right ones too, and opens again after a minute', async () => {
    const exchange = exchangeOf();
    for (let attempt = 0; attempt < 3; attempt += 1) await exchange(credentials);
    await expect(exchange(credentials)).rejects.toMatchObject({
      code: 'AUTH_TOO_MANY_ATTEMPTS',
      details: { seconds: 60 },
    });
    await expect(exchange({ ...credentials, address: '10.0.0.2' })).resolves.toBeDefined();
    clock.advance(60_000);
    await expect(exchange(credentials)).resolves.toBeDefined();
  });

  it('limits an address that goes through many names', async () => {
    const exchange = exchangeOf();
    const codes: unknown[] = [];
    for (let guess = 0; guess < 19; guess += 1)
      await exchange({ clientId: `guess-${guess}`, clientSecret: 'x', address: '10.0.0.3' }).catch(
        (error: { code: string }) => codes.push(error.code),
      );
    expect(codes.slice(0, 18)).toEqual(Array(18).fill('AUTH_CREDENTIALS_REFUSED'));
    expect(codes[18]).toBe('AUTH_TOO_MANY_ATTEMPTS');
  });
});

describe('hash of a secret', () => {
  it('differs by salt and matches only its secret', async () => {
    const other = await hashSecret('sesame', Buffer.alloc(16, 8));
    expect(other).not.toBe(secretHash);
    expect(await secretMatches('sesame', other)).toBe(true);
    expect(await secretMatches('Sesame', other)).toBe(false);
  });
});
