import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../kernel/canonical-json.ts';
import type { SigningKey, VerificationKey } from '../authentication/verification-key.ts';
import type { SecretStore } from '../configuration/secrets.ts';

/** The hub's own keys 密钥: one signs tokens, one signs receipts. */
export interface HubKeys {
  readonly token: { readonly signing: SigningKey; readonly verification: VerificationKey };
  /** Signs the canonical JSON of a receipt: `ed25519:<key id>:<base64url>`. */
  readonly signReceipt: (canonicalJson: string) => string;
  /** Both public keys as a JWKS; a shared secret is not among them. */
  readonly published: { readonly keys: readonly object[] };
}

/**
 * Keys come from the secrets `token-key` (EC P-256) and `receipt-key` (Ed25519), both PEM; without them they are made
 * at the first start and kept in `<directory>/keys`, readable by the owner alone. In a demonstration tokens are
 * HS256 with the secret `demo-token`, or with one made for this run.
 */
export function openHubKeys(options: {
  readonly directory: string;
  readonly secrets: SecretStore;
  readonly demo: boolean;
}): HubKeys {
  const receipt = privateKey(options, 'receipt-key', () => generateKeyPairSync('ed25519').privateKey);
  const receiptId = keyIdOf(receipt);
  const token = tokenKey(options);
  const receiptJwk = { ...jwkOf(receipt), kid: receiptId, use: 'sig', alg: 'EdDSA' };
  const { keyId, algorithm } = token.signing;
  const tokenJwks = options.demo ? [] : [{ ...jwkOf(token.signing.key), kid: keyId, use: 'sig', alg: algorithm }];
  return {
    token,
    signReceipt: (text) => `ed25519:${receiptId}:${sign(null, Buffer.from(text), receipt).toString('base64url')}`,
    published: { keys: [...tokenJwks, receiptJwk] },
  };
}

/** Whether a receipt's signature is that of the key (from the hub's JWKS) over its canonical JSON without signature. */
export function receiptSignatureHolds(canonicalJson: string, signature: string, key: KeyObject): boolean {
  const [scheme, , base64 = ''] = signature.split(':');
  return scheme === 'ed25519' && verify(null, Buffer.from(canonicalJson), key, Buffer.from(base64, 'base64url'));
}

type KeyPlace = Parameters<typeof openHubKeys>[0];

function tokenKey(place: KeyPlace): HubKeys['token'] {
  if (place.demo) {
    const secret = place.secrets.has('demo-token') ? Buffer.from(place.secrets('demo-token')) : randomBytes(32);
    const shared = { keyId: 'demo', algorithm: 'HS256', key: createSecretKey(secret) } as const;
    return { signing: shared, verification: shared };
  }
  const key = privateKey(place, 'token-key', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
  const named = { keyId: keyIdOf(key), algorithm: 'ES256' } as const;
  return { signing: { ...named, key }, verification: { ...named, key: createPublicKey(key) } };
}

function privateKey({ directory, secrets }: KeyPlace, name: string, make: () => KeyObject): KeyObject {
  if (secrets.has(name)) return createPrivateKey(secrets(name));
  const folder = join(directory, 'keys');
  const file = join(folder, `${name}.pem`);
  if (existsSync(file)) return createPrivateKey(readFileSync(file));
  const made = make();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Renamed into place: a stop half way leaves no half key that the next start would trip over.
  writeFileSync(`${file}.new`, made.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return made;
}

const jwkOf = (key: KeyObject): object => createPublicKey(key).export({ format: 'jwk' });

const keyIdOf = (key: KeyObject): string =>
  sha256(createPublicKey(key).export({ type: 'spki', format: 'der' })).slice(0, 16);
