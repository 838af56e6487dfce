import { anonymous, type Principal } from '../../kernel/principal.ts';
import { gatewayError } from '../errors.ts';
import { readToken, type TokenTerms } from './tokens.ts';
import type { FindKey } from './verification-key.ts';

/** Who is asking, from the Authorization header: without one the public, with a bad one AUTH_TOKEN_INVALID. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal>;

export function createAuthenticate(findKey: FindKey, terms: TokenTerms): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const [, token] = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (token === undefined) throw gatewayError.AUTH_TOKEN_INVALID({});
    return readToken(token, findKey, terms);
  };
}
