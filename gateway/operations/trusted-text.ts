import { sha256 } from '../../kernel/canonical-json.ts';
import type { Principal } from '../../kernel/principal.ts';
import { createAutomaticOperations } from './automatic-operations.ts';
import { operationError } from './errors.ts';
import type { OperationRequest } from './operation-request.ts';
import type { RegisteredOperations } from './registered-operations.ts';

/** Which operations are taken 可信查询. */
export interface TrustTerms {
  readonly registered: RegisteredOperations;
  /** Whether the public may send registered operations only. */
  readonly publicRegisteredOnly: boolean;
  /** Operations that clients may register by sending them with their hash; 0: none. */
  readonly automaticKept: number;
}

/** The text that is to run for a request, whether it was sent or named by its hash. */
export type TrustedText = (request: OperationRequest, principal: Principal) => string;

/** Throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_HASH_WRONG, OPERATION_NOT_REGISTERED. */
export function createTrustedText({ registered, publicRegisteredOnly, automaticKept }: TrustTerms): TrustedText {
  const automatic = createAutomaticOperations(automaticKept);
  return ({ query, hash }, { role }) => {
    const mustBeRegistered = publicRegisteredOnly && role === 'public';
    if (query === undefined) {
      const known = registered.get(hash ?? '') ?? (mustBeRegistered ? undefined : automatic.get(hash ?? ''));
      if (known === undefined) throw operationError.PERSISTED_QUERY_NOT_FOUND({ hash });
      return known;
    }
    if (hash === undefined && !mustBeRegistered) return query;
    const actual = sha256(query);
    if (hash !== undefined && hash !== actual) throw operationError.PERSISTED_QUERY_HASH_WRONG({});
    if (registered.has(actual)) return query;
    if (mustBeRegistered) throw operationError.OPERATION_NOT_REGISTERED({});
    automatic.add(actual, query);
    return query;
  };
}
