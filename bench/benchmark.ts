/** What a benchmark prints: a table for people, an object for machines. */
export interface BenchmarkResult {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A benchmark takes the options after its name; `--quick` asks for fewer rounds. */
export type Benchmark = (options: readonly string[]) => Promise<BenchmarkResult>;

/** Value of `--name VALUE` as a number. */
export function numberOption(options: readonly string[], name: string, standard: number): number {
  const at = options.indexOf(`--${name}`);
  const value = at < 0 ? NaN : Number(options[at + 1]);
  return Number.isFinite(value) ? value : standard;
}
