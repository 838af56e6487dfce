import { localName, plainText } from '../xml/plain-text.ts';
import type { BatchBuilder } from './batch.ts';
import { formatError, rowReason } from './errors.ts';
import { folded } from './header.ts';
import type { ReadingContext } from './reading.ts';

const NOTHING: Readonly<Record<string, string>> = Object.freeze({});

/** An element while it is open. A class, so that the many are made alike and fast; most never hold values. */
class Frame {
  readonly name: string;
  readonly line: number;
  own: Record<string, string> | undefined = undefined;
  text = '';
  characters = 0;
  fields = 0;
  leaf = true;

  constructor(name: string, line: number) {
    this.name = name;
    this.line = line;
  }

  get values(): Readonly<Record<string, string>> {
    return this.own ?? NOTHING;
  }
}

/** Elements that say something of the package, not of a case. */
const ENVELOPE = /^(head(er)?|meta|summary|page(info|r)?|pagination|envelope)$/i;
const DEEPEST = 64;

/**
 * Makes rows of the elements of a document. Which are rows: those that `reading.record` names; or those that hold at
 * least two of the columns that a mapping expects; or all with two values or more, but for the package's own head.
 * Attributes are values too; a value that is there several times is joined by `||`.
 */
export class XmlRecords {
  readonly #context: ReadingContext;
  readonly #builderOf: (table: string) => BatchBuilder;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #known: ReadonlyMap<string, string>;
  readonly #stack: Frame[] = [];
  readonly #columns = new Map<string, string>();
  #rows = 0;
  readonly #ordinals = new Map<string, number>();

  constructor(context: ReadingContext, builderOf: (table: string) => BatchBuilder) {
    const { record, expects = [] } = context.reading;
    this.#context = context;
    this.#builderOf = builderOf;
    this.#wanted = record === undefined ? undefined : new Set(record);
    this.#known = new Map(expects.flatMap(({ names }) => names.map((name) => [folded(name), name] as const)));
  }

  open(name: string, attributes: Readonly<Record<string, unknown>>, line: number): void {
    const parent = this.#stack.at(-1);
    if (parent !== undefined) parent.leaf = false;
    if (this.#stack.length >= DEEPEST) throw formatError.XML_BROKEN({ file: this.#context.file, line });
    const frame = new Frame(localName(name), line);
    for (const key in attributes)
      if (!key.startsWith('xmlns') && !key.startsWith('xsi:'))
        this.#put(frame, localName(key), String(attributes[key]));
    this.#stack.push(frame);
  }

  text(piece: string): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined) return;
    frame.characters += piece.length;
    // What is beyond the limit is not gathered: the row will be unread.
    if (frame.characters <= this.#context.limits.rowCharacters) frame.text += piece;
  }

  close(): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    const parent = this.#stack.at(-1);
    const fields = frame.fields;
    if (frame.leaf && (fields === 0 || frame.text.trim() !== '')) {
      if (parent === undefined) return;
      parent.characters += frame.characters;
      this.#put(parent, frame.name, plainText(frame.text));
    } else if (this.#isRecord(frame, fields)) this.#emit(frame);
    else if (frame.leaf && parent !== undefined) this.#put(parent, frame.name, '');
  }

  /** At the end of the document: one without any row is not what was expected. */
  end(): void {
    if (this.#rows > 0) return;
    const { file, reading } = this.#context;
    const expected = reading.record?.join('、') ?? '2+ values 值';
    throw formatError.XML_NO_RECORDS({ file, expected });
  }

  #put(frame: Frame, name: string, text: string): void {
    const column = this.#columnOf(name);
    const values = (frame.own ??= {});
    const before = values[column];
    if (before === undefined) frame.fields += 1;
    values[column] = before === undefined ? text : `${before}||${text}`;
  }

  /** Names come again in every row; each is looked up once. */
  #columnOf(name: string): string {
    const before = this.#columns.get(name);
    if (before !== undefined) return before;
    const column = this.#known.get(folded(name)) ?? (name === '__proto__' ? '#proto' : name);
    this.#columns.set(name, column);
    return column;
  }

  #isRecord({ name, values }: Frame, fields: number): boolean {
    if (this.#wanted !== undefined) return this.#wanted.has(name);
    if (fields < 2 || ENVELOPE.test(name)) return false;
    if (this.#known.size === 0) return true;
    const hits = Object.keys(values).filter((column) => this.#known.has(folded(column))).length;
    return hits >= Math.min(2, this.#known.size);
  }

  #emit({ name, line, values, characters }: Frame): void {
    this.#rows += 1;
    const ordinal = (this.#ordinals.get(name) ?? 0) + 1;
    this.#ordinals.set(name, ordinal);
    const out = this.#builderOf(name);
    if (characters > this.#context.limits.rowCharacters)
      return out.unread(line, rowReason.ROW_TOO_LONG, Object.values(values).join(' '));
    out.add({ row: line, values, path: `(//${name})[${ordinal}]` });
  }
}
