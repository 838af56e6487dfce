import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import { mayReportFor } from '../access.ts';
import { auditEvent } from '../audit-outbox.ts';
import { casesError } from '../errors.ts';
import type { QuarantinedRecord } from '../settling.ts';
import type { Submission } from '../stored.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import type { Offer } from './intake.ts';
import { intentOf, receive } from './receive.ts';
import { once } from './report-counts.ts';

/**
 * Takes a quarantined record in again, alone, with corrected fields (null takes one away), in the columns of the
 * specification. Throws QUARANTINE_NOT_FOUND, also for what is not the caller's, and QUARANTINE_CLOSED.
 */
export async function takeCorrection(
  parts: IntakeParts,
  id: number,
  set: Readonly<Record<string, unknown>>,
  principal: Principal,
  requestId: string,
): Promise<Submission> {
  const record = await quarantinedFor(parts, id, principal);
  const fields = { ...record.fields, ...set };
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  const offer = correctionOffer(record, principal, requestId);
  const submission = await receive(parts, offer, once(Buffer.from(`${JSON.stringify(Object.fromEntries(kept))}\n`)), {
    ...intentOf(parts, offer),
    corrects: id,
  });
  const event = auditEvent('RECORD_CORRECTED', submission.id, {
    at: nowOf(parts),
    actor: principal,
    requestId,
    // Names of fields only: values may be personal.
    data: { submission: submission.id, quarantined: id, fields: Object.keys(set) },
  });
  await parts.store.transact((unit) => unit.report(event));
  return submission;
}

async function quarantinedFor(parts: IntakeParts, id: number, principal: Principal): Promise<QuarantinedRecord> {
  const record = await parts.store.quarantined(id);
  if (record === undefined || !maySeeDepartment(principal, record.department))
    throw casesError.QUARANTINE_NOT_FOUND({});
  if (!mayReportFor(principal, record.department)) throw casesError.CASES_NOT_YOURS({});
  if (record.closedAt !== undefined) throw casesError.QUARANTINE_CLOSED({});
  return record;
}

const correctionOffer = (record: QuarantinedRecord, principal: Principal, requestId: string): Offer => ({
  department: record.department,
  period: record.period,
  recordType: record.recordType,
  channel: 'FORM',
  principal,
  requestId,
  name: `${record.submission}#${String(record.sequence)}`,
  reading: { format: 'ndjson' },
});
