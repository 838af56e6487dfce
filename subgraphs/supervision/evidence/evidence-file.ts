import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { DockingCase } from '../docking-score.ts';
import type { ScoreInput, SheetItem } from '../scorecards/score-sheet.ts';

/** Name of the format and its version; first in the file. */
export const EVIDENCE_FORMAT = 'heliograph-evidence/1';

/**
 * First line of a file of evidence: everything that the score is computed from. Then a line for each thing that made a
 * figure, a line for each receipt that they rest on, and the seal. All are canonical JSON with a line feed (NDJSON, UTF-8).
 */
export interface EvidenceHead {
  readonly format: typeof EVIDENCE_FORMAT;
  readonly department: string;
  readonly period: string;
  /** When the score was computed, ISO 8601, UTC. */
  readonly asOf: string;
  /** Scorecard, version and digest. */
  readonly sheet: string;
  readonly item: Pick<SheetItem, 'id' | 'title' | 'max' | 'inputs'> & {
    readonly asWritten: string;
    readonly asIntended: { readonly formula: string; readonly why: Bilingual } | null;
    readonly empty: NonNullable<SheetItem['empty']> | null;
  };
  readonly inputs: Readonly<Record<string, ScoreInput>>;
  readonly points: { readonly asWritten: number | null; readonly asIntended: number | null };
  /** What the score of docking is computed from, where it is an input. */
  readonly docking: DockingCase | null;
}

/** A receipt with its signature, as the hub gave it. */
export interface ReceiptLine {
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** Last line: how many lines and receipts, the SHA-256 of all bytes before, and the hub's signature over the three. */
export interface EvidenceSeal {
  readonly lines: number;
  readonly receipts: number;
  readonly digest: string;
  readonly signature: string;
}
