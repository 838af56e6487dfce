import type { CodedError } from '../../kernel/coded-error.ts';
import { causeError } from '../causes.ts';
import { sourceError } from '../errors.ts';

/** Reads an answer as JSON or text, not more of it than allowed; statuses that say why it is none become named causes. */
export async function readCapped(
  response: Response,
  url: URL,
  maximumBytes: number,
  {
    accept,
    isAnswer,
    heard,
  }: {
    readonly accept?: 'json' | 'text' | undefined;
    readonly isAnswer: boolean;
    readonly heard?: (() => void) | undefined;
  },
): Promise<unknown> {
  const subject = url.pathname;
  if (!response.ok && !isAnswer) {
    await response.body?.cancel();
    throw refusal(response.status, url);
  }
  const bytes = await collect(response, subject, maximumBytes, heard);
  if (bytes.length === 0) return undefined;
  try {
    if (accept === 'text') return textOf(bytes);
    return JSON.parse(decode(bytes, response.headers.get('content-type') ?? '')) as unknown;
  } catch (error) {
    throw causeError('answer-malformed', subject, error);
  }
}

/** What a status other than success means, as a coded error. */
export function refusal(status: number, { host, pathname }: URL): CodedError {
  if (status === 401) return causeError('password-refused', host);
  if (status === 403) return causeError('permission-missing', pathname);
  if (status === 404 || status === 410) return causeError('table-missing', pathname);
  return sourceError.SOURCE_REPORTS_ERROR({ subject: pathname, code: `HTTP ${String(status)}` });
}

async function collect(
  response: Response,
  subject: string,
  limit: number,
  heard: (() => void) | undefined,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || value === undefined) break;
    heard?.();
    length += value.length;
    if (length > limit) {
      await reader?.cancel();
      throw sourceError.SOURCE_ANSWER_TOO_LARGE({ subject, limit });
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}

/** The bytes decide: what header and XML declaration say of GBK and UTF-8 is often wrong. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** JSON is UTF-8, but some systems say GBK and mean it. Damaged text is refused, never repaired. */
function decode(bytes: Uint8Array, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
  const encoding = /^gb/.test(charset) ? 'gb18030' : charset;
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
