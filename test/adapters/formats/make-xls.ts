/** A cell of an Excel 97-2003 sheet; `date` is a serial number shown as a date. */
export type XlsCell =
  | string
  | number
  | undefined
  | { readonly date: number }
  | { readonly formula: string | number }
  | { readonly hundredths: number };

export interface XlsSpec {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly XlsCell[])[];
    readonly hidden?: boolean;
  }[];
  readonly date1904?: boolean;
  readonly password?: boolean;
  /** Bytes of shared strings in one record, so that strings are continued. */
  readonly recordSize?: number;
}

const SECTOR = 512;
const END = 0xfffffffe;

const bytes = (size: number, write: (buffer: Buffer) => void): Buffer => {
  const buffer = Buffer.alloc(size);
  write(buffer);
  return buffer;
};
const u16 = (...values: number[]): Buffer =>
  bytes(values.length * 2, (to) => values.forEach((value, at) => to.writeUInt16LE(value, at * 2)));
const u32 = (value: number): Buffer => bytes(4, (to) => to.writeUInt32LE(value >>> 0));
const f64 = (value: number): Buffer => bytes(8, (to) => to.writeDoubleLE(value));
const record = (id: number, ...parts: Buffer[]): Buffer => {
  const data = Buffer.concat(parts);
  return Buffer.concat([u16(id, data.length), data]);
};
const wide = (text: string): Buffer => Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);
const BOF = record(0x809, u16(0x0600, 5, 0, 0), u32(0), u32(0));
const EOF = record(0x0a);

/** Makes a workbook as Excel 97 to 2003 wrote it (BIFF8 in a compound file). */
export function makeXls(spec: XlsSpec): Buffer {
  return compound(workbook(spec));
}

function workbook({ sheets, date1904 = false, password = false, recordSize = 8000 }: XlsSpec): Buffer {
  const strings: string[] = [];
  const bodies = sheets.map(({ rows }) =>
    Buffer.concat([BOF, ...rows.flatMap((row, at) => rowRecords(row, at, strings)), EOF]),
  );
  const globals = (offsets: readonly number[]): Buffer =>
    Buffer.concat([
      BOF,
      ...(password ? [record(0x2f, u16(1))] : []),
      record(0x22, u16(date1904 ? 1 : 0)),
      record(0x41e, u16(165, 12), wide('yyyy"年"m"月"d')),
      // Styles: 0 general, 1 built-in date, 2 own date.
      ...[0, 14, 165].map((format) => record(0xe0, u16(0, format), Buffer.alloc(16))),
      ...sheets.map(({ name, hidden = false }, at) =>
        record(0x85, u32(offsets[at] ?? 0), Buffer.from([hidden ? 1 : 0, 0, name.length]), wide(name)),
      ),
      ...sharedStrings(strings, recordSize),
      EOF,
    ]);
  const length = globals([]).length;
  const offsets = bodies.map((_, at) => length + bodies.slice(0, at).reduce((sum, body) => sum + body.length, 0));
  return Buffer.concat([globals(offsets), ...bodies]);
}

function rowRecords(row: readonly XlsCell[], at: number, strings: string[]): Buffer[] {
  return row.flatMap((cell, column) => {
    const place = (style: number): Buffer => u16(at, column, style);
    if (cell === undefined) return [];
    if (typeof cell === 'string') return [record(0xfd, place(0), u32(strings.push(cell) - 1))];
    if (typeof cell === 'number')
      return Number.isInteger(cell) && Math.abs(cell) < 2 ** 29
        ? [record(0x27e, place(0), u32((cell << 2) | 2))]
        : [record(0x203, place(0), f64(cell))];
    if ('hundredths' in cell) return [record(0xbd, u16(at, column, 0), u32((cell.hundredths << 2) | 3), u16(column))];
    if ('date' in cell) return [record(0x203, place(column % 2 === 0 ? 1 : 2), f64(cell.date))];
    if (typeof cell.formula === 'number') return [record(0x06, place(0), f64(cell.formula), u16(0, 0, 0, 0))];
    const text = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);
    return [record(0x06, place(0), text, u16(0, 0, 0, 0)), record(0x207, u16(cell.formula.length), wide(cell.formula))];
  });
}

/** Strings as one run of bytes, cut at the record's end; characters that go on get their width again. */
function sharedStrings(strings: readonly string[], size: number): Buffer[] {
  const records: Buffer[][] = [[u32(strings.length), u32(strings.length)]];
  let left = size - 8;
  const next = (): void => {
    records.push([]);
    left = size;
  };
  const put = (part: Buffer): void => {
    records.at(-1)?.push(part);
    left -= part.length;
  };
  for (const text of strings) {
    if (left < 3) next();
    put(Buffer.concat([u16(text.length), Buffer.from([1])]));
    for (const character of text) {
      if (left < 2) {
        next();
        put(Buffer.from([1]));
      }
      put(Buffer.from(character, 'utf16le'));
    }
  }
  return records.map((parts, at) => record(at === 0 ? 0xfc : 0x3c, ...parts));
}

function compound(content: Buffer): Buffer {
  const stream = Buffer.concat([content, Buffer.alloc(Math.max(0, 4096 - content.length))]);
  const sectors = Math.ceil(stream.length / SECTOR);
  // Sector 0 is the table (enough for 127 sectors each), then the directory, then the stream.
  const tables = Math.ceil((sectors + 8) / 120);
  const first = tables + 1;
  const fat = Buffer.alloc(tables * SECTOR, 0xff);
  for (let at = 0; at < tables; at += 1) fat.writeUInt32LE(0xfffffffd, at * 4);
  fat.writeUInt32LE(END, tables * 4);
  for (let at = 0; at < sectors; at += 1)
    fat.writeUInt32LE(at === sectors - 1 ? END : first + at + 1, (first + at) * 4);
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 24);
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24);
  header.fill(0, 34, 44);
  u32(tables).copy(header, 44);
  u32(tables).copy(header, 48);
  u32(0).copy(header, 52);
  u32(4096).copy(header, 56);
  u32(END).copy(header, 60);
  u32(0).copy(header, 64);
  u32(END).copy(header, 68);
  u32(0).copy(header, 72);
  for (let at = 0; at < tables; at += 1) u32(at).copy(header, 76 + at * 4);
  const entry = (name: string, type: number, start: number, size: number): Buffer =>
    bytes(128, (to) => {
      to.write(name, 'utf16le');
      to.writeUInt16LE((name.length + 1) * 2, 64);
      to[66] = type;
      to.writeUInt32LE(start >>> 0, 116);
      to.writeUInt32LE(size, 120);
    });
  const directory = Buffer.concat([
    entry('Root Entry', 5, END, 0),
    entry('Workbook', 2, first, stream.length),
    Buffer.alloc(256),
  ]);
  const padded = Buffer.concat([stream, Buffer.alloc(sectors * SECTOR - stream.length)]);
  return Buffer.concat([header, fat, directory, padded]);
}
