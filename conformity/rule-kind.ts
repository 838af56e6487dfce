import type { Bilingual } from '../kernel/bilingual.ts';
import type { WorkingCalendar } from '../kernel/calendar.ts';
import type { CheckInput, Origin } from './check-input.ts';
import type { Predicate } from './condition.ts';
import type { Values } from './fields/field-value.ts';
import type { CodeList, Condition, Field, PackRule, RecordRole, RecordType, SpecificationPack } from './pack/pack.ts';
import type { ParametersSchema } from './parameters.ts';
import type { References } from './references.ts';
import type { Hash } from './seen-table.ts';

/**
 * What a kind of rule looks at: the fields as the field table declares them, one record, its case, the whole delivery,
 * reference data. Rules on a field, a record or reference data judge by the values they asked their context for and
 * nothing else: they are not asked again while these stay as they were.
 */
export type RuleScope = 'field' | 'record' | 'case' | 'delivery' | 'reference';

/** A record while rules look at it. One object, filled anew for each record: rules keep nothing of it. */
export interface RecordUnderTest {
  readonly input: CheckInput;
  /** By position of the field in the record type. */
  readonly values: Values;
  /** By position: 1 where the value is not that of the record before, of the same type. */
  readonly changed: Uint8Array;
  /** Whether one of the values is Unreadable; most records have none, and need not be looked through. */
  readonly hasUnreadable: boolean;
  readonly caseKey: string | undefined;
  readonly recordKey: string | undefined;
  /** Hashes of the two keys (seen-table.ts); cheaper than looking into the keys themselves. */
  readonly caseHash: Hash;
  readonly recordHash: Hash;
  /** Other records of the same case. */
  readonly related: RelatedRecords;
}

/** Records of the same case that are stored already or came earlier in the same delivery. */
export interface RelatedRecords {
  /** Whether there is one of a role, be it accepted or not. */
  has(role: RecordRole): boolean;
  /** Fields of those of a role that were accepted, in their one form. */
  of(role: RecordRole): readonly Readonly<Record<string, unknown>>[];
}

/** What a test says when a record is not right. Made beforehand wherever it does not depend on the record. */
export interface Breach {
  /** Field that the finding points to; absent: the record as a whole. */
  readonly field?: string;
  /** The value found; absent: what the sender wrote in `field`. */
  readonly value?: unknown;
  /** Without personal data: texts go where values may not. */
  readonly expected: Bilingual;
  readonly message: Bilingual;
  /**
   * How far it is off, from the value and the fields as the sender wrote them; asked only for findings that are kept.
   * Without personal data. Undefined: cannot be said.
   */
  readonly difference?: (value: unknown, fields: Readonly<Record<string, unknown>>) => Bilingual | undefined;
  /** Column of the sender, where it is not that of `field`. */
  readonly column?: string;
  /** Where it is, when it is not the record under test. */
  readonly origin?: Origin;
}

/** Takes what a test has to say. */
export interface Sink {
  report(breach: Breach): void;
  /** The rule could not be applied to this record, since something it must ask is not known. */
  notApplied(reason: Bilingual): void;
}

/** A rule made ready for one record type in one delivery. Synchronous; allocates nothing for a record that is right. */
export interface PreparedRule {
  /** Fields of which at least one must be there for the test to have anything to look at; absent: it is always asked. */
  readonly concerns?: readonly { readonly at: number }[];
  readonly test: (record: RecordUnderTest, sink: Sink) => void;
  /** Asked once after the last record. */
  readonly finish?: (sink: Sink) => void;
}

/** A field and where its value stands. */
export interface Target {
  readonly at: number;
  readonly field: Field;
}

/** What a rule may know when it is made ready. */
export interface RuleContext {
  readonly pack: SpecificationPack;
  readonly recordType: RecordType;
  readonly references: References;
  readonly calendar: WorkingCalendar | undefined;
  /** Department that makes the delivery. */
  readonly department: string | undefined;
  /** A field of this record type; undefined: the rule has nothing to look at here. */
  target(field: string): Target | undefined;
  /** Those of the fields that this record type has. */
  targets(fields: readonly string[]): readonly Target[];
  /** A predicate; without condition it always holds. */
  condition(when: Condition | undefined): Predicate;
  codeList(id: string): CodeList;
}

/** A field in the records of a role in the case. */
export interface RoleField {
  readonly role: RecordRole;
  readonly field: string;
}

/** A kind of rule: how a rule of a pack is tested. What it means and how grave it is are data of the pack. */
export interface RuleKind<Parameters = never> {
  /** As packs name it; the file is called the same. */
  readonly name: string;
  readonly scope: RuleScope;
  /** JSON Schema (2020-12) of the rule's parameters; the loader of packs holds rules to it. */
  readonly parameters: ParametersSchema;
  /** Fields of other records of the case that the rule compares with; those who keep records for it keep these. */
  readonly compares?: (parameters: Parameters) => readonly RoleField[];
  /** Undefined when there is nothing to test in this record type. */
  prepare(rule: PackRule, parameters: Parameters, context: RuleContext): PreparedRule | undefined;
}

/** A kind whatever its parameters; the loader has held them to the schema. */
export type AnyRuleKind = RuleKind;

/** Declares a kind of rule. */
export function defineRuleKind<Parameters>(kind: RuleKind<Parameters>): RuleKind<Parameters> {
  return Object.freeze(kind);
}
