import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import type { AuditEventName } from '../../../kernel/audit/events.ts';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Deed } from '../watch/watch-store.ts';

/** Name in the audit trail of each deed, by topic and name; what is not here is no act of anybody. */
export const deedEvents: Readonly<Record<string, AuditEventName>> = {
  'order/ISSUED': 'ORDER_ISSUED',
  'order/REPLIED': 'ORDER_ANSWERED',
  'order/RETURNED': 'ORDER_RETURNED',
  'order/COMPLETED': 'ORDER_COMPLETED',
  'order/ESCALATED': 'ORDER_ESCALATED',
  'appeal/FILED': 'APPEAL_FILED',
  'appeal/UPHELD': 'APPEAL_DECIDED',
  'appeal/DISMISSED': 'APPEAL_DECIDED',
  'evaluation/RATED': 'EVALUATION_RECORDED',
  'evaluation/RATED_AGAIN': 'EVALUATION_RECORDED',
  'inspection/OFFLINE_CASE': 'OFFLINE_CASE_RECORDED',
  'deduction/DEDUCTED': 'POINTS_DEDUCTED',
  'sample/COMMITTED': 'SAMPLE_COMMITTED',
  'sample/DRAWN': 'SAMPLE_DRAWN',
  'records/REPORTED': 'SUBSYSTEM_RECORDS_REPORTED',
  'filing/REVIEWED': 'PENALTY_FILING_REVIEWED',
  'evaluation/ANSWERED': 'EVALUATION_RECORDED',
  'edition/FROZEN': 'SCORE_FROZEN',
};

/**
 * The event that a deed is told by; undefined for passes of the watch. It holds no text that somebody wrote, but the
 * digest of all that was said: a deed that was changed in the store afterwards no longer fits it.
 */
export function eventOfDeed(
  { topic, subject, department, period, name, data }: Omit<Deed, 'sequence'>,
  actor: Principal,
  at: string,
): AuditEvent | undefined {
  const event = deedEvents[`${topic}/${name}`];
  if (event === undefined) return undefined;
  const facts = { subject, ...(department === '' ? {} : { department }), period, deed: name };
  return {
    ...{ id: `${topic}/${subject}/${name}/${at}`, name: event, at, actor, outcome: 'success' },
    data: { ...facts, digest: sha256(canonicalJson(data)) },
  };
}
