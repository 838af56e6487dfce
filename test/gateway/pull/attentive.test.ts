import { describe, expect, it } from '@jest/globals';
import type { Source, SourceBatch } from '../../../adapters/contract.ts';
import { attentive } from '../../../gateway/pull/attentive.ts';
import { fixedClock } from '../../../kernel/clock.ts';

const batch = (row: number): SourceBatch => ({
  batch: { place: { table: 'T' }, rows: [{ row, values: {} }], unread: [] },
  keys: [String(row)],
  checkpoint: row,
});

/** Time passes only while somebody waits, a second at a time; `beat` happens in each of them. */
function listening(read: Source['read'], beat: (second: number) => void = () => undefined) {
  const clock = fixedClock('2024-03-04T00:00:00Z');
  let seconds = 0;
  let lastHeard: Date | undefined;
  const wait = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    for (let left = milliseconds; left > 0; left -= 1000) {
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      clock.advance(1000);
      beat((seconds += 1));
    }
  };
  const source: Source = {
    read,
    check: () => new Promise(() => undefined),
    discover: () => Promise.resolve([]),
    acknowledge: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const ears = { clock, wait, silenceSeconds: 10, lastHeard: () => lastHeard };
  return { source: attentive('land', source, ears), seconds: () => seconds, heard: () => (lastHeard = clock.now()) };
}

const never = new AbortController().signal;
const rowsOf = async (source: Source): Promise<number> => {
  let rows = 0;
  for await (const { keys } of source.read(undefined, never)) rows += keys.length;
  return rows;
};

describe('a source that may fall silent', () => {
  it('is given up after so many seconds without a row, and told to stop', async () => {
    let told: unknown;
    const { source, seconds } = listening(async function* (_, signal) {
      yield batch(1);
      signal.addEventListener('abort', () => (told = (signal.reason as { code: string }).code));
      await new Promise(() => undefined);
    });
    await expect(rowsOf(source)).rejects.toMatchObject({ code: 'PULL_STALLED', retryable: true });
    expect([told, seconds()]).toEqual(['PULL_STALLED', 10]);
  });

  it('may take all day as long as rows come, or bytes beneath them', async () => {
    let let1 = (): void => undefined;
    const slow = listening(
      async function* () {
        for (let row = 1; row <= 5; row += 1) {
          await new Promise<void>((resolve) => (let1 = resolve));
          yield batch(row);
        }
      },
      (second) => {
        if (second % 8 === 0) let1();
      },
    );
    expect(await rowsOf(slow.source)).toBe(5);
    expect(slow.seconds()).toBeGreaterThanOrEqual(40);
    const bytes = listening(
      async function* () {
        await new Promise<void>((resolve) => (let1 = resolve));
        yield batch(1);
      },
      (second) => {
        bytes.heard();
        if (second === 35) let1();
      },
    );
    expect(await rowsOf(bytes.source)).toBe(1);
  });

  it('is given up just so when it is asked whether it can be read', async () => {
    const { source } = listening(async function* () {
      yield await Promise.resolve(batch(1));
    });
    await expect(source.check(never)).rejects.toMatchObject({ code: 'PULL_STALLED' });
  });
});
