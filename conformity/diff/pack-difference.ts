import type { Month } from '../../kernel/month.ts';
import type { CodeList, Field, PackRule, RecordType } from '../pack/pack.ts';

/** What changed from one specification to another 规范差异. Only what changed is listed; the rest is counted. */
export interface PackDifference {
  readonly from: PackName;
  readonly to: PackName;
  readonly recordTypes: readonly RecordTypeDifference[];
  readonly codeLists: readonly CodeListDifference[];
  readonly rules: RulesDifference;
}

export interface PackName {
  readonly id: string;
  readonly version: string;
  readonly effective: { readonly from: Month; readonly to?: Month };
  readonly digest: string;
}

/** A record type on both sides, or on one. */
export interface RecordTypeDifference {
  readonly from?: RecordType;
  readonly to?: RecordType;
  readonly added: readonly Field[];
  readonly removed: readonly Field[];
  /** Fields on both sides under other names, told by their Chinese label. */
  readonly renamed: readonly FieldPair[];
  /** Fields on both sides, renamed or not, that are no longer declared alike. */
  readonly changed: readonly (FieldPair & { readonly aspects: readonly FieldAspect[] })[];
  readonly unchanged: number;
}

export interface FieldPair {
  readonly from: Field;
  readonly to: Field;
}

/** In what two declarations of a field differ. */
export type FieldAspect = 'type' | 'length' | 'required' | 'codeList' | 'codes' | 'personal' | 'dateForms';

/** A code list on both sides, that fields on both sides use, in which codes differ; or a list on one side. */
export interface CodeListDifference {
  readonly from?: CodeList;
  readonly to?: CodeList;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Codes that mean something else now: what is dangerous, since nothing fails. */
  readonly redefined: readonly string[];
}

export interface RulesDifference {
  readonly added: readonly PackRule[];
  readonly removed: readonly PackRule[];
  /** Rules on both sides that judge otherwise. */
  readonly changed: readonly (RulePair & { readonly aspects: readonly RuleAspect[] })[];
  readonly unchanged: number;
}

export interface RulePair {
  readonly from: PackRule;
  readonly to: PackRule;
}

export type RuleAspect = 'severity' | 'recordTypes' | 'parameters';
