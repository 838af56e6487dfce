import iconv from 'iconv-lite';
import { deliveryDigits, parseRowKey, rowKeyText } from '../../../kernel/row-key.ts';
import type { TableLayout, TextLayout } from '../../../kernel/rows.ts';
import { cutRecord } from '../csv-records.ts';
import { encodingOf } from '../decode.ts';
import { ERRORS_COLUMN, KEY_COLUMN } from '../own-columns.ts';
import { markCursor } from './mark-cursor.ts';
import { layoutsOf, layoutUnsupported, type FileToReturn } from './returned-file.ts';
import { byteLines, gathered } from './text-lines.ts';

/**
 * Writes a delivery of delimited text back with what is wrong in a column of its own, and the row's key in another. Lines
 * of rows without findings keep their bytes; encoding, byte-order mark, delimiter, quotes and line ends are the sender's.
 * Throws RETURNED_LAYOUT_UNSUPPORTED where there is no header, or lines are joined to rows.
 */
export async function* returnCsv(file: FileToReturn): AsyncGenerator<Uint8Array> {
  const layout = usable(file, (await layoutsOf(file, 1))[0]);
  const encoding = layout.text.encoding ?? (await encodingOf(file.open()));
  yield* gathered(markedLines(file, { ...layout, text: { ...layout.text, encoding } }));
}

type TextTable = TableLayout & { readonly text: TextLayout };

function usable({ name }: FileToReturn, layout: TableLayout | undefined): TextTable {
  if (layout?.text === undefined || layout.header === 0) throw layoutUnsupported(name, '没有表头', 'it has no header');
  const { own, columns, text } = layout;
  if (text.joined)
    throw layoutUnsupported(name, '一行记录占多行且不加引号', 'its rows take several lines without quotes');
  if (own !== undefined && own.key !== columns.length - 1)
    throw layoutUnsupported(name, '行标之后另有列', 'there are columns after the row keys');
  return { ...layout, text };
}

type Settled = TextTable & { readonly text: { readonly encoding: string } };

async function* markedLines(file: FileToReturn, layout: Settled): AsyncGenerator<Uint8Array> {
  const { header, text } = layout;
  const writer = lineWriter(layout);
  const marks = await markCursor(file.marks);
  const delivery = deliveryDigits(file.digest);
  let line = 0;
  let record: { readonly at: number; lines: Buffer[] } | undefined;
  for await (const lines of byteLines(file.open(), text.newline))
    for (const bytes of lines) {
      line += 1;
      if (record !== undefined) record.lines.push(bytes);
      else if (line === header || marks.next?.row === line) record = { at: line, lines: [bytes] };
      else {
        yield file.others === 'clear' && writer.hasKey(bytes) ? writer.write(bytes, undefined) : bytes;
        continue;
      }
      const whole = Buffer.concat(record.lines);
      if (writer.isOpen(whole)) continue;
      if (record.at === header) yield writer.write(whole, [`${ERRORS_COLUMN}${file.note}`, KEY_COLUMN]);
      else {
        const { text: said = '', row = 0 } = marks.next ?? {};
        yield writer.write(whole, said === '' ? undefined : [said, rowKeyText({ delivery, row })]);
        await marks.advance();
      }
      record = undefined;
    }
  if (record !== undefined || marks.next !== undefined)
    throw new Error(`Line ${record?.at ?? marks.next?.row} of a delivery that was read could not be found again.`);
}

/** Writes records, as bytes with their line end, without the two cells that they had, and with those given. */
function lineWriter({ columns, own, text }: Settled) {
  const { delimiter, quote, encoding, newline } = text;
  const decode = (bytes: Buffer): string => iconv.decode(bytes, encoding, { stripBOM: false });
  const encode = (value: string): Buffer => iconv.encode(value, encoding);
  const cut = (record: string) => cutRecord(record, 0, { delimiter, quote: quote === '' ? '\u0000' : quote });
  const tail = lastTwoCells(text);
  const bodyOf = (bytes: Buffer): number => {
    const end = bytes.at(-1) === newline.charCodeAt(0) ? bytes.length - 1 : bytes.length;
    return newline === '\n' && bytes[end - 1] === 0x0d ? end - 1 : end;
  };
  /** What of a record an earlier return, or a spreadsheet that filled it up, has added. */
  const addedTo = (record: string): string => {
    const [added = '', last = ''] = (own === undefined ? null : tail.exec(record)) ?? [];
    const key = last.replaceAll(quote === '' ? '\u0000' : quote, '');
    if (parseRowKey(key) !== undefined) return added;
    const cells = cut(record);
    const isFull = typeof cells === 'object' && cells.cells.length === columns.length;
    return isFull && (key === '' || key.trim() === KEY_COLUMN) ? added : '';
  };
  return {
    /** Whether a key may stand in a line. */
    hasKey: (bytes: Buffer): boolean => own !== undefined && bytes.includes('hg1.'),
    /** Whether a quote is open at the end of the lines so far. */
    isOpen: (bytes: Buffer): boolean => quote !== '' && cut(decode(bytes.subarray(0, bodyOf(bytes)))) === 'open',
    write: (bytes: Buffer, cells: readonly string[] | undefined): Buffer => {
      const end = bodyOf(bytes);
      // The bytes before are kept as they are, not decoded and encoded again.
      const kept = end - encode(addedTo(decode(bytes.subarray(0, end)))).length;
      const more = (cells ?? []).map((value) => delimiter + csvCell(value, text)).join('');
      return Buffer.concat([bytes.subarray(0, kept), encode(more), bytes.subarray(end)]);
    },
  };
}

/** Finds the last two cells of a record with the delimiters before them; the first group is the last one. */
function lastTwoCells({ delimiter, quote }: TextLayout): RegExp {
  const [d, q] = [escaped(delimiter), escaped(quote)];
  const cell = quote === '' ? `[^${d}]*` : `(?:${q}(?:[^${q}]|${q}${q})*${q}|[^${d}${q}]*)`;
  return new RegExp(`${d}${cell}${d}(${cell})$`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** On one line, quoted as the file quotes; where it does not, without the delimiter. */
function csvCell(value: string, { delimiter, quote }: TextLayout): string {
  const line = value.replace(/[\r\n\t]+/g, ' ');
  if (quote === '') return line.replaceAll(delimiter, ' ');
  return line.includes(delimiter) || line.includes(quote)
    ? quote + line.replaceAll(quote, quote + quote) + quote
    : line;
}
