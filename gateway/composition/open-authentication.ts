import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Clock } from '../../kernel/clock.ts';
import { createAuthenticate } from '../authentication/authenticate.ts';
import { createExchangeSecret } from '../authentication/exchange-secret.ts';
import { createKeySet } from '../authentication/key-set.ts';
import { among, firstOf, type FindKey } from '../authentication/verification-key.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import type { HubKeys } from './hub-keys.ts';

/** Believes the hub's own key, those that are configured, and those of a key set, in this order. */
export function openAuthentication({ authentication, clients }: Configuration, { token }: HubKeys, clock: Clock) {
  const { issuer, audience, publicKeys, jwks } = authentication;
  const configured = publicKeys.map(({ keyId, algorithm, file }) => ({
    ...{ keyId, algorithm },
    key: readPublicKey(file),
  }));
  const finders: FindKey[] = [among([token.verification, ...configured])];
  if (jwks) finders.push(createKeySet({ ...jwks, clock }));
  return {
    authenticate: createAuthenticate(firstOf(finders), { issuer, audience, clock }),
    exchangeSecret: createExchangeSecret({ clients, terms: authentication, key: token.signing, clock }),
  };
}

function readPublicKey(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file));
  } catch (cause) {
    throw gatewayError.CONFIG_FILE_UNREADABLE({ file, reason: (cause as NodeJS.ErrnoException).code }, cause);
  }
}
