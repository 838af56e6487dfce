import type { IncomingHttpHeaders } from 'node:http';
import { isMonth } from '../../kernel/month.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Offer, ReadingPlan } from '../../subgraphs/cases/intake/intake.ts';
import { gatewayError } from '../errors.ts';

/** What a request to the intake says about its delivery. */
export interface OfferRequest {
  readonly recordType: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  readonly principal: Principal;
  readonly requestId: string;
}

/** Media types that the intake takes, with the format they stand for. */
const formats: Readonly<Record<string, ReadingPlan['format']>> = {
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-excel': 'xlsx',
  'application/xml': 'xml',
  'text/xml': 'xml',
  // A package of XML documents.
  'application/zip': 'xml',
  'application/json': 'json',
};

/** How a delivery may have come about: sent by a system, imported from a file, filled in by hand. */
const CHANNELS: Readonly<Record<string, Offer['channel']>> = { push: 'PUSH', import: 'IMPORT', form: 'FORM' };

/** Query parameters that are options of the format rather than of the delivery. */
const OFFER_PARAMETERS = new Set(['period', 'department', 'mapping', 'name', 'rehearsal', 'channel']);

/** Puts an offer together from address and headers; nothing of the body is read. Throws REQUEST_… and AUTH_…. */
export function readOffer(request: OfferRequest): Offer {
  const { recordType, query, headers, principal, requestId } = request;
  const reading = readingPlan(query, headers);
  const rows = header(headers, 'x-rows', /^\d{1,12}$/, 'N');
  return {
    department: departmentOf(query, principal),
    period: periodOf(query),
    recordType,
    channel: CHANNELS[oneOf(query, 'channel', Object.keys(CHANNELS)) ?? 'push'] ?? 'PUSH',
    principal,
    requestId,
    name: text(query, 'name') ?? `${recordType}.${reading.format}`,
    reading,
    ...readStatements(headers),
    ...(rows === undefined ? {} : { announced: Number(rows) }),
    ...(oneOf(query, 'rehearsal', ['true', 'false']) === 'true' ? { rehearsal: true } : {}),
  };
}

/** What the headers of any delivery say of its bytes: length, digest, and the key that tells it from others. */
export function readStatements(
  headers: IncomingHttpHeaders,
): Pick<Offer, 'statedDigest' | 'statedBytes' | 'idempotencyKey'> {
  const digest = contentDigest(headers);
  const key = header(headers, 'idempotency-key', /^"?[\x21-\x7e]{1,200}"?$/, '1-200 ASCII');
  const length = headers['content-length'];
  return {
    ...(digest === undefined ? {} : { statedDigest: digest }),
    ...(length === undefined ? {} : { statedBytes: Number(length) }),
    ...(key === undefined ? {} : { idempotencyKey: key.replace(/^"(.*)"$/, '$1') }),
  };
}

/** Whose delivery it is: the department that is named, or the caller's own. Whether the caller may, the intake says. */
export function departmentOf(query: OfferRequest['query'], principal: Principal): string {
  if (principal.role === 'public') throw gatewayError.AUTH_REQUIRED({});
  const department = text(query, 'department') ?? principal.department;
  if (department !== undefined) return department;
  if (principal.role !== 'administrator') throw gatewayError.AUTH_FORBIDDEN({});
  throw parameterInvalid('department', '', '?department=CODE');
}

/** The period that a request names, `?period=YYYY-MM`. */
export function periodOf(query: OfferRequest['query']): string {
  const period = text(query, 'period') ?? '';
  if (!isMonth(period)) throw parameterInvalid('period', period, 'YYYY-MM');
  return period;
}

function readingPlan(query: OfferRequest['query'], headers: IncomingHttpHeaders): ReadingPlan {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const format = formats[type.trim()];
  if (!format) throw unsupported(headers['content-type'], Object.keys(formats));
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding !== 'gzip' && coding !== 'identity') throw unsupported(coding, ['gzip']);
  const mapping = text(query, 'mapping');
  const charset = parameters.map((part) => /^\s*charset="?([\w-]+)"?\s*$/.exec(part)?.[1]).find(Boolean);
  const named = Object.keys(query).filter((name) => !OFFER_PARAMETERS.has(name));
  const options = {
    ...(charset !== undefined && format === 'csv' ? { encoding: charset } : {}),
    ...Object.fromEntries(named.map((name) => [name, text(query, name) ?? ''])),
  };
  return {
    format,
    ...(coding === 'gzip' ? { gzip: true } : {}),
    ...(mapping === undefined ? {} : { mapping }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

/** SHA-256 of RFC 9530, `Content-Digest: sha-256=:base64:`, as hex; other algorithms are not asked for. */
function contentDigest(headers: IncomingHttpHeaders): string | undefined {
  const given = headers['content-digest'];
  if (typeof given !== 'string') return undefined;
  const [, base64] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(given) ?? [];
  if (base64 === undefined)
    throw gatewayError.REQUEST_HEADER_INVALID({ header: 'Content-Digest', allowed: 'sha-256=:base64:' });
  return Buffer.from(base64, 'base64').toString('hex');
}

function header(headers: IncomingHttpHeaders, name: string, form: RegExp, allowed: string): string | undefined {
  const value = headers[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !form.test(value))
    throw gatewayError.REQUEST_HEADER_INVALID({ header: name, allowed });
  return value;
}

function text(query: OfferRequest['query'], name: string): string | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || value.length > 200) throw parameterInvalid(name, '…', '1 × ≤ 200');
  return value;
}

function oneOf(query: OfferRequest['query'], name: string, allowed: readonly string[]): string | undefined {
  const value = text(query, name);
  if (value === undefined || allowed.includes(value)) return value;
  throw parameterInvalid(name, value, allowed.join(' | '));
}

const parameterInvalid = (parameter: string, value: string, allowed: string): Error =>
  gatewayError.REQUEST_PARAMETER_INVALID({ parameter, value: value.slice(0, 60), allowed });

const unsupported = (value: string | undefined, allowed: readonly string[]): Error =>
  gatewayError.REQUEST_MEDIA_TYPE_UNSUPPORTED({ value: (value ?? '').slice(0, 100), allowed: allowed.join(', ') });
