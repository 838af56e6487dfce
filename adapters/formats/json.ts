import type { RowBatch } from '../../kernel/rows.ts';
import { BatchBuilder } from './batch.ts';
import { decode } from './decode.ts';
import { formatError, rowReason } from './errors.ts';
import { isObject } from './ndjson.ts';
import type { ReadingContext } from './reading.ts';

/**
 * Reads a JSON document that holds a list of objects: the first list of objects in it, or that of the property which
 * `reading.record` names. Rows are numbered from 1. A document that ends within is FORMAT_CUT_SHORT.
 */
export async function* readJson(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const { file, reading, limits } = context;
  const out = new BatchBuilder({ file });
  const cutter = new ListCutter(reading.record?.[0], limits.rowCharacters);
  let row = 0;
  const take = (text: string, tooLong: boolean): void => {
    row += 1;
    if (tooLong) return out.unread(row, rowReason.ROW_TOO_LONG, text);
    const value = parse(text);
    if (isObject(value)) out.add({ row, values: value, path: `${cutter.path}[${row - 1}]` });
    else out.unread(row, value === undefined ? rowReason.ROW_JSON_BROKEN : rowReason.ROW_NOT_AN_OBJECT, text);
  };
  for await (const text of decode(bytes, context)) {
    cutter.push(text, take);
    yield* out.take();
  }
  if (cutter.state === 'inside')
    throw formatError.FORMAT_CUT_SHORT({ file, where: `第 ${row + 1} 条 / record ${row + 1}` });
  if (cutter.state === 'before') throw formatError.JSON_NO_LIST({ file });
  yield* out.take(true);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Cuts the elements of one list out of a document that comes in pieces; strings are known from what only looks like brackets. */
class ListCutter {
  readonly #property: string | undefined;
  readonly #limit: number;
  state: 'before' | 'inside' | 'behind' = 'before';
  /** JSON path of the list; the nearest property stands for those around it. */
  path = '$';
  #element = '';
  #tooLong = false;
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** Before the list: the last text, the property it was if a colon follows, and whether a list has just begun. */
  #text = '';
  #name = '';
  #opened = false;

  constructor(property: string | undefined, limit: number) {
    this.#property = property;
    this.#limit = limit;
  }

  push(piece: string, take: (element: string, tooLong: boolean) => void): void {
    let from = 0;
    for (let at = 0; at < piece.length && this.state !== 'behind'; at += 1) {
      const character = piece[at] ?? '';
      if (this.state === 'before') {
        this.#look(character);
        // The bracket that made it a list of objects belongs to its first element.
        if ((this.state as string) === 'inside') from = at;
      }
      if (this.state !== 'inside') continue;
      const ends = this.#step(character);
      if (ends === 'no') continue;
      this.#add(piece.slice(from, at));
      from = at + 1;
      if (this.#element.trim() !== '') take(this.#element.trim(), this.#tooLong);
      this.#element = '';
      this.#tooLong = false;
      if (ends === 'list') this.state = 'behind';
    }
    if (this.state === 'inside') this.#add(piece.slice(from));
  }

  #add(text: string): void {
    if (this.#element.length + text.length > this.#limit) this.#tooLong = true;
    this.#element = this.#tooLong ? (this.#element + text).slice(0, 200) : this.#element + text;
  }

  #look(character: string): void {
    if (this.#inText) return this.#lookInText(character);
    if (/\s/.test(character)) return;
    const opened = this.#opened;
    this.#opened = false;
    if (character === '"') {
      this.#inText = true;
      this.#text = '';
    } else if (character === ':') this.#name = this.#text;
    else if (character === '[') this.#opened = this.#property === undefined || this.#property === this.#name;
    else if (character === '{' && opened) {
      if (this.#name !== '') this.path = `$..${this.#name}`;
      this.state = 'inside';
    }
  }

  #lookInText(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '"') this.#inText = false;
    else this.#text = (this.#text + character).slice(-100);
  }

  /** Whether the character ends an element, or the whole list. */
  #step(character: string): 'no' | 'element' | 'list' {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (character === '\\') this.#escaped = true;
      else if (character === '"') this.#inText = false;
      return 'no';
    }
    if (character === '"') this.#inText = true;
    else if (character === '{' || character === '[') this.#depth += 1;
    else if (character === '}' || character === ']') {
      if (this.#depth === 0) return 'list';
      this.#depth -= 1;
    } else if (character === ',' && this.#depth === 0) return 'element';
    return 'no';
  }
}
