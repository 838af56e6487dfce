import { setImmediate as nextTurn } from 'node:timers/promises';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { theHub } from '../../../kernel/principal.ts';
import { auditEvent } from '../audit-outbox.ts';
import type { Submission } from '../stored.ts';
import { closeReturned } from '../returned/close-returned.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import { recordsRoot } from './record-proof.ts';
import type { Progress, SettleOptions } from './intake.ts';
import { openRun, type SettlingRun } from './settling-run.ts';
import { verdictOf } from './verdict.ts';

/**
 * Parses, maps, checks and stores what was received. Each batch is stored in one transaction together with how far
 * it came; a run that follows a stop reads and judges all again, since rules look across the delivery, and skips
 * what is stored. Answers the submission as it then stands: settled, or where the signal stopped it.
 */
export async function settleSubmission(
  parts: IntakeParts,
  submission: Submission,
  { signal, onProgress }: SettleOptions = {},
): Promise<Submission> {
  const run = await openRun(parts, submission);
  try {
    for await (const group of run.groups()) {
      if (signal?.aborted === true) break;
      await run.settle(group);
      if (onProgress !== undefined) onProgress(progressOf(await present(parts, submission.id), run.share()));
      await nextTurn();
    }
    await run.stored();
    if (signal?.aborted === true) return await present(parts, submission.id);
    return await conclude(parts, submission.id, run);
  } catch (fault) {
    // What may become right by itself leaves the delivery waiting, and so does a bug of ours; and where rows are
    // stored, the bytes were readable once.
    const { ledger } = await present(parts, submission.id);
    if (isCodedError(fault) && !fault.retryable && ledger.offered === 0) return refuse(parts, submission, fault.code);
    throw fault;
  }
}

const progressOf = ({ id, state, ledger }: Submission, share: number): Progress => ({
  submission: id,
  state,
  ledger,
  share,
});

async function present(parts: IntakeParts, id: string): Promise<Submission> {
  const submission = await parts.store.submission(id);
  if (submission === undefined) throw new Error(`Submission ${id} has vanished.`);
  return submission;
}

/** Ends a run whose rows are all stored: the ledger is counted anew, and what is said of the whole is kept. */
async function conclude(parts: IntakeParts, id: string, run: SettlingRun): Promise<Submission> {
  const submission = await present(parts, id);
  const verdict = await verdictOf(parts.store, submission, await parts.store.recount(id));
  const records = await recordsRoot(parts.store, submission);
  const settledAt = nowOf(parts);
  const { ledger, department, period, corrects } = submission;
  const event = auditEvent('SUBMISSION_SETTLED', id, {
    at: settledAt,
    actor: theHub,
    requestId: submission.requestId,
    outcome: verdict.state === 'BALANCED' ? 'success' : 'failure',
    data: { submission: id, department, period, ...verdict, ledger, code: verdict.verdict },
  });
  await parts.store.transact(async (unit) => {
    await run.finish(unit);
    await unit.conclude(id, { ...verdict, settledAt, ...(records === undefined ? {} : { records }) });
    if (corrects !== undefined && ledger.unread === 0) await unit.closeQuarantined(corrects, id, submission.completeAt);
    if (submission.reading.returns !== undefined && !submission.rehearsal)
      await closeReturned(parts.store, unit, submission);
    await unit.report(event);
  });
  return present(parts, id);
}

/** Ends a delivery that cannot be read as a whole: nothing of it is stored but its trace and its bytes. */
async function refuse(parts: IntakeParts, { id, department, period, requestId }: Submission, code: string) {
  const settledAt = nowOf(parts);
  const event = auditEvent('SUBMISSION_REFUSED', id, {
    at: settledAt,
    actor: theHub,
    requestId,
    outcome: 'failure',
    data: { submission: id, department, period, code },
  });
  await parts.store.transact(async (unit) => {
    await unit.conclude(id, { state: 'REFUSED', verdict: 'REFUSED', settledAt, refusal: code });
    await unit.report(event);
  });
  return present(parts, id);
}
