import { createPublicKey, type JsonWebKey } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { gatewayError } from '../errors.ts';
import type { FindKey, VerificationKey } from './verification-key.ts';

export interface KeySetOptions {
  readonly url: string;
  readonly refreshSeconds: number;
  readonly clock: Clock;
  /** Default: the global fetch. */
  readonly fetch?: typeof fetch;
}

const TIMEOUT_MS = 5_000;
/** An unknown key id may mean that keys were changed; asked for at most this often. */
const UNKNOWN_KEY_PAUSE_MS = 10_000;

/**
 * Keys of another issuer by its JWKS address 公钥集: fetched when first needed, again when old or when a token
 * names a key that is not in it. While the address is down the old set serves; without any: AUTH_KEYS_UNREACHABLE.
 */
export function createKeySet({ url, refreshSeconds, clock, fetch = globalThis.fetch }: KeySetOptions): FindKey {
  let keys: readonly VerificationKey[] | undefined;
  let askedAt = -Infinity;
  let asking: Promise<void> | undefined;

  const refresh = (): Promise<void> => {
    asking ??= (async () => {
      askedAt = clock.now().getTime();
      try {
        keys = await readKeys(await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' }));
      } catch (cause) {
        if (!keys) throw gatewayError.AUTH_KEYS_UNREACHABLE({}, cause);
      } finally {
        asking = undefined;
      }
    })();
    return asking;
  };

  return async (keyId) => {
    const age = clock.now().getTime() - askedAt;
    if (!keys || age >= refreshSeconds * 1000) await refresh();
    const found = keys?.find((key) => key.keyId === keyId);
    if (found || age < UNKNOWN_KEY_PAUSE_MS) return found;
    await refresh();
    return keys?.find((key) => key.keyId === keyId);
  };
}

async function readKeys(response: Response): Promise<readonly VerificationKey[]> {
  if (!response.ok) throw new Error(`The key set answered ${response.status}.`);
  const { keys = [] } = (await response.json()) as { keys?: readonly (JsonWebKey & { use?: string })[] };
  return keys.filter((key) => key.use !== 'enc').flatMap(keyOf);
}

/** Keys of kinds that tokens may not use are left out. */
function keyOf(jwk: JsonWebKey): VerificationKey[] {
  const { kid, kty, crv } = jwk as { kid?: unknown; kty?: string; crv?: string };
  const algorithm = kty === 'RSA' ? 'RS256' : kty === 'EC' && crv === 'P-256' ? 'ES256' : undefined;
  if (typeof kid !== 'string' || !algorithm) return [];
  return [{ keyId: kid, algorithm, key: createPublicKey({ key: jwk, format: 'jwk' }) }];
}
