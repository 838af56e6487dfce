import { performance } from 'node:perf_hooks';

/** One thing to be measured; `run` does it once and says how many units it did. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  /** Name of the candidate that this one is compared with: its limit, or a peer. */
  readonly against?: string;
}

/** What came of the rounds of one candidate. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly rounds: number;
  /** Units a second: the median of the rounds. */
  readonly median: number;
  /** From the slowest to the fastest round, as a share of the median. */
  readonly spread: number;
  readonly against?: string;
  /** Median of the ratios to the other candidate, round by round, so that a busy moment weighs on both. */
  readonly ratio?: number;
}

export interface MeasureOptions {
  readonly unit: string;
  readonly rounds?: number;
  /** Rounds that are run first and not counted. */
  readonly warmUp?: number;
  /** `cpu`: seconds of this process's processors, which neighbours on a busy machine do not lengthen. Default: the wall clock. */
  readonly clock?: 'wall' | 'cpu';
}

/** Runs all candidates in turn, round by round, so that a busy machine weighs on all of them alike. */
export async function measure(candidates: readonly Candidate[], options: MeasureOptions): Promise<readonly Figure[]> {
  const { unit, rounds = 7, warmUp = 1, clock = 'wall' } = options;
  const seconds = clock === 'cpu' ? cpuSeconds : wallSeconds;
  const rates = new Map(candidates.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, run } of candidates) {
      const start = seconds();
      const units = await run();
      if (round >= 0) rates.get(name)?.push(units / (seconds() - start));
    }
  }
  return candidates.map(({ name, against }) => {
    const own = rates.get(name) ?? [];
    const others = against === undefined ? [] : (rates.get(against) ?? []);
    return {
      name,
      unit,
      rounds,
      median: Math.round(medianOf(own)),
      spread: round3((Math.max(...own) - Math.min(...own)) / medianOf(own)),
      ...(against === undefined
        ? {}
        : { against, ratio: round3(medianOf(own.map((rate, index) => rate / (others[index] ?? NaN)))) }),
    };
  });
}

const wallSeconds = (): number => performance.now() / 1000;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Median of numbers; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

/** Figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'median', '', 'spread', 'ratio', 'against'],
    ...figures.map(({ name, unit, median, spread, ratio, against }) => [
      name,
      median.toLocaleString('en'),
      `${unit}/s`,
      `${(spread * 100).toFixed(0)} %`,
      ratio === undefined ? '' : ratio.toFixed(2),
      against ?? '',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const isText = (column: number): boolean => column === 0 || column === 2 || column === 5;
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
