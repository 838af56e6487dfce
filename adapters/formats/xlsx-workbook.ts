import { formatError } from './errors.ts';
import type { ReadingContext } from './reading.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import { walkWhole } from './xlsx-xml.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What of a workbook is needed to read its sheets. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly date1904: boolean;
  readonly strings: readonly string[];
  /** Whether the cell style of this index shows a date or time. */
  readonly isDate: (style: number) => boolean;
  /** Digits that the cell style of this index shows at least, with leading zeros; 0: it shows none. */
  readonly zeros: (style: number) => number;
}

/** Reads the list of sheets, the shared strings and the date styles of a workbook. */
export async function openWorkbook(xlsx: XlsxPackage, context: ReadingContext): Promise<Workbook> {
  const roots = await relations(xlsx, '_rels/.rels', '', context);
  const part = roots.byType('officeDocument') ?? 'xl/workbook.xml';
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const related = await relations(xlsx, `${folder}_rels/${part.slice(folder.length)}.rels`, folder, context);
  const sheets: Sheet[] = [];
  let date1904 = false;
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    if (name !== 'sheet') return;
    const target = related.byId(attribute('id') ?? '');
    if (target !== undefined && xlsx.has(target))
      sheets.push({ name: attribute('name') ?? '', part: target, hidden: /hidden/i.test(attribute('state') ?? '') });
  };
  await walkWhole(xlsx.open(part), { open }, { file: context.file, part });
  const strings = await sharedStrings(xlsx, related.byType('sharedStrings'), context);
  const styles = await cellStyles(xlsx, related.byType('styles'), context);
  return {
    ...{ sheets, date1904, strings },
    isDate: (style) => styles[style]?.isDate ?? false,
    zeros: (style) => styles[style]?.zeros ?? 0,
  };
}

interface Relations {
  readonly byId: (id: string) => string | undefined;
  readonly byType: (type: string) => string | undefined;
}

async function relations(
  xlsx: XlsxPackage,
  part: string,
  folder: string,
  { file }: ReadingContext,
): Promise<Relations> {
  const ids = new Map<string, string>();
  const types = new Map<string, string>();
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name !== 'Relationship') return;
    const target = attribute('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
    ids.set(attribute('Id') ?? '', path);
    types.set((attribute('Type') ?? '').replace(/^.*\//, ''), path);
  };
  if (xlsx.has(part)) await walkWhole(xlsx.open(part), { open }, { file, part });
  return { byId: (id) => ids.get(id), byType: (type) => types.get(type) };
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

/** Texts of `si`; runs are put together, phonetic readings (`rPh`) left out. */
async function sharedStrings(
  xlsx: XlsxPackage,
  part: string | undefined,
  context: ReadingContext,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !xlsx.has(part)) return strings;
  let budget = context.limits.sharedCharacters;
  let text = '';
  let inText = false;
  let phonetic = false;
  const listener = {
    open: (name: string): void => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close: (name: string): void => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(text);
    },
    text: (piece: string): void => {
      if (!inText) return;
      budget -= piece.length;
      if (budget < 0)
        throw formatError.FORMAT_TOO_LARGE({
          file: context.file,
          limit: `${context.limits.sharedCharacters} 字符 / characters`,
        });
      text += piece;
    },
  };
  await walkWhole(xlsx.open(part), listener, { file: context.file, part });
  return strings;
}

/** How a style shows numbers. */
interface CellStyle {
  readonly isDate: boolean;
  readonly zeros: number;
}

async function cellStyles(
  xlsx: XlsxPackage,
  part: string | undefined,
  { file }: ReadingContext,
): Promise<readonly CellStyle[]> {
  const formats = new Map<number, CellStyle>();
  const styles: CellStyle[] = [];
  let inCells = false;
  if (part === undefined || !xlsx.has(part)) return styles;
  const open = (name: string, attribute: (name: string) => string | undefined): void => {
    const id = Number(attribute('numFmtId') ?? 0);
    if (name === 'numFmt') formats.set(id, styleOf(attribute('formatCode') ?? ''));
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'xf' && inCells) styles.push(formats.get(id) ?? { isDate: isBuiltInDate(id), zeros: 0 });
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') inCells = false;
  };
  await walkWhole(xlsx.open(part), { open, close }, { file, part });
  return styles;
}

const styleOf = (code: string): CellStyle => ({ isDate: isDateFormat(code), zeros: zerosOf(code) });

/** Digits that a format code shows at least: six for `000000`; 0 for one that is not made of zeros alone. */
export const zerosOf = (code: string): number => (/^0{2,}$/.test(code) ? code.length : 0);

/** 14 to 22 and 45 to 47 everywhere; 27 to 36 and 50 to 58 in the Chinese, Japanese and Korean editions. */
export const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format code shows a date when letters of date or time remain without literals, colours, locales. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare);
}
