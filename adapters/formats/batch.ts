import type { Place, RowBatch, SourceRow, UnreadRow } from '../../kernel/rows.ts';
import type { RowReason } from './errors.ts';

const BATCH_SIZE = 1000;
const EXCERPT = 200;

/** Gathers rows, and hands them on in batches of about a thousand. */
export class BatchBuilder {
  readonly #ready: RowBatch[] = [];
  #place: Place;
  #rows: SourceRow[] = [];
  #unread: UnreadRow[] = [];

  constructor(place: Place) {
    this.#place = place;
  }

  add(row: SourceRow): void {
    if (this.#rows.push(row) + this.#unread.length >= BATCH_SIZE) this.#close();
  }

  unread(row: number, reason: RowReason, text: string): void {
    this.#unread.push({ row, reason, excerpt: text.slice(0, EXCERPT) });
    if (this.#rows.length + this.#unread.length >= BATCH_SIZE) this.#close();
  }

  /** Rows from here on come from another place (table, sheet). */
  moveTo(place: Place): void {
    this.#close();
    this.#place = place;
  }

  /** The full batches so far; with `all` also the last, unfinished one. */
  take(all = false): RowBatch[] {
    if (all) this.#close();
    return this.#ready.splice(0);
  }

  #close(): void {
    if (this.#rows.length + this.#unread.length === 0) return;
    this.#ready.push({ place: this.#place, rows: this.#rows, unread: this.#unread });
    this.#rows = [];
    this.#unread = [];
  }
}
