import iconv from 'iconv-lite';
import { numericCitizenNumber } from './generated-codes.ts';
import type { Seeded } from './seeded.ts';

/** A row by field of the specification. */
export type Row = Readonly<Record<string, unknown>>;

/** A mistake that a sender's system makes, and the cause that should be found first. */
export interface SeededFault {
  readonly name: string;
  readonly cause: string;
  readonly pack: 'jiangsu-2010' | 'credit-publicity-2018';
  readonly recordType: string;
  /** Rows by field of the specification, before they get the sender's own column names. */
  readonly spoil: (rows: readonly Row[], random: Seeded) => readonly Row[];
  /** Whether a mapping can mend it; the fix must then clear the findings. */
  readonly mendable: boolean;
}

export const each =
  (change: (row: Row, random: Seeded) => Row) =>
  (rows: readonly Row[], random: Seeded): readonly Row[] =>
    rows.map((row) => ({ ...row, ...change(row, random) }));

export const text = (row: Row, field: string): string => String(row[field] ?? '');

/** Faults by name: the cause, the record type, how rows are spoilt, whether a mapping can mend it. */
export type FaultTable = Readonly<Record<string, readonly [string, string, SeededFault['spoil'], boolean]>>;

/** The day from which on the last two thirds of a month lie. */
function laterPart(rows: readonly Row[], field: string): string {
  const days = rows.map((row) => text(row, field).slice(0, 10)).sort();
  return days[Math.floor(rows.length / 3)] ?? '';
}

export const without = (row: Row, field: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

export function from(field: string, change: (row: Row) => Row) {
  return (rows: readonly Row[]): readonly Row[] => {
    const day = laterPart(rows, field);
    return rows.map((row) => (text(row, field).slice(0, 10) >= day ? { ...row, ...change(row) } : row));
  };
}

export const rounded = (value: string): string => (/^\d{18}$/.test(value) ? `${value.slice(0, 15)}000` : value);
export const swap = (one: string, two: string) => each((row) => ({ [one]: row[two], [two]: row[one] }));
export const asGb = (value: unknown): unknown =>
  typeof value === 'string' ? new TextDecoder('utf-8').decode(iconv.encode(value, 'gb18030')) : value;
export const asUtf8ReadAsGb = (value: unknown): unknown =>
  typeof value === 'string' ? iconv.decode(Buffer.from(value, 'utf8'), 'gb18030') : value;
export const whole = (change: (value: unknown) => unknown) =>
  each((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, change(value)])));

export const american = (value: string): string =>
  value.replace(
    /^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}).*$/,
    (_all, y, m, d, time) => `${Number(d)}/${Number(m)}/${y} ${time}`,
  );
export const serial = (value: string): string =>
  String(Math.round((Date.parse(`${value.replace(' ', 'T')}Z`) / 86_400_000 + 25_569) * 100_000) / 100_000);

const faults = {
  'promise in hours from a day on': [
    'unit-changed',
    'INF_PUNISH',
    from('CREATE_DATE', (row) => ({ PROMISE: Number(row['PROMISE']) * 24 })),
    false,
  ],
  'fine in yuan': ['unit-changed', 'PENALTY', each((row) => ({ CF_NR_FK: Number(row['CF_NR_FK']) * 10_000 })), true],
  'kinds of penalty of the other dictionary': [
    'other-code-version',
    'INF_PUNISH_RESULT',
    each((row) => ({
      PUNISH_CLASS: [...text(row, 'PUNISH_CLASS')].map((code) => (code === '3' ? '2' : code)).join(''),
    })),
    true,
  ],
  'units in words': ['codes-in-words', 'INF_APPLY', each(() => ({ PROMISE_TYPE: '工作日' })), true],
  'state of stages in words': [
    'codes-in-words',
    'INF_APPLY_PROCESS',
    each((row) => ({ STATUS: row['STATUS'] === '7' ? '受理' : '通过' })),
    true,
  ],
  'persons counted from 0': [
    'shifted-codes',
    'INF_PUNISH',
    each((row) => ({ TARGET_TYPE: String(Number(row['TARGET_TYPE']) - 1) })),
    true,
  ],
  'applicants counted from 0': [
    'shifted-codes',
    'INF_APPLY',
    each((row) => ({ APPLICANT_TYPE: String(Number(row['APPLICANT_TYPE']) - 1) })),
    true,
  ],
  'party and number swapped': ['swapped-columns', 'PENALTY', swap('CF_XDR_MC', 'CF_XDR_SHXYM'), true],
  'kind and authority swapped': ['swapped-columns', 'PENALTY', swap('CF_CFLB', 'CF_CFJG'), true],
  'begin and handling swapped': ['swapped-columns', 'INF_PUNISH_PROCESS', swap('BEGIN_DATE', 'PROCESS_DATE'), true],
  'citizen numbers through Excel': [
    'rounded-numbers',
    'INF_APPLY',
    each((_row, random) => ({ LINKMAN_PAPER_CODE: rounded(numericCitizenNumber(random)) })),
    false,
  ],
  'credit codes with an exponent': [
    'rounded-numbers',
    'INF_APPLY',
    each((_row, random) => ({
      LINKMAN_PAPER_CODE: Number(numericCitizenNumber(random)).toExponential(5).toUpperCase(),
    })),
    false,
  ],
  'GB18030 read as UTF-8': ['wrong-encoding', 'INF_PUNISH', whole(asGb), false],
  'UTF-8 read as GB18030': ['wrong-encoding', 'INF_APPLY', whole(asUtf8ReadAsGb), false],
  'one mobile for all': ['constant-filler', 'INF_PUNISH', each(() => ({ TARGET_MOBILE: '13800000000' })), false],
  'one number of paper for all': [
    'constant-filler',
    'INF_APPLY',
    each(() => ({ LINKMAN_PAPER_CODE: '123456789012345678' })),
    false,
  ],
  'dates day first, from a day on': [
    'date-shape',
    'INF_PUNISH',
    from('UPDATE_DATE', (row) => ({ AJ_OCCUR_DATE: american(text(row, 'AJ_OCCUR_DATE')) })),
    true,
  ],
  'dates as serials': [
    'date-shape',
    'INF_APPLY_RESULT',
    each((row) => ({ FINISH_TIME: serial(text(row, 'FINISH_TIME')) })),
    true,
  ],
  'postcodes without zeros': [
    'lost-zeros',
    'INF_PUNISH',
    (rows: readonly Row[], random: Seeded) =>
      rows.map((row) =>
        random.next() < 0.5 ? { ...row, TARGET_ZIP_CODE: String(random.whole(30_000, 39_999)) } : row,
      ),
    false,
  ],
  'a column left out': [
    'missing-column',
    'INF_PUNISH',
    (rows: readonly Row[]) => rows.map((row) => without(row, 'AJ_ADDR')),
    false,
  ],
  'a column renamed': [
    'missing-column',
    'INF_APPLY',
    (rows: readonly Row[]) => rows.map(({ APPLICANT_NAME: name, ...row }) => ({ ...row, '+申请人姓名': name })),
    true,
  ],
  'power codes joined': [
    'joined-values',
    'INF_PUNISH',
    each((row) => ({ ITEM_ID: `${text(row, 'ITEM_ID')}||${text(row, 'ITEM_ID')}` })),
    true,
  ],
  'promise in full width': [
    'full-width',
    'INF_APPLY',
    each((row) => ({
      PROMISE: text(row, 'PROMISE').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    })),
    true,
  ],
  'fine with its unit': [
    'written-unit',
    'INF_PUNISH_RESULT',
    each((row) => ({ PUNISH_RESULT_FINE: `${text(row, 'PUNISH_RESULT_FINE')}元` })),
    true,
  ],
  'fine with commas': [
    'written-unit',
    'INF_PUNISH_RESULT',
    each((row) => ({ PUNISH_RESULT_FINE: Number(row['PUNISH_RESULT_FINE']).toLocaleString('en-US') })),
    true,
  ],
  'null for empty': [
    'missing-words',
    'INF_PUNISH',
    (rows: readonly Row[], random: Seeded) =>
      rows.map((row) => (random.next() < 0.4 ? { ...row, AJ_ADDR: 'null' } : row)),
    false,
  ],
  'summaries of 150 characters': [
    'counted-in-characters',
    'INF_APPLY',
    each((row) => ({
      CONTENT: `${text(row, 'CONTENT')}${'申请人承诺所提交的材料真实有效并愿意承担相应责任'.repeat(6)}`.slice(0, 180),
    })),
    false,
  ],
} as const satisfies FaultTable;

/** The faults of a table. */
export const listed = (table: FaultTable): readonly SeededFault[] =>
  Object.entries(table).map(([name, [cause, recordType, spoil, mendable]]) => ({
    ...{ name, cause, recordType, spoil, mendable },
    pack: recordType === 'PENALTY' ? 'credit-publicity-2018' : 'jiangsu-2010',
  }));

/** Faults that the kinds of causes were made with. */
export const seededFaults = listed(faults);
