import { XlsFault } from './xls-container.ts';

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/**
 * Reads the shared strings of a workbook: a record and those that continue it. A string may be cut anywhere by the end
 * of a record; its characters then go on behind a new byte that says how wide they are.
 */
export function sharedStrings(records: readonly Buffer[]): readonly string[] {
  const reader = new ContinuedReader(records);
  reader.skip(4);
  const count = reader.number(4);
  const strings: string[] = [];
  while (strings.length < count && !reader.ended) strings.push(reader.string());
  return strings;
}

class ContinuedReader {
  readonly #records: readonly Buffer[];
  #record = 0;
  #at = 0;

  constructor(records: readonly Buffer[]) {
    this.#records = records;
  }

  get ended(): boolean {
    return this.#record >= this.#records.length - 1 && this.#left <= 0;
  }

  number(bytes: number): number {
    let value = 0;
    for (let at = 0; at < bytes; at += 1) value += this.#byte() * 2 ** (8 * at);
    return value;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      this.#settle();
      const step = Math.min(left, this.#left);
      this.#at += step;
      left -= step;
    }
  }

  string(): string {
    const length = this.number(2);
    let flags = this.#byte();
    const runs = (flags & RICH) === 0 ? 0 : this.number(2);
    const extended = (flags & EXTENDED) === 0 ? 0 : this.number(4);
    let text = '';
    while (text.length < length) {
      if (this.#left <= 0) flags = this.#byte();
      const width = (flags & WIDE) === 0 ? 1 : 2;
      const step = Math.min(length - text.length, Math.floor(this.#left / width));
      if (step <= 0) throw new XlsFault('damaged', 'string');
      text += this.#current.toString(width === 1 ? 'latin1' : 'utf16le', this.#at, this.#at + step * width);
      this.#at += step * width;
    }
    this.skip(runs * 4 + extended);
    return text;
  }

  get #current(): Buffer {
    return this.#records[this.#record] ?? Buffer.alloc(0);
  }

  get #left(): number {
    return this.#current.length - this.#at;
  }

  #byte(): number {
    this.#settle();
    const byte = this.#current[this.#at];
    this.#at += 1;
    return byte ?? 0;
  }

  /** Goes on to the next record where this one is used up. */
  #settle(): void {
    while (this.#left <= 0) {
      if (this.#record >= this.#records.length - 1) throw new XlsFault('cut', 'strings');
      this.#record += 1;
      this.#at = 0;
    }
  }
}
