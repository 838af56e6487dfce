import { expect, it } from '@jest/globals';
import { silentLog } from '../../../../kernel/log.ts';
import { keepWatch, type Beat } from '../../../../subgraphs/supervision/watch/heartbeat.ts';

/** A beat by hand. */
function byHand(): { beat: Beat; strike: () => void; stopped: () => boolean } {
  let strike = (): void => undefined;
  let stopped = false;
  return {
    beat: (tick) => {
      strike = tick;
      return { stop: () => void (stopped = true) };
    },
    strike: () => {
      strike();
    },
    stopped: () => stopped,
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('looks at once and at every beat, one pass at a time, whatever became of the last', async () => {
  const { beat, strike, stopped } = byHand();
  const errors: string[] = [];
  const log = { ...silentLog, error: (_: object, message: string) => void errors.push(message) };
  let release = (): void => undefined;
  let passes = 0;
  const tick = async (): Promise<object> => {
    passes += 1;
    if (passes === 2) throw new Error('cases are away');
    if (passes === 3) await new Promise<void>((resolve) => (release = resolve));
    return {};
  };
  const heart = keepWatch(tick, log, beat);
  await settled();
  strike();
  await settled();
  expect([passes, errors.length]).toEqual([2, 1]);
  strike();
  strike();
  await settled();
  expect(passes).toBe(3);
  let ended = false;
  const stopping = heart.stop().then(() => (ended = true));
  await settled();
  expect([stopped(), ended]).toEqual([true, false]);
  release();
  await stopping;
  expect(ended).toBe(true);
});
