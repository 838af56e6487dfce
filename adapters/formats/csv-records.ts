/** How values are separated and quoted; `quote` is empty where nothing is quoted. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** A record cut into cells; `next` is where the one after it begins. */
export interface CutRecord {
  readonly cells: string[];
  readonly next: number;
}

/**
 * Cuts the record that begins at `from`, where it may hold quoted values. `open`: a quote is not closed in this text;
 * `broken`: something stands between a closing quote and the delimiter. Agrees with RFC 4180; a quote inside an
 * unquoted value is an ordinary character.
 */
export function cutRecord(text: string, from: number, { delimiter, quote }: CsvDialect): CutRecord | 'open' | 'broken' {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    if (text.startsWith(quote, at)) {
      const value = quotedValue(text, at + 1, quote);
      if (value === undefined) return 'open';
      cells.push(value.text);
      at = value.next;
    } else {
      const stop = endOfValue(text, at, delimiter);
      cells.push(text.slice(at, stop));
      at = stop;
    }
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else if (at >= text.length) return { cells, next: at };
    else if (text.startsWith('\n', at)) return { cells, next: at + 1 };
    else if (text.startsWith('\r\n', at)) return { cells, next: at + 2 };
    else return 'broken';
  }
}

function quotedValue(text: string, from: number, quote: string): { text: string; next: number } | undefined {
  let value = '';
  let at = from;
  for (;;) {
    const close = text.indexOf(quote, at);
    if (close === -1) return undefined;
    value += text.slice(at, close);
    if (!text.startsWith(quote, close + 1)) return { text: value, next: close + 1 };
    value += quote;
    at = close + 2;
  }
}

function endOfValue(text: string, from: number, delimiter: string): number {
  let end = text.indexOf('\n', from);
  if (end === -1) end = text.length;
  else if (end > from && text.charCodeAt(end - 1) === 13) end -= 1;
  const stop = text.indexOf(delimiter, from);
  return stop === -1 || stop > end ? end : stop;
}

/** One of the first records, and the line it begins on. */
export interface LeadingRecord {
  readonly at: number;
  readonly cells: readonly string[];
}

/** The first records that hold something, at most `most`; one whose quotes are wrong is cut at its line's end. */
export function leadingRecords(text: string, dialect: CsvDialect, most: number): readonly LeadingRecord[] {
  const records: LeadingRecord[] = [];
  for (let at = 0, line = 1; at < text.length && records.length < most;) {
    const whole = dialect.quote === '' ? 'broken' : cutRecord(text, at, dialect);
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const plain = { cells: text.slice(at, stop).replace(/\r$/, '').split(dialect.delimiter), next: stop + 1 };
    const { cells, next } = typeof whole === 'string' ? plain : whole;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ at: line, cells });
    line += countLines(text, at, next);
    at = next;
  }
  return records;
}

/** Line breaks between two positions. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
