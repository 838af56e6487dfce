import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { MappingRemark } from '../../kernel/rows.ts';
import type { PowerState } from '../references.ts';

/**
 * A specification pack 规范: record types, code lists and rules, as data. The form is laid down by
 * schemas/specifications/pack.schema.json; read-packs.ts reads it, and nothing of a pack is hard-wired in code.
 */
export interface SpecificationPack {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Which policy text or standard it follows, and what in it is inferred. */
  readonly source: Bilingual;
  readonly effective: { readonly from: Month; readonly to?: Month };
  /** What stands for "missing" in the wild. Compared after trimming, without regard to case. */
  readonly missing: { readonly tokens: readonly string[]; readonly dates: readonly string[] };
  readonly recordTypes: Readonly<Record<string, RecordType>>;
  /** The lists that fields of this pack use, each in the version that the pack names. */
  readonly codeLists: Readonly<Record<string, CodeList>>;
  /** Versions of those lists that are known but not used: for telling which list a sender has in mind. */
  readonly otherCodeLists?: readonly CodeList[];
  readonly rules: readonly PackRule[];
  /** SHA-256 of the canonical JSON of all of the above; in every report and receipt. */
  readonly digest: string;
}

/** What a record type is in a case 办件. */
export type RecordRole = 'base' | 'stage' | 'result' | 'document';

export interface RecordType {
  readonly name: string;
  readonly label: Bilingual;
  /** Record types of one kind of case share a family: `application` 非处罚类, `penalty` 处罚类, `licence` 许可公示 … */
  readonly family: string;
  readonly role: RecordRole;
  /** Fields that make a case: department 部门, internal number 内部编号, power code 权力编码 (absent where the form has none). */
  readonly case: { readonly department: string; readonly internalNumber: string; readonly powerCode?: string };
  /** Fields that, beside those of the case, tell this record from its siblings (stage ordinal, document number). */
  readonly key: readonly string[];
  /** Field that counts re-reports 更改版本号; without it the order of arrival decides. */
  readonly revision?: string;
  /** Field whose date says when this happened: the ledger's day. */
  readonly businessDate: string;
  readonly fields: readonly Field[];
  /** Fields by which a case is shown in lists: what it is called, whom it concerns, the code of its outcome. */
  readonly shows?: { readonly title?: string; readonly party?: string; readonly outcome?: string };
  /** A conforming record; examples of rules are patches on it. */
  readonly sample: Readonly<Record<string, unknown>>;
}

export type FieldType = 'text' | 'integer' | 'decimal' | 'date' | 'datetime' | 'xml';

/** A date written otherwise than in figures from year to day: a spreadsheet's serial, `2018年7月5日`, 长期 (no end). */
export type DateForm = 'excel-serial' | 'chinese' | 'open-end';

/** How a database counts the length of text. */
export type LengthUnit = 'characters' | 'gbk-bytes' | 'utf8-bytes';

export interface Field {
  readonly name: string;
  readonly label: Bilingual;
  readonly type: FieldType;
  /** For text: at most. For numbers: digits before and after the point together, as NUMBER(p,s). */
  readonly length?: number;
  readonly unit?: LengthUnit;
  /** Digits after the point. */
  readonly scale?: number;
  readonly required: boolean;
  readonly requiredWhen?: Condition;
  readonly codeList?: string;
  /** Several codes in one value: the separator between them; an empty text means one character each. */
  readonly codeSeparator?: string;
  /** For dates: forms accepted beside ISO and its usual variants; absent: none. */
  readonly dateForms?: readonly DateForm[];
  /** Personal data: masked in everything that leaves the department's own view. */
  readonly personal?: boolean;
  /** Bookkeeping of the exchange (SYNC_SIGN, UPDATE_DATE …): never compared between revisions. `required` alone says whether it must be there. */
  readonly technical?: boolean;
  /** What a person should know who fills the field in; what of it is inferred. */
  readonly note?: Bilingual;
}

/** A condition over the fields of one record. */
export type Condition =
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly contains: readonly string[] }
  | { readonly field: string; readonly present: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface CodeList {
  readonly id: string;
  readonly version: string;
  readonly label: Bilingual;
  readonly source: Bilingual;
  readonly codes: Readonly<Record<string, Bilingual>>;
}

/** fatal: the record cannot be placed at all; error: does not conform, rejected; warning: stored, doubtful; advice: stored, could be better. */
export type Severity = 'fatal' | 'error' | 'warning' | 'advice';

/**
 * A rule as the specification states it. `kind` names a file in conformity/rules/ that knows how to test it;
 * everything else (which fields, which limits, what it means, how grave it is) is data.
 */
export interface PackRule {
  /** Stable, never reused: `JS10-…`, `CP18-…`. */
  readonly code: string;
  readonly kind: string;
  readonly severity: Severity;
  /** Record types it applies to; absent: all. */
  readonly recordTypes?: readonly string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly since: Month;
  /** One sentence that says when a record is right. */
  readonly summary: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
  /** Clause of a policy text, section of a standard. */
  readonly basis: Bilingual;
  readonly pass: readonly RuleExample[];
  readonly fail: readonly RuleExample[];
}

/** A patch on the sample of a record type (null removes a field). `{n}` in a text stands for the ordinal of a repeated record. */
export interface RecordPatch {
  readonly recordType: string;
  readonly set: Readonly<Record<string, unknown>>;
}

/** What a rule says of one record, shown by example; `exampleRecords` (example-records.ts) makes the records. */
export interface RuleExample extends RecordPatch {
  /** Other records of the same delivery, in order before it; `times` repeats one (default once), `{n}` counts from 1. */
  readonly also?: readonly (RecordPatch & { readonly times?: number })[];
  /** What the mapping remarked about the record. */
  readonly remarks?: readonly MappingRemark[];
  /** Facts outside the delivery that the example presupposes; what is not named is unknown to the rule. */
  readonly given?: ExampleFacts;
}

export interface ExampleFacts {
  /** Department that makes the delivery; absent: the one of the sample. */
  readonly department?: string;
  /** Department codes of the catalogue. */
  readonly departments?: readonly string[];
  /** State of power codes on any day; a code that is not named is UNKNOWN once any is named. */
  readonly powers?: Readonly<Record<string, PowerState>>;
  /** Region codes in force in any month. */
  readonly regions?: readonly string[];
}
