import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Finding } from '../finding.ts';
import type { Evidence, FieldView, ObservedRecord } from './evidence.ts';
import type { MappingFix } from './mapping-fix.ts';

/** Why many findings may be one mistake. */
export interface Hypothesis {
  readonly recordType: string;
  /** Fields concerned, the first one before all. */
  readonly fields: readonly string[];
  readonly told: Bilingual;
  /** How sure the kind of evidence is, from 0 to 1; what repairing shows comes on top. */
  readonly certainty: number;
  /**
   * The record as it was meant; undefined: nothing of this mistake is in it. A hypothesis that can repair is held to it:
   * what vanishes when repaired records are judged anew is what it explains.
   */
  readonly repair?: (record: ObservedRecord) => Readonly<Record<string, unknown>> | undefined;
  /** Whether it accounts for a finding, where nothing can be repaired. */
  readonly explains?: (finding: Finding, record: ObservedRecord | undefined) => boolean;
  /** The smallest change of the mapping that clears it; absent: no mapping can. */
  readonly fix?: MappingFix;
}

/** What hypotheses are made of. */
export interface Clues {
  readonly evidence: Evidence;
  readonly views: readonly FieldView[];
}

/** A kind of mistake 原因. Pure and deterministic. */
export interface CauseKind {
  readonly name: string;
  readonly label: Bilingual;
  suspect(clues: Clues): readonly Hypothesis[];
}

/** Declares a kind of mistake. */
export const defineCause = (kind: CauseKind): CauseKind => Object.freeze(kind);

/** A column as a person at the department knows it. */
export const columnText = ({ column, field }: Pick<FieldView, 'column' | 'field'>): Bilingual => ({
  zh: column === field.name ? `${field.name}(${field.label.zh})` : `“${column}”(${field.name} ${field.label.zh})`,
  en: column === field.name ? `${field.name} (${field.label.en})` : `"${column}" (${field.name}, ${field.label.en})`,
});
