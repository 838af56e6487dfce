/** Cuts text into lines (LF or CRLF), with their numbers from 1. */
export class LineCutter {
  readonly #limit: number;
  #rest = '';
  #line = 0;
  #skipping = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Calls `take` for each whole line in `text`; a line longer than the limit comes once, cut, as `tooLong`. */
  push(text: string, take: (line: string, number: number, tooLong: boolean) => void): void {
    if (!text.includes('\n') && this.#rest.length <= this.#limit) {
      this.#rest += text;
      return;
    }
    const all = this.#rest + text;
    let at = 0;
    for (let end = all.indexOf('\n', at); end !== -1; end = all.indexOf('\n', at)) {
      this.#line += 1;
      const stop = end > at && all.charCodeAt(end - 1) === 13 ? end - 1 : end;
      if (this.#skipping) this.#skipping = false;
      else take(all.slice(at, stop), this.#line, end - at > this.#limit);
      at = end + 1;
    }
    this.#rest = this.#skipping ? '' : all.slice(at);
    if (this.#rest.length > this.#limit) {
      take(this.#rest.slice(0, 200), this.#line + 1, true);
      this.#rest = '';
      this.#skipping = true;
    }
  }

  /** The last line, where the text does not end with a line break. */
  end(): { readonly line: string; readonly number: number } | undefined {
    return this.#rest === '' ? undefined : { line: this.#rest, number: this.#line + 1 };
  }
}
