import type { Bilingual } from '../../../kernel/bilingual.ts';

/** What a line of evidence is about. */
export const evidenceKinds = [
  'CASE',
  'CARD',
  'DELIVERY',
  'REJECTED_RECORD',
  'ORDER',
  'EVALUATION',
  'OFFLINE_CASE',
  'DEDUCTION',
  'POWER',
  'MISSING_ELEMENTS',
  'LAW_CHANGE',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a fact was reported: a row of a delivery whose raw bytes and receipt the hub keeps. */
export interface EvidenceSource {
  /** Global id of the record; absent for what was rejected. */
  readonly record?: string;
  /** Number of the submission. */
  readonly submission: string;
  /** Ordinal of the row in the delivery, from 1. */
  readonly sequence: number;
  /** The cell, where a finding points at one. */
  readonly cell?: Cell;
}

/** A place in what was delivered, as the sender would look for it. */
export interface Cell {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly table: string | null;
  readonly row: number;
  readonly field: string | null;
  readonly column: string | null;
}

/** One thing that made a figure of a score 依据. */
export interface EvidenceLine {
  /** Name of the figure in the formula. */
  readonly figure: string;
  readonly kind: EvidenceKind;
  /** Id or code of the case, card, order and so on. */
  readonly subject: string;
  /** What it adds to the figure: the lines of a figure add up to it. */
  readonly counts: number;
  readonly text: Bilingual;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sources: readonly EvidenceSource[];
}

/** The lines of one figure, in an order that does not change. */
export interface EvidenceList {
  readonly total: number;
  slice(from: number, to: number): Promise<readonly EvidenceLine[]>;
}

/** A list of lines that are there already. */
export const listed = (lines: readonly EvidenceLine[]): EvidenceList => ({
  total: lines.length,
  slice: async (from, to) => lines.slice(from, to),
});
