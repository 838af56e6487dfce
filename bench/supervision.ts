import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createCalendar } from '../kernel/calendar.ts';
import { fixedClock } from '../kernel/clock.ts';
import { readRuleBooks } from '../subgraphs/supervision/alerts/rule-book.ts';
import type { Bench } from '../subgraphs/supervision/alerts/judge-case.ts';
import type { Report } from '../subgraphs/supervision/facts/case-facts.ts';
import { scoreDocking } from '../subgraphs/supervision/docking-score.ts';
import { groupBy } from '../subgraphs/supervision/group-by.ts';
import { talliesAsOf } from '../subgraphs/supervision/replay/tallies-as-of.ts';
import { departmentInputs } from '../subgraphs/supervision/scorecards/department-inputs.ts';
import { readScoreSheets, scoreSheet } from '../subgraphs/supervision/scorecards/score-sheet.ts';
import { emptyStanding } from '../subgraphs/supervision/standing.ts';
import { figuresOf, type Figures } from '../subgraphs/supervision/statistics/figures.ts';
import type { MeasureCount } from '../subgraphs/supervision/statistics/measure-counts.ts';
import type { TallyLine } from '../subgraphs/supervision/watch/tally.ts';
import type { WatchStore } from '../subgraphs/supervision/watch/watch-store.ts';
import { openSqliteWatchStore } from '../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import { createWatch, type PassReport, type ReportedCase } from '../subgraphs/supervision/watch/watch.ts';
import { numberOption, type Benchmark } from './benchmark.ts';

const DEPARTMENTS = 50;
const POWERS = 40;
const STRETCH = 10_000;

/** Cases of one month; every third is finished when it is reported, the others stay open. */
function reportedCase(number: number): ReportedCase {
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
  const result: Report = {
    ...{ at: '', role: 'result', key: '', version: '1', record: `r${String(number)}` },
    facts: {
      ...{ outcome: 'GRANTED', finishedAt: '2014-03-30 16:00:00', enteredAt: '2014-03-30 16:05:00', note: 12 },
      ...{ documents: ['许可决定书'], relieved: false, penalties: [], confiscationStated: false, filed: false },
    },
  };
  const of = { id: `case-${String(number)}`, department, power, family: 'application' as const, period: '2014-03' };
  return {
    case: { ...of, internalNumber: String(number) },
    reports: number % 3 === 0 ? [base, stage, result] : [base, stage],
  };
}

/** Points by department of what a month's tallies decide; the other figures are given. */
function scorecardsFrom(lines: readonly TallyLine[]): readonly number[] {
  const sheet = readScoreSheets().find(({ subject }) => subject === 'department');
  if (sheet === undefined) throw new Error('No scorecard of a department.');
  const others = { catalogue: undefined, orders: [], evaluations: [], offline: [], deductions: [] };
  return [...groupBy(lines, ({ department }) => department)].map(([department, tallies]) => {
    const powers = tallies.map(({ power }) => ({
      ...{ code: power, department, periods: [{ state: 'IN_USE' as const, from: '2010-01-01', to: null }] },
    }));
    const docking = scoreDocking({
      ...{ department, kind: 'SELF_BUILT', period: '2014-03', deadline: '2014-04-05T16:00:00.000Z' },
      ...{
        asOf: '2014-05-01T00:00:00.000Z',
        standing: emptyStanding(department, '2014-03', '2014-04-05T16:00:00.000Z'),
      },
    });
    return scoreSheet(sheet, departmentInputs({ department, period: '2014-03', docking, powers, tallies, ...others }))
      .asWritten;
  });
}

/** Tallies counted from what was reported and carded, case by case. */
async function replayedTallies(store: WatchStore): Promise<readonly TallyLine[]> {
  const departments = [...new Set((await store.tallies('2014-03')).map(({ department }) => department))];
  const lines: TallyLine[] = [];
  for (const department of departments)
    lines.push(...(await talliesAsOf(store, department, '2014-03', '2014-06-30 00:00:00', () => true)));
  return lines;
}

function figuresByItem(counts: readonly MeasureCount[]): readonly Figures[] {
  return [...groupBy(counts, ({ power = '' }) => power).values()].map((own) =>
    figuresOf(new Map(own.map(({ measure, n }) => [measure, n]))),
  );
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
    await timed(`take in ${cases.toLocaleString('en')} cases`, cases, async () => {
      for (let from = 0; from < cases; from += STRETCH) {
        const stretch = Array.from({ length: Math.min(STRETCH, cases - from) }, (_, index) =>
          reportedCase(from + index),
        );
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
    const fromKept = await timed('scorecards of the month, from kept tallies', 1, async () =>
      scorecardsFrom(await store.tallies('2014-03')),
    );
    const replayed = await timed('scorecards of the month, from the cases themselves', 1, async () =>
      scorecardsFrom(await replayedTallies(store)),
    );
    const equal =
      JSON.stringify(kept) === JSON.stringify(counted) && JSON.stringify(fromKept) === JSON.stringify(replayed);
    figures.push(['  lines, equal', kept.length, String(equal)]);
    const byItem = await timed('statistics by item, from kept counts', 1, async () =>
      figuresByItem(await store.measures({}, ['power'])),
    );
    const anew = await timed('statistics by item, counted anew', 1, async () =>
      figuresByItem(await store.remeasure({}, ['power'])),
    );
    figures.push(['  items, equal', byItem.length, String(JSON.stringify(byItem) === JSON.stringify(anew))]);
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
