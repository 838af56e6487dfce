/** Why a file is no compound file that is read; caught where the file can be named. `cut`: its end is missing. */
export class XlsFault extends Error {
  override readonly name = 'XlsFault';
  readonly kind: 'cut' | 'damaged' | 'too-old' | 'encrypted';

  constructor(kind: XlsFault['kind'], what: string) {
    super(what);
    this.kind = kind;
  }
}

const HEADER = 512;
const END = 0xfffffffc;
const ENTRY = 128;

/** The stream that holds the workbook of an Excel 97-2003 file (OLE compound file, [MS-CFB]). Throws XlsFault. */
export function workbookStream(file: Buffer): Buffer {
  if (file.length < HEADER) throw new XlsFault('cut', 'header');
  const size = 1 << file.readUInt16LE(30);
  const miniSize = 1 << file.readUInt16LE(32);
  if (size < 512 || size > 4096 || miniSize > size) throw new XlsFault('damaged', 'sector size');
  const sector = (number: number): Buffer => {
    const from = (number + 1) * size;
    if (from + size > file.length + size - 1) throw new XlsFault('cut', `sector ${String(number)}`);
    return file.subarray(from, from + size);
  };
  const fat = tableOf(fatSectors(file, sector, size), sector);
  const directory = chain(file.readUInt32LE(48), fat, sector);
  const { root, workbook, isOld } = findEntries(directory);
  if (workbook === undefined) throw new XlsFault(isOld ? 'too-old' : 'damaged', 'no workbook');
  if (workbook.size >= file.readUInt32LE(56))
    return chain(workbook.start, fat, sector, Math.ceil(workbook.size / size)).subarray(0, workbook.size);
  const miniFat = tableOf([], sector, chain(file.readUInt32LE(60), fat, sector));
  const mini = chain(root.start, fat, sector);
  const miniSector = (number: number): Buffer => mini.subarray(number * miniSize, (number + 1) * miniSize);
  return chain(workbook.start, miniFat, miniSector).subarray(0, workbook.size);
}

/** The first 109 sectors of the allocation table are named in the header, the rest in a chain of their own. */
function fatSectors(file: Buffer, sector: (number: number) => Buffer, size: number): readonly number[] {
  const count = file.readUInt32LE(44);
  const numbers: number[] = [];
  for (let at = 0; at < Math.min(109, count); at += 1) numbers.push(file.readUInt32LE(76 + at * 4));
  let next = file.readUInt32LE(68);
  while (numbers.length < count && next < END) {
    const difat = sector(next);
    for (let at = 0; at < size / 4 - 1 && numbers.length < count; at += 1) numbers.push(difat.readUInt32LE(at * 4));
    next = difat.readUInt32LE(size - 4);
  }
  return numbers;
}

function tableOf(sectors: readonly number[], sector: (number: number) => Buffer, whole?: Buffer): Uint32Array {
  const bytes = whole ?? Buffer.concat(sectors.map(sector));
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** A chain longer than there are sectors goes in a circle. */
function chain(start: number, table: Uint32Array, sector: (number: number) => Buffer, most = Infinity): Buffer {
  const parts: Buffer[] = [];
  for (let at = start; at < END; at = table[at] ?? END) {
    if (parts.length > table.length) throw new XlsFault('damaged', 'circle');
    if (parts.length >= most) break;
    parts.push(sector(at));
  }
  return Buffer.concat(parts);
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

function findEntries(directory: Buffer): { root: Entry; workbook: Entry | undefined; isOld: boolean } {
  const entries = new Map<string, Entry>();
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    const name = directory.toString('utf16le', at, at + Math.max(0, length - 2));
    entries.set(name, { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) });
  }
  if (entries.has('EncryptedPackage')) throw new XlsFault('encrypted', 'EncryptedPackage');
  const root = entries.get('Root Entry') ?? { start: END, size: 0 };
  return { root, workbook: entries.get('Workbook'), isOld: entries.has('Book') };
}
