import { scrypt, timingSafeEqual } from 'node:crypto';

const COST = { N: 16_384, r: 8, p: 1 };
const LENGTH_BYTES = 32;

/** Hash of a client's secret as the configuration holds it: `scrypt$N$r$p$salt$hash`; `salt` is 16 random bytes. */
export async function hashSecret(secret: string, salt: Uint8Array): Promise<string> {
  const hash = await derive(secret, salt, COST, LENGTH_BYTES);
  const { N, r, p } = COST;
  return ['scrypt', N, r, p, Buffer.from(salt).toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether the secret is the one that was hashed; compares in constant time. */
export async function secretMatches(secret: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(secret, Buffer.from(salt, 'base64url'), cost, expected.length);
  return timingSafeEqual(derived, expected);
}

function derive(secret: string, salt: Uint8Array, cost: typeof COST, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: 256 * cost.N * cost.r };
    scrypt(secret, salt, length, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
