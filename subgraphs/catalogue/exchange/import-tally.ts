import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { RejectedRow } from './gather-rows.ts';
import type { ImportChange, ImportFate, ImportReport } from './import-report.ts';
import { differingParts } from './judge-import.ts';

/** Counts rows and things; every row has one fate. */
export class ImportTally {
  readonly #rows: Record<ImportFate | 'offered', number>;
  readonly #things = { departments: fresh(), powers: fresh() };
  readonly #changes: ImportChange[] = [];
  readonly #rejected: RejectedRow[] = [];
  #filings = 0;

  constructor(rows: number, unread: number) {
    this.#rows = { offered: rows + unread, added: 0, changed: 0, unchanged: 0, duplicate: 0, rejected: 0, unread };
  }

  count(fate: ImportFate, rows: number): void {
    this.#rows[fate] += rows;
  }

  reject(rows: readonly number[], { thing, reason }: Omit<RejectedRow, 'row'>): void {
    this.count('rejected', rows.length);
    this.#rejected.push({ row: rows[0] ?? 0, thing, reason });
  }

  filed(rows: readonly number[], change: Pick<ImportChange, 'kind' | 'code' | 'name'>): void {
    this.count('added', rows.length);
    this.#filings += 1;
    this.#changes.push({ ...change, what: 'added', parts: [] });
  }

  /** Whether the thing is new or another than before. */
  compare<Thing extends object>(
    rows: readonly number[],
    change: Pick<ImportChange, 'kind' | 'code' | 'name'>,
    before: Thing | undefined,
    after: Thing,
    things: 'departments' | 'powers',
  ): boolean {
    const same = before !== undefined && canonicalJson(before) === canonicalJson(after);
    const fate = before === undefined ? 'added' : same ? 'unchanged' : 'changed';
    this.count(fate, rows.length);
    this.#things[things][fate] += 1;
    if (fate !== 'unchanged')
      this.#changes.push({ ...change, what: fate, parts: before === undefined ? [] : differingParts(before, after) });
    return fate !== 'unchanged';
  }

  report(dryRun: boolean): ImportReport {
    const rejected = this.#rejected.toSorted((a, b) => a.row - b.row);
    return { dryRun, rows: this.#rows, ...this.#things, filings: this.#filings, changes: this.#changes, rejected };
  }
}

const fresh = (): Record<'added' | 'changed' | 'unchanged', number> => ({ added: 0, changed: 0, unchanged: 0 });
