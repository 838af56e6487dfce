import type { Clock } from '../../kernel/clock.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { AuthenticationConfiguration, ClientConfiguration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import { secretMatches } from './secret-hash.ts';
import { signToken } from './tokens.ts';
import type { SigningKey } from './verification-key.ts';

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Network address of the caller; limits are counted by it too, so that nobody locks another out. */
  readonly address: string;
}

/** What POST /auth/token answers, in the words of RFC 6749 §5.1. */
export interface IssuedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
}

/** Verified against when the client is unknown, so that an unknown name takes as long as a wrong secret. */
const NOBODY = `scrypt$16384$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
/** One address may try several clients; beyond this many times the limit of one client it is guessing. */
const CLIENTS_BEHIND_ONE_ADDRESS = 6;

/**
 * Exchanges a client's secret for a token. Throws AUTH_CREDENTIALS_REFUSED, which does not tell whether the name
 * or the secret was wrong, and AUTH_TOO_MANY_ATTEMPTS.
 */
export function createExchangeSecret(options: {
  readonly clients: readonly ClientConfiguration[];
  readonly terms: AuthenticationConfiguration;
  readonly key: SigningKey;
  readonly clock: Clock;
}): (credentials: Credentials) => Promise<IssuedToken> {
  const { clients, terms, key, clock } = options;
  const clientById = new Map(clients.map((client) => [client.id, client]));
  const limit = createAttemptLimit(clock);
  return async ({ clientId, clientSecret, address }) => {
    const seconds = Math.max(
      limit.count(`${address} ${clientId}`, terms.attemptsPerMinute),
      limit.count(address, terms.attemptsPerMinute * CLIENTS_BEHIND_ONE_ADDRESS),
    );
    if (seconds > 0) throw gatewayError.AUTH_TOO_MANY_ATTEMPTS({ seconds });
    const client = clientById.get(clientId);
    const matches = await secretMatches(clientSecret, client?.secretHash ?? NOBODY);
    if (!client || !matches) throw gatewayError.AUTH_CREDENTIALS_REFUSED({});
    const lifetimeSeconds = terms.tokenLifetimeSeconds;
    const { issuer, audience } = terms;
    const token = signToken(principalOf(client), key, { issuer, audience, clock, lifetimeSeconds });
    return { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds };
  };
}

function principalOf({ id, role, department }: ClientConfiguration): Principal {
  return { role, subject: id, ...(department === undefined ? {} : { department }) };
}
