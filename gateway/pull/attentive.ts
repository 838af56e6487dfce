import type { Checkpoint, Source, SourceBatch } from '../../adapters/contract.ts';
import type { Clock } from '../../kernel/clock.ts';
import { pullError } from './errors.ts';

/** Time, as it is needed to hear that somebody has fallen silent. */
export interface Ears {
  readonly clock: Clock;
  /** Rejects with the signal's reason when that is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly silenceSeconds: number;
  /** When bytes were last heard of beneath the rows; undefined: not yet. */
  readonly lastHeard: () => Date | undefined;
}

/**
 * A source that is never waited for without end: a stall is told by silence, not by age. While an answer is awaited,
 * `silenceSeconds` without a row or a byte are PULL_STALLED; a slow source that keeps talking may take all day.
 */
export function attentive(name: string, source: Source, ears: Ears): Source {
  const within = async <Result>(
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> => {
    const stop = new AbortController();
    return unlessSilent(name, ears, stop, work(AbortSignal.any([signal, stop.signal])));
  };
  const { shape } = source;
  return {
    check: (signal) => within(signal, (own) => source.check(own)),
    discover: (signal) => within(signal, (own) => source.discover(own)),
    ...(shape
      ? { shape: (state: Checkpoint | undefined, signal: AbortSignal) => within(signal, (own) => shape(state, own)) }
      : {}),
    async *read(state, signal): AsyncGenerator<SourceBatch> {
      const stop = new AbortController();
      const batches = source.read(state, AbortSignal.any([signal, stop.signal]))[Symbol.asyncIterator]();
      try {
        for (;;) {
          const { done, value } = await unlessSilent(name, ears, stop, batches.next());
          if (done === true) return;
          yield value;
        }
      } finally {
        // Who has fallen silent is not waited for; it was told to stop.
        const closing = batches.return?.();
        if (stop.signal.aborted) closing?.catch(() => undefined);
        else await closing;
      }
    },
    acknowledge: (verdicts, signal) => within(signal, (own) => source.acknowledge(verdicts, own)),
    close: () => source.close(),
  };
}

async function unlessSilent<Result>(
  source: string,
  { clock, wait, silenceSeconds, lastHeard }: Ears,
  stop: AbortController,
  work: Promise<Result>,
): Promise<Result> {
  const heard = new AbortController();
  const since = clock.now().getTime();
  const silence = async (): Promise<never> => {
    for (;;) {
      const last = Math.max(since, lastHeard()?.getTime() ?? 0);
      const left = last + silenceSeconds * 1000 - clock.now().getTime();
      if (left <= 0) {
        const stalled = pullError.PULL_STALLED({ source, seconds: silenceSeconds });
        stop.abort(stalled);
        throw stalled;
      }
      await wait(left, heard.signal);
    }
  };
  const silent = silence();
  silent.catch(() => undefined);
  // What the source still says after it was given up is of no interest.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, silent]);
  } finally {
    heard.abort(new Error('heard'));
  }
}
