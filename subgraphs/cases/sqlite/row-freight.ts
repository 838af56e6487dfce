import type { RecordRole } from '../../../conformity/pack/pack.ts';
import { contentDigest } from '../record-leaf.ts';
import type { ConformingRow, JudgedRow } from '../settling.ts';

type Cell = string | number | undefined;

/** A row as it crosses to the settling thread: conforming ones flat, since names of properties cost more than values. */
export type Freight = readonly Cell[] | Exclude<JudgedRow, ConformingRow>;

/** Packs a row for the crossing. */
export function packRow(row: JudgedRow): Freight {
  if (row.kind !== 'conforming') return row;
  const { sequence, table, sourceKey, power, day, role, revision, content, shown } = row;
  const { recordType, key, case: of } = row.identity;
  const { department, family, internalNumber, powerCode } = of;
  const { title, party, outcome, at } = shown;
  // prettier-ignore
  return [
    sequence, row.row, table, sourceKey, power, day, role, revision, content,
    recordType, key, department, family, internalNumber, powerCode, title, party, outcome, at,
    // Hashed here: the thread that stores has more to do than the one that judges.
    contentDigest(content),
  ];
}

/** The row that was packed. */
export function unpackRow(freight: Freight): JudgedRow {
  if (!isFlat(freight)) return freight;
  const text = (at: number): string => freight[at] as string;
  const textIfAny = (at: number): string | undefined => freight[at] as string | undefined;
  return {
    kind: 'conforming',
    sequence: freight[0] as number,
    row: freight[1] as number,
    table: textIfAny(2),
    sourceKey: textIfAny(3),
    power: text(4),
    day: text(5),
    role: text(6) as RecordRole,
    revision: freight[7] as number | undefined,
    content: text(8),
    identity: {
      recordType: text(9),
      key: text(10),
      case: { department: text(11), family: text(12), internalNumber: text(13), powerCode: text(14) },
    },
    shown: { title: textIfAny(15), party: textIfAny(16), outcome: textIfAny(17), at: textIfAny(18) },
    digest: text(19),
  };
}

const isFlat = (freight: Freight): freight is readonly Cell[] => Array.isArray(freight);
