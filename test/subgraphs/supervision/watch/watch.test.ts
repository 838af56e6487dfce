import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixedClock } from '../../../../kernel/clock.ts';
import { replayCase } from '../../../../subgraphs/supervision/alerts/replay-case.ts';
import { momentOf } from '../../../../subgraphs/supervision/clock/moment.ts';
import type { CaseFile, Report } from '../../../../subgraphs/supervision/facts/case-facts.ts';
import { openSqliteWatchStore } from '../../../../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import type { WatchStore } from '../../../../subgraphs/supervision/watch/watch-store.ts';
import { createWatch, type ReportedCase } from '../../../../subgraphs/supervision/watch/watch.ts';
import { application, base, bench, result, stage } from '../case-files.ts';

let directory: string;
let store: WatchStore;
const clock = fixedClock('2014-03-03T01:41:00Z');
beforeEach(() => {
  clock.set('2014-03-03T01:41:00Z');
  directory = mkdtempSync(join(tmpdir(), 'heliograph-watch-'));
  store = openSqliteWatchStore(join(directory, 'watch.sqlite'));
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

const reported = (id: string, ...reports: readonly Report[]): ReportedCase => {
  const { department, power, family, internalNumber, period } = application([], { id });
  const identity = { id, department, power, family, internalNumber, period };
  return { case: identity, reports: reports.map((report) => ({ ...report, version: JSON.stringify(report.facts) })) };
};
const rulesOf = async (id: string): Promise<string[]> =>
  ((await store.cases([id]))[0]?.cards ?? []).map(
    ({ rule, lifted }) => `${rule}${lifted === undefined ? '' : ` ${lifted.reason}`}`,
  );
const watch = () => createWatch(store, () => bench, clock);

describe('the watch', () => {
  it('finds a deadline by the clock, to the minute, without anything being reported', async () => {
    await watch().take([reported('a', base(), stage())]);
    // The fourth of five working days is Friday 7 March.
    clock.set('2014-03-06T15:59:00Z');
    expect(await watch().passDue()).toEqual({ looked: 0, raised: 0, lifted: 0 });
    clock.set('2014-03-06T16:00:00Z');
    expect(await watch().passDue()).toEqual({ looked: 1, raised: 1, lifted: 0 });
    expect(await rulesOf('a')).toEqual(['A003']);
  });

  it('catches up after a stop, in order of time: nothing is lost, nothing doubled', async () => {
    await watch().take([reported('a', base(), stage())]);
    await store.close();
    store = openSqliteWatchStore(join(directory, 'watch.sqlite'));
    clock.set('2014-03-20T01:00:00Z');
    await watch().passDue();
    expect(await rulesOf('a')).toEqual(['A003 REPLACED', 'A004']);
    expect(
      (await store.cards({ rule: 'A003' }, { direction: 'forward', size: 1, limit: 2, from: undefined }))[0],
    ).toMatchObject({
      raisedAt: '2014-03-07 00:00:00',
      lifted: { at: '2014-03-11 00:00:00', reason: 'REPLACED', by: 'A004' },
    });
    expect(await watch().passDue()).toEqual({ looked: 0, raised: 0, lifted: 0 });
  });

  it('makes the looks that were due before it takes in what is new', async () => {
    await watch().take([reported('a', base(), stage())]);
    clock.set('2014-03-12T01:00:00Z');
    // Finished in time, and reported only now: the card was raised in between, and is refuted.
    await watch().take([
      reported('a', base(), stage(), stage({ ordinal: 2 }), result({ finishedAt: '2014-03-05 15:00:00' })),
    ]);
    expect(await rulesOf('a')).toEqual(['A003 REPLACED', 'A004 REFUTED']);
  });

  it('takes the same report once', async () => {
    const again = reported('a', base(), stage());
    await watch().take([again], 'c1');
    expect(await watch().take([again], 'c2')).toEqual({ looked: 0, raised: 0, lifted: 0 });
    expect((await store.cases(['a']))[0]?.file.reports).toHaveLength(2);
    expect(await store.cursor()).toBe('c2');
  });

  it('keeps what it raised explainable: replay of every stored case gives the stored cards', async () => {
    const cases: CaseFile[] = [];
    for (let day = 3; day <= 28; day += 1) {
      clock.set(`2014-03-${String(day).padStart(2, '0')}T02:00:00Z`);
      const id = `case-${String(day)}`;
      const arrival = momentOf(clock.now());
      const begun = stage({ beganAt: arrival, handledAt: arrival, state: day % 4 === 0 ? 'RETURNED' : 'ACCEPTED' });
      await watch().take([
        reported(id, base({ appliedAt: arrival, materials: day % 3 }), begun),
        ...(day > 6
          ? [reported(`case-${String(day - (day % 7))}`, result({ finishedAt: arrival, documents: [] }))]
          : []),
      ]);
      if (day % 5 === 0) await watch().passDue();
    }
    clock.set('2014-08-01T00:00:00Z');
    await watch().passDue();
    for (let day = 3; day <= 28; day += 1) {
      const found = (await store.cases([`case-${String(day)}`]))[0];
      if (found === undefined) continue;
      cases.push(found.file);
      expect(found.cards).toEqual(replayCase(found.file, momentOf(clock.now()), bench));
    }
    expect(cases.length).toBeGreaterThan(20);
    expect(await store.tallies('2014-03')).toEqual(await store.recount('2014-03'));
  });
});
