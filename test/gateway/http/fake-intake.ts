import { createHash } from 'node:crypto';
import type { Intake, Offer, Progress, Receipt } from '../../../subgraphs/cases/intake/intake.ts';

const nothing = { offered: 0, accepted: 0, revised: 0, duplicate: 0, superseded: 0, rejected: 0, unread: 0 };

/**
 * An intake in memory that counts lines: a line with "bad" in it is rejected, one with "unreadable" refuses all. Not the real one: it shows what the
 * gateway hands over and what it makes of the answers.
 */
export function fakeIntake() {
  const offers: { offer: Offer; text: string }[] = [];
  const cutOffers: unknown[] = [];
  const receipts = new Map<string, Receipt>();
  const checkpoints = new Map<string, unknown>();
  let hold: Promise<void> | undefined;
  const fake = {
    offers,
    cutOffers,
    checkpoints,
    /** Settling waits until the function that is handed back is called. */
    holdSettling: (): (() => void) => {
      let release = (): void => undefined;
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    receive: async (offer: Offer, bytes: AsyncIterable<Uint8Array>): Promise<Receipt> => {
      const chunks: Uint8Array[] = [];
      try {
        for await (const chunk of bytes) chunks.push(chunk);
      } catch (error) {
        cutOffers.push(error);
        throw error;
      }
      const whole = Buffer.concat(chunks);
      const digest = createHash('sha256').update(whole).digest('hex');
      const known = [...receipts.values()].find((receipt) => receipt.digest === digest);
      if (known) return known;
      offers.push({ offer, text: whole.toString() });
      const receipt = receiptOf(`submission-${offers.length}`, offer, digest, whole.length);
      receipts.set(receipt.submission, receipt);
      return receipt;
    },
    settle: async (
      submission: string,
      options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
    ): Promise<Receipt> => {
      const receipt = receipts.get(submission)!;
      const lines = offers[Number(submission.split('-')[1]) - 1]!.text.split('\n').filter((line) => line !== '');
      const rejected = lines.filter((line) => line.includes('bad')).length;
      const ledger = { ...nothing, offered: lines.length, accepted: lines.length - rejected, rejected };
      options?.onProgress?.({ submission, state: 'CHECKING', ledger: nothing, share: 0.5 });
      if (hold) await Promise.race([hold, aborted(options?.signal)]);
      const { announced = 0 } = offers[Number(submission.split('-')[1]) - 1]!.offer;
      const settled: Receipt = lines.some((line) => line.includes('unreadable'))
        ? { ...receipt, state: 'REFUSED', verdict: 'REFUSED', refusal: 'FORMAT_CUT_SHORT' }
        : {
            ...receipt,
            state: announced > lines.length ? 'UNBALANCED' : 'BALANCED',
            verdict: rejected > 0 ? 'DOES_NOT_CONFORM' : 'CONFORMS',
            ledger,
          };
      receipts.set(submission, settled);
      return settled;
    },
    recover: () => Promise.resolve([]),
    receipt: (submission: string) => Promise.resolve(receipts.get(submission)),
    async *outcomes(submission: string) {
      const lines = offers[Number(submission.split('-')[1]) - 1]!.text.split('\n').filter((line) => line !== '');
      for (const [index, line] of lines.entries()) {
        const { table, key } = JSON.parse(line) as { table: string; key: string };
        const rejected = line.includes('bad');
        yield await Promise.resolve({
          sequence: index + 1,
          outcome: rejected ? ('rejected' as const) : ('accepted' as const),
          table,
          key,
          reason: rejected ? '不合规范' : '',
        });
      }
    },
    reportCounts: (offer: Parameters<Intake['reportCounts']>[0], counts: Parameters<Intake['reportCounts']>[1]) =>
      Promise.resolve({
        ...receiptOf('counts-1', { ...offer, recordType: 'COUNT', name: 'counts' } as Offer, '', counts.length),
        channel: 'COUNT' as const,
      }),
    announce: ({ department, period, recordType, digest }: Parameters<Intake['announce']>[0]) =>
      Promise.resolve({
        ...{ department, period, recordType, digest },
        announcedAt: '2024-03-04T00:00:00.000Z',
        validUntil: '2024-03-05T00:00:00.000Z',
        signature: 'signed',
      }),
    correct: () => Promise.reject(new Error('not asked for by the gateway')),
    prove: () => Promise.reject(new Error('not asked for by the gateway')),
    checkpoint: (source: string) => Promise.resolve(checkpoints.get(source)),
    saveCheckpoint: (source: string, checkpoint: unknown) => {
      checkpoints.set(source, JSON.parse(JSON.stringify(checkpoint)));
      return Promise.resolve();
    },
  };
  return fake satisfies Intake;
}

const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));

function receiptOf(submission: string, offer: Offer, digest: string, bytes: number): Receipt {
  const { department, period, recordType, channel, name, rehearsal = false } = offer;
  return {
    ...{ submission, department, period, recordType, channel, name, digest, bytes, rehearsal },
    completeAt: '2024-03-04T00:00:00.000Z',
    timely: true,
    state: 'RECEIVED',
    verdict: 'PENDING',
    ledger: nothing,
    specification: { id: 'pack', version: '1', digest: '' },
    findings: { total: 0, stored: 0, byRule: {} },
    signature: 'signed',
  };
}
