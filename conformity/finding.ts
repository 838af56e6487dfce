import type { Bilingual } from '../kernel/bilingual.ts';
import type { Place } from '../kernel/rows.ts';
import type { Severity } from './pack/pack.ts';

/** One breach of one rule by one record 问题. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly recordType: string;
  readonly pointer: FindingPointer;
  /** The value found, as the sender wrote it; absent when something is missing. */
  readonly value?: unknown;
  readonly expected: Bilingual;
  /** How far the value is off, where that can be said: so many characters too long, so many days too late. */
  readonly difference?: Bilingual;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** From the finding to the cell. */
export interface FindingPointer extends Place {
  /** Line, row of the sheet, ordinal of the table's row; from 1. */
  readonly row: number;
  /** Field of the specification; absent for a finding about the record as a whole. */
  readonly field?: string;
  /** The sender's own column, where a mapping stood between. */
  readonly column?: string;
  /** XPath or JSON path of the record, or of the value; where the format is a tree. */
  readonly path?: string;
}
