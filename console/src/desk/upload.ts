import { authorization, refusal, speak, unreachable } from '../graph/speak.ts';
import { hubErrorOf } from '../graph/hub-error.ts';
import { listen } from '../graph/listen.ts';
import {
  SubmissionProgressDocument,
  type LedgerFiguresFragment,
  type SubmissionProgressSubscription,
  type SubmissionState,
  type SubmissionVerdict,
} from '../graph/__generated__/operations.ts';

/** The receipt as the intake answers it. */
export interface Receipt {
  readonly submission: string;
  readonly state: SubmissionState;
  readonly verdict: SubmissionVerdict;
  readonly ledger: LedgerFiguresFragment;
  readonly findings: { readonly total: number };
}

export interface Delivery {
  readonly file: File;
  readonly department: string;
  readonly period: string;
  readonly recordType: string;
  /** Encoding of a CSV file; found out by the hub unless given. */
  readonly encoding?: string;
  readonly rehearsal: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
};

/** Media type of a file by its name; none when the hub does not take it. */
export const mediaTypeOf = (name: string): string | undefined => TYPES[name.toLowerCase().split('.').at(-1) ?? ''];

/**
 * Sends a file to the intake, telling the share of its bytes that has gone, and answers the first receipt: the bytes are
 * safe, their check goes on. XMLHttpRequest, because fetch does not tell how far an upload is.
 */
export function sendFile(delivery: Delivery, onShare: (share: number) => void, signal: AbortSignal): Promise<Receipt> {
  const { file, department, period, recordType, encoding, rehearsal } = delivery;
  const query = new URLSearchParams({ department, period, name: file.name.slice(0, 200), channel: 'import' });
  if (rehearsal) query.set('rehearsal', 'true');
  const type = mediaTypeOf(file.name) ?? '';
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/intake/${encodeURIComponent(recordType)}?${query.toString()}`);
    const charset = type === 'text/csv' && encoding ? `; charset=${encoding}` : '';
    const headers = { ...authorization(), 'content-type': `${type}${charset}`, prefer: 'respond-async' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    request.onload = () => {
      const body = JSON.parse(request.responseText || '{}') as object;
      if (request.status === 202) resolve(body as Receipt);
      else reject(refusal(hubErrorOf(body, `HTTP ${request.status}`)));
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

const LONGEST_WAIT_MS = 2000;

/**
 * Follows the check of a delivery to its end, telling the share of its rows that is done: as the hub tells it, and
 * where that line breaks by asking.
 */
export async function followCheck(submission: string, onShare: (share: number) => void): Promise<Receipt> {
  const tell = ({ submissionProgress }: SubmissionProgressSubscription): void => onShare(submissionProgress.share);
  const { signal } = new AbortController();
  await listen(SubmissionProgressDocument, { id: submission }, tell, signal).catch(() => undefined);
  for (let wait = 150; ; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
    const response = await speak(`/intake/submissions/${encodeURIComponent(submission)}`);
    const { receipt, progress } = (await response.json()) as { receipt: Receipt; progress: { share: number } | null };
    if (receipt.state !== 'RECEIVED' && receipt.state !== 'CHECKING') return receipt;
    onShare(progress?.share ?? 0);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
