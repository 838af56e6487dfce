import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { isMonth } from '../../../kernel/month.ts';
import { choosePack } from '../../../conformity/pack/choose-pack.ts';
import { mayReportFor } from '../access.ts';
import { auditEvent } from '../audit-outbox.ts';
import { casesError } from '../errors.ts';
import { emptyLedger } from '../settling.ts';
import type { Submission } from '../stored.ts';
import { deadlineOf } from './deadline.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import type { Offer, Receipt } from './intake.ts';
import { offeredAt } from './offered-at.ts';
import { BrokenStream, type WrittenBytes } from './raw-bytes.ts';

/** What the hub adds to an offer when it takes it in. */
export interface Intent {
  readonly specification: Receipt['specification'];
  /** Quarantined record that the delivery corrects. */
  readonly corrects?: number;
  /** Told apart from an earlier delivery of the same bytes, where sending them again means something. */
  readonly after?: string;
}

/** Throws CASES_NOT_YOURS, leaving a trace, unless the caller may report for the department. */
export async function assertMayReport(
  parts: IntakeParts,
  offer: Pick<Offer, 'department' | 'principal' | 'requestId'>,
): Promise<void> {
  if (mayReportFor(offer.principal, offer.department)) return;
  const event = auditEvent('ACCESS_DENIED', `${offer.requestId}|${offer.department}`, {
    at: nowOf(parts),
    actor: offer.principal,
    requestId: offer.requestId,
    outcome: 'failure',
    data: { department: offer.department, code: 'CASES_NOT_YOURS' },
  });
  await parts.store.transact((unit) => unit.report(event));
  void parts.outbox.carry();
  throw casesError.CASES_NOT_YOURS({});
}

/** Finds the specification for an offer of records; throws INTAKE_PERIOD_INVALID and what choosePack throws. */
export function intentOf(parts: IntakeParts, offer: Pick<Offer, 'period' | 'recordType'>): Intent {
  if (!isMonth(offer.period)) throw casesError.INTAKE_PERIOD_INVALID({ period: offer.period.slice(0, 20) });
  const { id, version, digest } = choosePack(parts.packs, offer.recordType, offer.period);
  return { specification: { id, version, digest } };
}

/**
 * Takes a delivery in: bytes to disk with their digest, then the submission. The same key, or the same bytes in the
 * same meaning, answer the submission there is. Half a delivery is refused and leaves only its trace.
 */
export async function receive(
  parts: IntakeParts,
  offer: Offer,
  bytes: AsyncIterable<Uint8Array>,
  intent: Intent,
): Promise<Submission> {
  const startedAt = nowOf(parts);
  const { department, period, recordType, name, requestId } = offer;
  const attempt = await parts.store.transact((unit) =>
    unit.beginAttempt({ department, period, recordType, name, requestId, sender: offer.principal.subject, startedAt }),
  );
  try {
    const written = await parts.raw.write(bytes).catch((fault: unknown) => {
      throw fault instanceof BrokenStream ? cutShort(offer, fault) : fault;
    });
    return await takeIn(parts, offer, written, intent, attempt).finally(() => written.discard());
  } catch (fault) {
    if (isCodedError(fault)) await refuse(parts, offer, attempt, fault.code);
    throw fault;
  } finally {
    void parts.outbox.carry();
  }
}

const cutShort = ({ name, statedBytes }: Offer, { bytes, cause }: BrokenStream): Error =>
  // A stream that already failed with a coded reason (a gzip that breaks off, a size limit) keeps it.
  isCodedError(cause) ? cause : casesError.INTAKE_CUT_SHORT({ name, bytes, stated: statedBytes ?? '?' }, cause);

/** Refuses bytes that are not those that the sender stated. */
function assertAsStated({ name, statedBytes, statedDigest }: Offer, { bytes, digest }: WrittenBytes): void {
  const stated = statedBytes ?? bytes;
  if (bytes < stated) throw casesError.INTAKE_CUT_SHORT({ name, bytes, stated });
  if (bytes > stated) throw casesError.INTAKE_LENGTH_DIFFERS({ name, bytes, stated });
  if (statedDigest !== undefined && statedDigest.toLowerCase() !== digest)
    throw casesError.INTAKE_DIGEST_DIFFERS({ name, digest, stated: statedDigest.slice(0, 80) });
}

async function takeIn(
  parts: IntakeParts,
  offer: Offer,
  written: WrittenBytes,
  intent: Intent,
  attempt: number,
): Promise<Submission> {
  assertAsStated(offer, written);
  const identity = identityOf(offer, written, intent);
  // Looked up inside the unit: units run one at a time, so of two equal deliveries the second finds the first.
  return parts.store.transact(async (unit) => {
    const keyed =
      offer.idempotencyKey === undefined
        ? undefined
        : await parts.store.submissionByKey(offer.department, offer.idempotencyKey);
    if (keyed !== undefined && !isSameContent(keyed, offer, written))
      throw casesError.INTAKE_KEY_REUSED({ key: offer.idempotencyKey?.slice(0, 80) });
    const { refused, standing } = await parts.store.submissionByIdentity(identity);
    const at = nowOf(parts);
    await unit.endAttempt(attempt, { at, bytes: written.bytes, digest: written.digest });
    const present = keyed ?? standing;
    if (present !== undefined) return present;
    const id = sha256(`${identity}#${String(refused)}`).slice(0, 24);
    await written.keepAs(id);
    const submission = await newSubmission(parts, offer, written, intent, { id, identity, completeAt: nowOf(parts) });
    await unit.takeIn(submission);
    await unit.report(received(offer, submission));
    return submission;
  });
}

/**
 * Two deliveries are the same when they mean the same: who, for when, what, read how, which bytes, how many rows
 * announced. Nothing at all is the same as nothing only within one request: each empty run of a source is its own.
 */
function identityOf(offer: Offer, { digest, bytes }: WrittenBytes, { corrects, after }: Intent): string {
  const { department, period, recordType, reading, rehearsal = false, announced } = offer;
  const request = bytes === 0 ? offer.requestId : undefined;
  const meaning = { department, period, recordType, reading, rehearsal, announced, digest, corrects, after, request };
  return sha256(canonicalJson(meaning));
}

/** What a sender means by using a key again. */
const isSameContent = (keyed: Submission, offer: Offer, { digest }: WrittenBytes): boolean =>
  keyed.digest === digest &&
  keyed.period === offer.period &&
  keyed.recordType === offer.recordType &&
  keyed.rehearsal === (offer.rehearsal ?? false);

async function newSubmission(
  parts: IntakeParts,
  offer: Offer,
  { digest, bytes }: WrittenBytes,
  { specification, corrects }: Intent,
  { id, identity, completeAt }: Pick<Submission, 'id' | 'identity' | 'completeAt'>,
): Promise<Submission> {
  const offered = await offeredAt(parts, offer, digest, completeAt);
  return {
    id,
    number: 0,
    identity,
    department: offer.department,
    period: offer.period,
    recordType: offer.recordType,
    channel: offer.channel,
    name: offer.name,
    reading: offer.reading,
    digest,
    bytes,
    offeredAt: offered,
    completeAt,
    timely: offered <= deadlineOf(offer.period, parts.deadline).toISOString(),
    rehearsal: offer.rehearsal ?? false,
    ...(offer.announced === undefined ? {} : { announced: offer.announced }),
    ...(offer.idempotencyKey === undefined ? {} : { idempotencyKey: offer.idempotencyKey }),
    ...(corrects === undefined ? {} : { corrects }),
    specification,
    sender: offer.principal.subject,
    requestId: offer.requestId,
    state: 'RECEIVED',
    verdict: 'PENDING',
    ledger: emptyLedger,
  };
}

function received(offer: Offer, submission: Submission): ReturnType<typeof auditEvent> {
  const { id, department, period, recordType, channel, digest, bytes, timely, rehearsal } = submission;
  return auditEvent('SUBMISSION_RECEIVED', id, {
    at: submission.completeAt,
    actor: offer.principal,
    requestId: offer.requestId,
    data: { submission: id, department, period, recordType, channel, digest, bytes, timely, rehearsal },
  });
}

async function refuse(parts: IntakeParts, offer: Offer, attempt: number, code: string): Promise<void> {
  const at = nowOf(parts);
  const event = auditEvent('SUBMISSION_REFUSED', `attempt ${String(attempt)}`, {
    at,
    actor: offer.principal,
    requestId: offer.requestId,
    outcome: 'failure',
    data: { department: offer.department, period: offer.period, recordType: offer.recordType, code },
  });
  await parts.store.transact(async (unit) => {
    await unit.endAttempt(attempt, { at, refusal: code });
    await unit.report(event);
  });
}
