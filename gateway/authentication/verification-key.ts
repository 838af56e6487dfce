import type { KeyObject } from 'node:crypto';

export type TokenAlgorithm = 'RS256' | 'ES256' | 'HS256';

/** A key that verifies tokens, good for one algorithm only, so that a token cannot choose how it is checked. */
export interface VerificationKey {
  readonly keyId: string;
  readonly algorithm: TokenAlgorithm;
  readonly key: KeyObject;
}

/** A key that signs tokens. */
export interface SigningKey {
  readonly keyId: string;
  readonly algorithm: TokenAlgorithm;
  readonly key: KeyObject;
}

/** Finds the key that a token names; undefined when nobody whom the hub believes has it. */
export type FindKey = (keyId: string) => Promise<VerificationKey | undefined>;

/** Asks one finder after the other. */
export const firstOf =
  (finders: readonly FindKey[]): FindKey =>
  async (keyId) => {
    for (const find of finders) {
      const key = await find(keyId);
      if (key) return key;
    }
    return undefined;
  };

/** Finds among keys that are known beforehand. */
export const among =
  (keys: readonly VerificationKey[]): FindKey =>
  (keyId) =>
    Promise.resolve(keys.find((key) => key.keyId === keyId));
