import jwt from 'jsonwebtoken';
import type { Clock } from '../../kernel/clock.ts';
import { anonymous, type Principal, type Role } from '../../kernel/principal.ts';
import { gatewayError } from '../errors.ts';
import type { FindKey, SigningKey } from './verification-key.ts';

export interface TokenTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}

/** Signs a token 令牌 that says who somebody is, for `lifetimeSeconds` by the hub's clock. */
export function signToken(
  principal: Principal,
  key: SigningKey,
  { issuer, audience, clock, lifetimeSeconds }: TokenTerms & { readonly lifetimeSeconds: number },
): string {
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  const claims = {
    sub: principal.subject,
    role: principal.role,
    ...(principal.department === undefined ? {} : { department: principal.department }),
    iss: issuer,
    aud: audience,
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
  };
  return jwt.sign(claims, key.key, { algorithm: key.algorithm, keyid: key.keyId });
}

/**
 * Who a token says is asking. The algorithm is the key's, never the token's choice; issuer, audience and expiry
 * must be there and hold. Throws AUTH_TOKEN_EXPIRED, or AUTH_TOKEN_INVALID for everything else, without detail.
 */
export async function readToken(token: string, findKey: FindKey, terms: TokenTerms): Promise<Principal> {
  const keyId = jwt.decode(token, { complete: true })?.header.kid;
  const key = keyId === undefined ? undefined : await findKey(keyId);
  if (!key) throw gatewayError.AUTH_TOKEN_INVALID({});
  try {
    const claims = jwt.verify(token, key.key, {
      algorithms: [key.algorithm],
      issuer: terms.issuer,
      audience: terms.audience,
      clockTimestamp: Math.floor(terms.clock.now().getTime() / 1000),
    });
    return principalOf(claims);
  } catch (cause) {
    if (cause instanceof jwt.TokenExpiredError) throw gatewayError.AUTH_TOKEN_EXPIRED({}, cause);
    throw gatewayError.AUTH_TOKEN_INVALID({}, cause);
  }
}

const roles: readonly Role[] = ['department', 'portal', 'auditor', 'administrator', 'public'];

function principalOf(claims: string | jwt.JwtPayload): Principal {
  if (typeof claims === 'string' || claims.exp === undefined || !claims.sub) throw new Error('Claims are missing.');
  const { role, department } = claims as { role?: unknown; department?: unknown };
  const known = roles.find((name) => name === role);
  if (!known) throw new Error('The role is unknown.');
  if (known === 'public') return anonymous;
  if (known !== 'department') return Object.freeze({ role: known, subject: claims.sub });
  if (typeof department !== 'string' || department === '') throw new Error('The department is missing.');
  return Object.freeze({ role: known, subject: claims.sub, department });
}
