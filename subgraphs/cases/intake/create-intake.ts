import { theHub } from '../../../kernel/principal.ts';
import { auditEvent } from '../audit-outbox.ts';
import { casesError } from '../errors.ts';
import type { Submission } from '../stored.ts';
import { takeAnnouncement } from './announce.ts';
import { takeCorrection } from './correct.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import type { Intake, Receipt, RowOutcome, SettleOptions } from './intake.ts';
import { recordProof } from './record-proof.ts';
import { receiptOf } from './receipt.ts';
import { assertMayReport, intentOf, receive } from './receive.ts';
import { settleCounts, takeCounts } from './report-counts.ts';
import { settleSubmission } from './settle.ts';

const ENTRIES_AT_ONCE = 5000;

/** Makes the intake of its parts. */
export function createIntake(parts: IntakeParts): Intake {
  const receipt = (submission: Submission): Promise<Receipt> => receiptOf(parts.store, parts.sign, submission);
  const settle = settler(parts);
  return {
    receive: async (offer, bytes) => {
      await assertMayReport(parts, offer);
      const intent = intentOf(parts, offer);
      // A plan that cannot be followed is the sender's to mend: said before a byte is taken.
      parts.resolveReading(offer.reading, offer.recordType);
      return receipt(await receive(parts, offer, bytes, intent));
    },
    settle: async (id, options) => receipt(await settle(id, options)),
    recover: async (options) => Promise.all((await recover(parts, (id) => settle(id, options))).map(receipt)),
    receipt: async (id) => {
      const submission = await parts.store.submission(id);
      return submission && receipt(submission);
    },
    prove: async (id, sequence) => recordProof(parts.store, await submissionOf(parts, id), sequence),
    announce: (offer) => takeAnnouncement(parts, offer),
    outcomes: (id) => outcomesOf(parts, id),
    reportCounts: async (request, counts) => {
      try {
        return await receipt(await takeCounts(parts, request, counts));
      } finally {
        void parts.outbox.carry();
      }
    },
    correct: async (quarantined, set, principal, requestId) => {
      const submission = await takeCorrection(parts, Number(quarantined), set, principal, requestId);
      return receipt(await settle(submission.id));
    },
    checkpoint: (source) => parts.store.checkpoint(source),
    saveCheckpoint: (source, checkpoint) =>
      parts.store.transact((unit) => unit.saveCheckpoint(source, checkpoint, nowOf(parts))),
  };
}

type Settle = (id: string, options?: SettleOptions) => Promise<Submission>;

/** Settles submissions of one department one after the other, so that what a check was told of a case stays true. */
function settler(parts: IntakeParts): Settle {
  const queues = new Map<string, Promise<unknown>>();
  const running = new Map<string, Promise<Submission>>();
  const settleNow = async (id: string, options: SettleOptions | undefined): Promise<Submission> => {
    const submission = await submissionOf(parts, id);
    if (submission.state !== 'RECEIVED' && submission.state !== 'CHECKING') return submission;
    try {
      return await (submission.channel === 'COUNT'
        ? settleCounts(parts, submission)
        : settleSubmission(parts, submission, shown(parts, options)));
    } finally {
      parts.progress.end(id);
      void parts.outbox.carry();
    }
  };
  return async (id, options) => {
    const { department } = await submissionOf(parts, id);
    const known = running.get(id);
    if (known !== undefined) return known;
    const before = queues.get(department) ?? Promise.resolve();
    const mine = before.then(() => settleNow(id, options)).finally(() => running.delete(id));
    running.set(id, mine);
    queues.set(
      department,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/** Every step of a run is also shown on the board. */
const shown = ({ progress }: IntakeParts, options: SettleOptions = {}): SettleOptions => ({
  ...options,
  onProgress: (step) => {
    progress.step(step);
    options.onProgress?.(step);
  },
});

async function submissionOf(parts: IntakeParts, id: string): Promise<Submission> {
  const submission = await parts.store.submission(id);
  if (submission === undefined) throw casesError.SUBMISSION_NOT_FOUND({});
  return submission;
}

/** Takes up what a stop left behind: cut attempts are marked, half-written bytes forgotten, the rest settled. */
async function recover(parts: IntakeParts, settle: Settle): Promise<readonly Submission[]> {
  const cut = await parts.store.openAttempts();
  const waiting = await parts.store.unsettled();
  const at = nowOf(parts);
  await parts.raw.sweep(async (id) => (await parts.store.submission(id)) !== undefined);
  if (cut.length + waiting.length > 0) {
    const { code } = casesError.INTAKE_HUB_STOPPED({ name: '' });
    const event = auditEvent('SUBMISSIONS_RECOVERED', at, {
      at,
      actor: theHub,
      requestId: 'recovery',
      data: { submissions: waiting.length, attemptsCut: cut.length },
    });
    await parts.store.transact(async (unit) => {
      for (const { id } of cut) await unit.endAttempt(id, { at, refusal: code });
      await unit.report(event);
    });
  }
  const settled: Submission[] = [];
  for (const id of waiting) {
    try {
      settled.push(await settle(id));
    } catch (fault) {
      parts.log.error({ submission: id, fault }, 'A submission could not be settled after the start; it waits.');
    }
  }
  await parts.outbox.carry();
  return settled;
}

async function* outcomesOf(parts: IntakeParts, id: string): AsyncGenerator<RowOutcome> {
  for (let after = 0; ;) {
    const entries = await parts.store.entries(id, after, ENTRIES_AT_ONCE);
    for (const { sequence, outcome, table, key, reason } of entries)
      yield {
        sequence,
        outcome,
        ...(table === undefined ? {} : { table }),
        ...(key === undefined ? {} : { key }),
        reason: outcome === 'rejected' || outcome === 'unread' ? reason : '',
      };
    const last = entries.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}
