import type { RowBatch, TableLayout } from '../../kernel/rows.ts';
import { BatchBuilder } from './batch.ts';
import { findDialect } from './csv-dialect.ts';
import { countLines, cutRecord, leadingRecords, type CsvDialect, type LeadingRecord } from './csv-records.ts';
import { decode } from './decode.ts';
import { formatError, rowReason } from './errors.ts';
import { findHeader, type Header } from './header.ts';
import { LineJoiner } from './line-joiner.ts';
import { sendersCells, withoutOwn, type SendersCells } from './own-columns.ts';
import { HEADER_SEARCH, type Reading, type ReadingContext } from './reading.ts';
import { rowMaker, type RowMaker } from './row-maker.ts';
import { damageOfLine } from './spreadsheet-damage.ts';

const SAMPLE = 64 * 1024;

/**
 * Reads delimited text, quoted or not; dialect and header as stated, or found by evidence. A row with another number
 * of columns than the header is unread. A last row that has too few and no line break means that the file was cut
 * short, and refuses it (FORMAT_CUT_SHORT).
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const out = new BatchBuilder({ file: context.file });
  let sample = '';
  let rows: CsvRows | undefined;
  for await (const text of decode(bytes, context)) {
    if (rows === undefined) {
      sample += text;
      if (sample.length < SAMPLE) continue;
      rows = startRows(sample, false, context, out);
    } else rows.push(text);
    yield* out.take();
  }
  rows ??= startRows(sample, true, context, out);
  rows.end();
  yield* out.take(true);
}

function startRows(sample: string, complete: boolean, context: ReadingContext, out: BatchBuilder): CsvRows {
  if (sample.trim() === '') throw formatError.FORMAT_EMPTY({ file: context.file });
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const text = newline === '\r' ? sample.replaceAll('\r', '\n') : sample;
  const dialect = findDialect(
    complete ? text : text.slice(0, text.lastIndexOf('\n') + 1),
    context.reading,
    context.tell,
  );
  const leading = leadingRecords(text, dialect, HEADER_SEARCH);
  const header = findHeader(leading, context, commonWidth(leading));
  refuseGlued(header, text, dialect, context);
  context.learn({ place: { file: context.file }, ...layoutOf(header, dialect, newline, context) });
  const rows = new CsvRows(dialect, header, newline, context, out);
  rows.push(text);
  return rows;
}

function layoutOf(
  { at, names, own }: Header,
  dialect: CsvDialect,
  newline: '\n' | '\r',
  { reading }: ReadingContext,
): Omit<TableLayout, 'place'> {
  const encoding = reading.encoding === undefined ? {} : { encoding: reading.encoding };
  const joined = joinsLines(dialect, names, reading);
  return { header: at, columns: names, own, text: { ...dialect, ...encoding, newline, joined } };
}

const joinsLines = ({ quote }: CsvDialect, names: readonly string[], { lineBreaks }: Reading): boolean =>
  lineBreaks === 'join' && quote === '' && names.length > 1;

function commonWidth(records: readonly LeadingRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((left, right) => (right[1] > left[1] ? right : left), [1, 0])[0];
}

/** A tab or a bar inside an unquoted name: two columns in one, and whatever stands below is shifted. */
function refuseGlued(
  { at, names }: Header,
  text: string,
  { quote }: CsvDialect,
  { file, reading }: ReadingContext,
): void {
  const glued = reading.columns === undefined ? names.find((name) => /[\t|]/.test(name)) : undefined;
  if (glued === undefined || (quote !== '' && text.includes(quote + glued + quote))) return;
  throw formatError.HEADER_GLUED({ file, line: at, name: glued.replaceAll('\t', '⇥') });
}

/** Cuts text into rows, remembering lines. Pieces may end anywhere. */
class CsvRows {
  readonly #dialect: CsvDialect;
  readonly #header: Header;
  readonly #newline: string;
  readonly #names: readonly string[];
  readonly #context: ReadingContext;
  readonly #out: BatchBuilder;
  readonly #maker: RowMaker;
  readonly #joiner: LineJoiner | undefined;
  #rest = '';
  #skipping = false;
  #line = 1;

  constructor(dialect: CsvDialect, header: Header, newline: string, context: ReadingContext, out: BatchBuilder) {
    this.#dialect = dialect;
    this.#header = header;
    this.#newline = newline;
    this.#context = context;
    this.#out = out;
    this.#names = withoutOwn(header.names, header.own);
    this.#maker = rowMaker(this.#names, context.reading);
    if (joinsLines(dialect, header.names, context.reading))
      this.#joiner = new LineJoiner(dialect.delimiter, header.names.length, context.limits.rowCharacters, (row) =>
        this.#take(row.cells, row.line, row.text),
      );
  }

  push(text: string): void {
    const lines = this.#newline === '\r' ? text.replaceAll('\r', '\n') : text;
    this.#rest += this.#skipping ? this.#unskipped(lines) : lines;
    this.#consume(false);
  }

  end(): void {
    const cut = this.#rest !== '' && !this.#rest.endsWith('\n');
    this.#consume(cut);
    const last = this.#joiner?.end();
    if (last?.complete !== false) return;
    if (cut) this.#cutShort(last.line);
    this.#joiner?.flush();
  }

  /** Takes whole records; with `cut` the text ends without a line break, and its last record is judged too. */
  #consume(cut: boolean): void {
    const text = this.#rest;
    let at = 0;
    while (at < text.length) {
      const newline = text.indexOf('\n', at);
      if (newline === -1 && !cut) break;
      const stop = newline === -1 ? text.length : newline;
      const next = this.#record(text, at, stop, cut);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > this.#context.limits.rowCharacters) this.#tooLong();
  }

  /** One record from `at`; its first line ends at `stop`. Gives where the next begins; undefined: needs more text. */
  #record(text: string, at: number, stop: number, cut: boolean): number | undefined {
    const line = text.slice(at, stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    const { delimiter, quote } = this.#dialect;
    if (quote === '' || !line.includes(quote)) {
      this.#plain(line, delimiter, cut && stop === text.length);
      return stop + 1;
    }
    const record = cutRecord(text, at, this.#dialect);
    if (
      record === 'open' ||
      (typeof record === 'object' && record.next === text.length && !cut && !text.endsWith('\n'))
    ) {
      if (!cut && text.length - at < this.#context.limits.rowCharacters) return undefined;
      if (cut) this.#cutShort(this.#line);
    }
    if (typeof record === 'object') {
      const lines = countLines(text, at, record.next);
      // Over several lines with a wrong number of columns, a stray quote swallowed rows: they are read line by line.
      if (lines <= 1 || this.#maker.fits(this.#senders(record.cells).cells.length) || this.#line <= this.#header.at) {
        this.#judge(record.cells, line, cut && record.next === text.length);
        this.#line += lines;
        return record.next;
      }
    }
    this.#out.unread(this.#line, rowReason.ROW_QUOTE_BROKEN, line);
    this.#line += 1;
    return stop + 1;
  }

  #plain(line: string, delimiter: string, last: boolean): void {
    if (this.#joiner === undefined) this.#judge(line.split(delimiter), line, last);
    else if (this.#line > this.#header.at) this.#joiner.push(line, this.#line);
    this.#line += 1;
  }

  #judge(cells: string[], text: string, last: boolean): void {
    if (this.#line <= this.#header.at) return;
    if (last && this.#senders(cells).cells.length < this.#names.length) this.#cutShort(this.#line);
    this.#take(cells, this.#line, text);
  }

  #senders(cells: string[]): SendersCells {
    const { names, own } = this.#header;
    return own === undefined ? { cells } : sendersCells(cells, names.length, own);
  }

  #take(all: string[], line: number, text: string): void {
    const { cells, key } = this.#senders(all);
    if (cells[0] === '' && cells.every((cell) => cell.trim() === '')) return;
    if (text.length > this.#context.limits.rowCharacters) return this.#out.unread(line, rowReason.ROW_TOO_LONG, text);
    const made = this.#maker.make(cells);
    if (typeof made === 'string') this.#out.unread(line, made, text);
    else {
      const damage = damageOfLine(text, made);
      this.#out.add({ row: line, values: made, ...(key === undefined ? {} : { key }), ...(damage ? { damage } : {}) });
    }
  }

  /** A line beyond the limit is unread, once; what follows of it is dropped up to the next line break. */
  #tooLong(): void {
    this.#out.unread(this.#line, rowReason.ROW_TOO_LONG, this.#rest);
    this.#rest = '';
    this.#skipping = true;
    this.#line += 1;
  }

  #unskipped(text: string): string {
    const end = text.indexOf('\n');
    if (end === -1) return '';
    this.#skipping = false;
    return text.slice(end + 1);
  }

  #cutShort(line: number): never {
    throw formatError.FORMAT_CUT_SHORT({ file: this.#context.file, where: `第 ${line} 行 / line ${line}` });
  }
}
