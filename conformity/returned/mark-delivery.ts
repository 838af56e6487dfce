import type { RowMark } from '../../kernel/row-mark.ts';
import type { Finding } from '../finding.ts';
import { markRow } from './mark-row.ts';

/** A row that could not be read, and where. */
export interface UnreadPlace {
  readonly sheet?: string | undefined;
  readonly row: number;
  /** Code of the error that says why. */
  readonly reason: string;
}

/** Marks of a delivery: row by row in the order of the file, and what is said of it as a whole. */
export interface DeliveryMarks {
  readonly marks: readonly RowMark[];
  readonly note: string;
}

/** Unread rows that the heading names. */
const NAMED = 20;

/** Puts the findings of a whole delivery together by rows. `sheets` are in the order of the file. */
export function markDelivery(
  findings: readonly Finding[],
  unread: readonly UnreadPlace[],
  sheets: readonly string[],
): DeliveryMarks {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { row, sheet = '' } = finding.pointer;
    if (row === 0) continue;
    const at = `${sheet}\n${row}`;
    const found = rows.get(at);
    if (found === undefined) rows.set(at, [finding]);
    else found.push(finding);
  }
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const placeOf = ({ sheet = '' }: RowMark): number => order.get(sheet) ?? 0;
  const marks = [...rows.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [markRow({ sheet: first.pointer.sheet, row: first.pointer.row }, own)];
  });
  marks.sort((one, other) => placeOf(one) - placeOf(other) || one.row - other.row);
  return {
    marks,
    note: noteOf(
      findings.filter(({ pointer }) => pointer.row === 0),
      unread,
    ),
  };
}

/** What the heading says of a delivery as a whole, Chinese: what is wrong with it, and which rows could not be read. */
export function noteOf(whole: readonly Pick<Finding, 'message' | 'rule'>[], unread: readonly UnreadPlace[]): string {
  const told = whole.map(({ message, rule }) => `；整批：${message.zh}（${rule}）`);
  if (unread.length > 0) {
    const named = unread.slice(0, NAMED).map(({ row }) => row);
    told.push(`；另有 ${unread.length} 行无法读取：第 ${named.join('、')}${unread.length > NAMED ? ' 等' : ''} 行`);
  }
  return told.join('').replace(/\s+/g, ' ').slice(0, 1000);
}
