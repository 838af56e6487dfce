import { speak } from '../graph/speak.ts';
import { followCheck, type Receipt } from './upload.ts';

/** A record that was filled in by hand. */
export interface FilledRecord {
  readonly department: string;
  readonly period: string;
  readonly recordType: string;
  readonly fields: Readonly<Record<string, string | number>>;
  /** Checked only, not stored. */
  readonly rehearsal: boolean;
}

/** Sends one record through the intake as filled in 填报 and answers its receipt. Throws HubError. */
export async function sendRecord({ recordType, fields, rehearsal, ...whose }: FilledRecord): Promise<Receipt> {
  const query = new URLSearchParams({ ...whose, channel: 'form', name: `${recordType} 在线填报` });
  if (rehearsal) query.set('rehearsal', 'true');
  // Not to wait: an answer of 422 would stand in the browser's console as an error.
  const response = await speak(`/intake/${encodeURIComponent(recordType)}?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', 'x-rows': '1', prefer: 'respond-async' },
    body: `${JSON.stringify(fields)}\n`,
  });
  const { submission } = (await response.json()) as Receipt;
  return followCheck(submission, () => undefined);
}
