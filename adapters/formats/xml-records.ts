import { localName, plainText } from '../xml/plain-text.ts';
import type { BatchBuilder } from './batch.ts';
import { formatError, rowReason } from './errors.ts';
import { folded } from './header.ts';
import type { ReadingContext } from './reading.ts';

interface Frame {
  readonly name: string;
  readonly line: number;
  readonly values: Record<string, string>;
  text: string;
  characters: number;
  leaf: boolean;
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
  #rows = 0;

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
    const frame: Frame = {
      ...{ name: localName(name), line, leaf: true },
      ...{ values: Object.create(null) as Record<string, string>, text: '', characters: 0 },
    };
    for (const [key, value] of Object.entries(attributes))
      if (!key.startsWith('xmlns') && !key.startsWith('xsi:')) this.#put(frame, localName(key), String(value));
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
    const fields = Object.keys(frame.values).length;
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

  #put({ values }: Frame, name: string, text: string): void {
    const column = this.#known.get(folded(name)) ?? name;
    const before = values[column];
    values[column] = before === undefined ? text : `${before}||${text}`;
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
    const out = this.#builderOf(name);
    if (characters > this.#context.limits.rowCharacters)
      return out.unread(line, rowReason.ROW_TOO_LONG, Object.values(values).join(' '));
    out.add({ row: line, values: { ...values } });
  }
}
