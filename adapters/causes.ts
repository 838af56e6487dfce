import { fill } from '../kernel/bilingual.ts';
import { isCodedError, type CodedError } from '../kernel/coded-error.ts';
import type { CauseName, CheckCause } from './contract.ts';
import { sourceError } from './errors.ts';

/** Each named cause and the coded error that `read` throws for it: one text for both. */
const ERROR_OF = {
  'name-does-not-resolve': 'SOURCE_NAME_DOES_NOT_RESOLVE',
  'port-closed': 'SOURCE_PORT_CLOSED',
  'timed-out': 'SOURCE_TIMED_OUT',
  'certificate-invalid': 'SOURCE_CERTIFICATE_INVALID',
  'password-refused': 'SOURCE_PASSWORD_REFUSED',
  'database-missing': 'SOURCE_DATABASE_MISSING',
  'table-missing': 'SOURCE_TABLE_MISSING',
  'column-missing': 'SOURCE_COLUMN_MISSING',
  'permission-missing': 'SOURCE_PERMISSION_MISSING',
  'answer-malformed': 'SOURCE_ANSWER_MALFORMED',
} as const satisfies Record<CauseName, keyof typeof sourceError>;

/** What Node says about the way to a host. */
const NETWORK_CAUSES: Readonly<Record<string, CauseName>> = {
  ENOTFOUND: 'name-does-not-resolve',
  EAI_AGAIN: 'name-does-not-resolve',
  ECONNREFUSED: 'port-closed',
  EHOSTUNREACH: 'port-closed',
  ENETUNREACH: 'port-closed',
  ETIMEDOUT: 'timed-out',
  UND_ERR_CONNECT_TIMEOUT: 'timed-out',
  UND_ERR_HEADERS_TIMEOUT: 'timed-out',
  UND_ERR_BODY_TIMEOUT: 'timed-out',
  CERT_HAS_EXPIRED: 'certificate-invalid',
  CERT_NOT_YET_VALID: 'certificate-invalid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-invalid',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-invalid',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-invalid',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-invalid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-invalid',
  HANDSHAKE_SSL_ERROR: 'certificate-invalid',
};

/** A named cause with its text and remedy; `subject` is a host, a table or a column. */
export function checkCause(cause: CauseName, subject: string): CheckCause {
  const { message, remedy } = sourceError[ERROR_OF[cause]].entry;
  return { cause, subject, message: fill(message, { subject }), remedy: fill(remedy, { subject }) };
}

/** The coded error of a named cause. */
export function causeError(cause: CauseName, subject: string, origin?: unknown): CodedError {
  return sourceError[ERROR_OF[cause]]({ subject }, origin);
}

/** The named cause behind a coded error, if it has one; the way from a failed `read` back to `check`. */
export function causeOf(error: unknown): CheckCause | undefined {
  if (!isCodedError(error)) return undefined;
  const found = Object.entries(ERROR_OF).find(([, code]) => code === error.code);
  return found && checkCause(found[0] as CauseName, String(error.details['subject']));
}

/**
 * Turns a driver's failure into a coded error: by the driver's own table, then by what Node says about the network,
 * and otherwise SOURCE_FAILED with the driver's code; never with its text, which may hold data.
 */
export function driverError(
  error: unknown,
  subject: string | ((cause: CauseName) => string),
  causes: Readonly<Record<string, CauseName>> = {},
): CodedError {
  if (isCodedError(error)) return error;
  const name = (cause: CauseName): string => (typeof subject === 'string' ? subject : subject(cause));
  for (const code of codesOf(error)) {
    const cause = causes[code] ?? NETWORK_CAUSES[code];
    if (cause !== undefined) return causeError(cause, name(cause), error);
  }
  return sourceError.SOURCE_FAILED({ subject: name('answer-malformed'), code: codesOf(error)[0] ?? 'unknown' }, error);
}

/**
 * Codes of an error and of the errors behind it, outermost first (an AggregateError stands for its parts). By shape, not
 * by class: drivers written in C make errors of a realm of their own.
 */
export function codesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { code, errors, cause } = error as { code?: unknown; errors?: unknown; cause?: unknown };
  const own = typeof code === 'string' ? [code] : [];
  const parts = Array.isArray(errors) ? errors.flatMap(codesOf) : [];
  return [...own, ...parts, ...codesOf(cause)];
}
