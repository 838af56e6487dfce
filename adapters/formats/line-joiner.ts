/** A row put together from one line or several; `line` is its first. */
export interface JoinedRow {
  readonly line: number;
  readonly text: string;
  readonly cells: string[];
}

/**
 * Puts rows of unquoted files together whose values hold line breaks. It counts delimiters: lines are joined while
 * the row has at most the columns of the header. A line without any delimiter after a complete row continues its last
 * value, unless the next line begins with a delimiter: then it was the beginning of that row's first value.
 */
export class LineJoiner {
  readonly #delimiter: string;
  readonly #columns: number;
  readonly #limit: number;
  readonly #take: (row: JoinedRow) => void;
  #lines: string[] = [];
  #first = 0;
  #delimiters = 0;
  #characters = 0;
  /** After a row beyond the limit, until a line with delimiters comes: what lies between belongs to no other row. */
  #overflown = false;
  /** How many of the last lines hold no delimiter. */
  #tail = 0;

  /** A row of more than `limit` characters is not joined further. */
  constructor(delimiter: string, columns: number, limit: number, take: (row: JoinedRow) => void) {
    this.#delimiter = delimiter;
    this.#columns = columns;
    this.#limit = limit;
    this.#take = take;
  }

  push(text: string, line: number): void {
    const delimiters = text.split(this.#delimiter).length - 1;
    if (this.#characters > this.#limit) {
      this.#close();
      this.#overflown = true;
    }
    this.#overflown &&= delimiters === 0;
    if (this.#overflown) return this.#take({ line, text, cells: [text] });
    if (this.#lines.length > 0 && this.#delimiters + delimiters >= this.#columns) {
      const moved =
        text.startsWith(this.#delimiter) && this.#complete() ? this.#lines.splice(-this.#tail, this.#tail) : [];
      this.#close();
      this.#first = line - moved.length;
      this.#lines = moved;
    }
    if (this.#lines.length === 0) this.#first = line;
    this.#lines.push(text);
    this.#characters += text.length + 1;
    this.#delimiters += delimiters;
    this.#tail = delimiters === 0 ? this.#tail + 1 : 0;
  }

  /** Hands on what is held; says whether that was a whole row. */
  end(): { readonly complete: boolean; readonly line: number } {
    const state = { complete: this.#lines.length === 0 || this.#delimiters >= this.#columns - 1, line: this.#first };
    if (state.complete) this.#close();
    return state;
  }

  /** Hands on what is held, whole or not. */
  flush(): void {
    this.#close();
  }

  #complete(): boolean {
    return this.#delimiters === this.#columns - 1;
  }

  #close(): void {
    if (this.#lines.length > 0) {
      const text = this.#lines.join('\n');
      this.#take({ line: this.#first, text, cells: text.split(this.#delimiter) });
    }
    this.#lines = [];
    this.#delimiters = 0;
    this.#characters = 0;
    this.#tail = 0;
  }
}
