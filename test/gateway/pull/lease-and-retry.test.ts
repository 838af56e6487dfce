import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pullError } from '../../../gateway/pull/errors.ts';
import { createLeases } from '../../../gateway/pull/lease.ts';
import { withRetries } from '../../../gateway/pull/retry.ts';
import { fixedClock } from '../../../kernel/clock.ts';

describe('a lease on a source', () => {
  const clock = fixedClock('2010-10-05T00:00:00Z');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'heliograph-test-'));
    clock.set('2010-10-05T00:00:00Z');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const hub = (name: string) => createLeases(folder, name, clock);

  it('is held by one hub at a time, source by source', () => {
    const lease = hub('a').take('land');
    expect(() => hub('b').take('land')).toThrow(expect.objectContaining({ code: 'PULL_LEASED', retryable: true }));
    expect(() => hub('b').take('housing')).not.toThrow();
    lease.giveBack();
    expect(() => hub('b').take('land')).not.toThrow();
  });

  it('lasts as long as its holder is heard of, however old it is', () => {
    const lease = hub('a').take('land');
    for (let minute = 0; minute < 60; minute += 1) {
      clock.advance(60_000);
      lease.renew();
    }
    expect(() => hub('b').take('land')).toThrow('Another hub');
  });

  it('ends by silence; the late holder is told at its next step and takes nothing away', () => {
    const late = hub('a').take('land');
    clock.advance(121_000);
    const second = hub('b').take('land');
    expect(() => late.renew()).toThrow(expect.objectContaining({ code: 'PULL_LEASED' }));
    late.giveBack();
    second.renew();
    expect(() => hub('c').take('land')).toThrow('Another hub');
  });

  it('that a killed process left half written is taken over', () => {
    writeFileSync(join(folder, 'land.lease'), '{"holder":');
    expect(() => hub('b').take('land')).not.toThrow();
  });
});

describe('a run that fails for a while', () => {
  const clock = fixedClock('2010-10-05T00:00:00Z');
  const passing = pullError.PULL_LEASED({ source: 's', since: '', seconds: 1 });
  const signal = new AbortController().signal;
  const run = async (failures: readonly Error[], patience = {}) => {
    const pauses: number[] = [];
    const left = [...failures];
    const wait = (milliseconds: number): Promise<void> => {
      pauses.push(milliseconds);
      clock.advance(milliseconds);
      return Promise.resolve();
    };
    const work = () => {
      const failure = left.shift();
      return failure === undefined ? Promise.resolve('done') : Promise.reject(failure);
    };
    const how = { attempts: 3, budgetSeconds: 1800, firstPauseSeconds: 30, wait, random: () => 1, ...patience };
    const outcome = await withRetries(work, how, clock, signal, () => undefined).catch((error: unknown) => error);
    return { outcome, pauses };
  };

  it('is tried again after pauses that double', async () => {
    expect(await run([passing, passing])).toEqual({ outcome: 'done', pauses: [30_000, 60_000] });
    expect((await run([passing], { random: () => 0 })).pauses).toEqual([15_000]);
  });

  it('is given up after so many tries, or when the next pause would go beyond the budget', async () => {
    expect(await run([passing, passing, passing])).toEqual({ outcome: passing, pauses: [30_000, 60_000] });
    expect(await run([passing, passing], { budgetSeconds: 40 })).toEqual({ outcome: passing, pauses: [30_000] });
  });

  it('for good is not tried again, nor is a bug', async () => {
    const bug = new Error('bug');
    expect(await run([bug])).toEqual({ outcome: bug, pauses: [] });
  });
});
