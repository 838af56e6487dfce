import type { Chance } from './chance.ts';
import type { Desk } from './desk.ts';
import type { Fields, TableRow } from './system.ts';

/** A case as it is reported 办件: base, stages so far, result once it is finished; in the columns of the specification. */
export interface ReportedCase {
  readonly base: Fields;
  readonly stages: readonly Fields[];
  readonly result?: Fields;
}

/** Record types of a family of cases. */
export interface Family {
  readonly base: string;
  readonly stage: string;
  readonly result: string;
}

export const APPLICATION: Family = { base: 'INF_APPLY', stage: 'INF_APPLY_PROCESS', result: 'INF_APPLY_RESULT' };
export const PENALTY: Family = { base: 'INF_PUNISH', stage: 'INF_PUNISH_PROCESS', result: 'INF_PUNISH_RESULT' };

/** How many cases, of which desk, by which chance. */
export interface CaseOrder {
  readonly desk: Desk;
  readonly chance: Chance;
  readonly count: number;
}

/** Serial numbers 流水号: each table has a series of its own within a department. */
const SERIES = { base: 0, stage: 1_000_000_000, result: 2_000_000_000 } as const;

export const serial = (department: string, role: keyof typeof SERIES, ordinal: number): string =>
  department + String(SERIES[role] + ordinal).padStart(10, '0');

/** Most stages that a case has; stage numbers of a case follow one another. */
const STAGES_A_CASE = 5;

export const stageSerial = (department: string, caseOrdinal: number, stage: number): string =>
  serial(department, 'stage', (caseOrdinal - 1) * STAGES_A_CASE + stage);

/** Rows of cases, table by table: all bases, all stages, all results. */
export function rowsOf(family: Family, cases: readonly ReportedCase[]): readonly TableRow[] {
  const of = (table: string, rows: readonly Fields[]): TableRow[] => rows.map((fields) => ({ table, fields }));
  return [
    ...of(
      family.base,
      cases.map(({ base }) => base),
    ),
    ...of(
      family.stage,
      cases.flatMap(({ stages }) => stages),
    ),
    ...of(
      family.result,
      cases.flatMap(({ result }) => (result === undefined ? [] : [result])),
    ),
  ];
}
