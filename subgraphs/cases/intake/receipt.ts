import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { CasesReader } from '../store.ts';
import type { FindingTotal, Submission } from '../stored.ts';
import type { Receipt } from './intake.ts';

/** Signs canonical JSON: HMAC or signature, as text. */
export type Sign = (canonicalJson: string) => string;

/** Makes the receipt 回执 of a submission as it stands. The same state gives the same receipt. */
export async function receiptOf(store: CasesReader, sign: Sign, submission: Submission): Promise<Receipt> {
  const unsigned = unsignedReceipt(submission, await store.findingTotals(submission.id));
  return { ...unsigned, signature: sign(canonicalJson(unsigned)) };
}

function unsignedReceipt(submission: Submission, totals: readonly FindingTotal[]): Omit<Receipt, 'signature'> {
  return {
    submission: submission.id,
    department: submission.department,
    period: submission.period,
    recordType: submission.recordType,
    channel: submission.channel,
    name: submission.name,
    digest: submission.digest,
    bytes: submission.bytes,
    completeAt: submission.completeAt,
    timely: submission.timely,
    state: submission.state,
    verdict: submission.verdict,
    ledger: submission.ledger,
    ...(submission.records === undefined ? {} : { records: submission.records }),
    specification: submission.specification,
    findings: {
      total: totals.reduce((sum, { total }) => sum + total, 0),
      stored: totals.reduce((sum, { stored }) => sum + stored, 0),
      byRule: Object.fromEntries(totals.map(({ rule, total }) => [rule, total])),
    },
    ...(submission.refusal === undefined ? {} : { refusal: submission.refusal }),
    rehearsal: submission.rehearsal,
  };
}
