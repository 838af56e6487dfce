import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createCalendar } from '../kernel/calendar.ts';
import { fixedClock } from '../kernel/clock.ts';
import { readRuleBooks } from '../subgraphs/supervision/alerts/rule-book.ts';
import type { Bench } from '../subgraphs/supervision/alerts/judge-case.ts';
import type { Report } from '../subgraphs/supervision/facts/case-facts.ts';
import { openSqliteWatchStore } from '../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import { createWatch, type PassReport, type ReportedCase } from '../subgraphs/supervision/watch/watch.ts';
import { numberOption, type Benchmark } from './benchmark.ts';

const DEPARTMENTS = 50;
const POWERS = 40;
const STRETCH = 10_000;

/** Open cases of one month: every third of them will be finished late, every tenth never. */
function openCase(number: number): ReportedCase {
  const department = `JS0200${String(number % DEPARTMENTS).padStart(2, '0')}JS`;
  const power = `${department}-XK-${String(number % POWERS).padStart(4, '0')}`;
  const day = String(3 + (number % 26)).padStart(2, '0');
  const began = `2014-03-${day} 09:40:00`;
  const base: Report = {
    ...{ at: '', role: 'base', key: '', version: '1', record: `b${String(number)}` },
    facts: {
      appliedAt: began,
      enteredAt: began,
      promise: { amount: 5 + (number % 20), unit: 'working-day' },
      summary: 12,
      materials: 2,
    },
  };
  const stage: Report = {
    ...{ at: '', role: 'stage', key: '1', version: '1', record: `s${String(number)}` },
    facts: {
      ...{ ordinal: 1, name: '受理', node: '01', state: 'ACCEPTED', startsPromise: true, beganAt: began, note: 12 },
      ...{ handledAt: began, enteredAt: began, documents: ['受理通知书'], evidence: 0 },
      promise: { amount: 1, unit: 'working-day' },
    },
  };
  const of = { id: `case-${String(number)}`, department, power, family: 'application' as const, period: '2014-03' };
  return { case: { ...of, internalNumber: String(number) }, reports: [base, stage] };
}

/** `npm run -s bench -- supervision [--cases N]`: taking in, due passes, tallies and scorecards of a month. */
export const benchmark: Benchmark = async (options) => {
  const cases = numberOption(options, 'cases', options.includes('--quick') ? 50_000 : 1_000_000);
  const directory = mkdtempSync(join(tmpdir(), 'heliograph-bench-'));
  const path = join(directory, 'watch.sqlite');
  const store = openSqliteWatchStore(path);
  const clock = fixedClock('2014-03-31T01:00:00Z');
  const bench: Bench = {
    ...{ books: readRuleBooks(), calendar: createCalendar() },
    powerOn: () => 'IN_USE',
    standardOn: () => undefined,
  };
  const watch = createWatch(store, () => bench, clock);
  const figures: [string, number, string][] = [];
  const timed = async <Result>(name: string, units: number, run: () => Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await run();
    const seconds = (performance.now() - start) / 1000;
    figures.push([
      name,
      Math.round(seconds * 100) / 100,
      units > 1 ? `${Math.round(units / seconds).toLocaleString('en')}/s` : '',
    ]);
    return result;
  };

  try {
    let raised = 0;
    await timed(`take in ${cases.toLocaleString('en')} open cases`, cases, async () => {
      for (let from = 0; from < cases; from += STRETCH) {
        const stretch = Array.from({ length: Math.min(STRETCH, cases - from) }, (_, index) => openCase(from + index));
        raised += (await watch.take(stretch, String(from))).raised;
      }
    });
    const tell = (pass: PassReport): void => {
      figures.push([
        '  looks made / cards raised / lifted',
        pass.looked,
        `${String(pass.raised)} / ${String(pass.lifted)}`,
      ]);
    };
    clock.set('2014-04-07T15:59:59Z');
    tell(await timed('a due pass that catches up on a week', 1, () => watch.passDue()));
    // Promises end with the day: a midnight is what the watch must be done with within the minute.
    clock.set('2014-04-07T16:00:00Z');
    tell(await timed('the due pass of one midnight', 1, () => watch.passDue()));
    clock.set('2014-05-31T16:00:00Z');
    const rest = await timed('all due passes of eight weeks', 1, () => watch.passDue());
    tell(rest);
    await timed('a due pass with nothing due', 1, () => watch.passDue());
    const kept = await timed('tallies of a month, kept up', 1, () => store.tallies('2014-03'));
    const counted = await timed('tallies of a month, from nothing', 1, () => store.recount('2014-03'));
    const equal = JSON.stringify(kept) === JSON.stringify(counted);
    figures.push(['  lines, equal', kept.length, String(equal)]);
    figures.push([
      'file, MB',
      Math.round(statSync(path).size / 1e6),
      `${String(Math.round(process.memoryUsage.rss() / 1e6))} MB resident`,
    ]);
    const width = Math.max(...figures.map(([name]) => name.length));
    return {
      text: figures
        .map(([name, value, more]) => `${name.padEnd(width)}  ${String(value).padStart(10)}  ${more}`)
        .join('\n'),
      json: {
        cases,
        raisedOnArrival: raised,
        equal,
        figures: Object.fromEntries(figures.map(([name, value]) => [name.trim(), value])),
      },
    };
  } finally {
    await store.close();
    rmSync(directory, { recursive: true });
  }
};
