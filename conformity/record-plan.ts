import type { WorkingCalendar } from '../kernel/calendar.ts';
import { compileCondition } from './condition.ts';
import { conformityError } from './errors.ts';
import { fieldReader, type FieldReader } from './fields/field-reader.ts';
import { marksOf, type MissingMarks } from './fields/plain-text.ts';
import { recordShape, type RecordShape } from '../kernel/record-shape.ts';
import type { FieldValue } from './fields/field-value.ts';
import type { CodeList, RecordType, SpecificationPack } from './pack/pack.ts';
import type { References } from './references.ts';
import type { AnyRuleKind, PreparedRule, RuleContext, RuleScope, Target } from './rule-kind.ts';

/** A record type made ready for checking: how its fields are read and which rules look at it. */
export interface RecordPlan {
  readonly type: RecordType;
  readonly shape: RecordShape<FieldValue | undefined>;
  /** By position of the field. */
  readonly readers: readonly FieldReader[];
  /** By position of the field: 1 for text, which is mostly plain (plain-text.ts) and then needs no reader. */
  readonly isText: Uint8Array;
  readonly marks: MissingMarks;
  readonly rules: readonly PlannedRule[];
  /** Whether records of its family are compared with one another. */
  readonly hasRelations: boolean;
  readonly positions: {
    readonly department: number;
    readonly internalNumber: number;
    readonly powerCode: number;
    readonly key: readonly number[];
    readonly revision: number;
    readonly businessDate: number;
  };
}

/** A rule made ready, and its place among the rules of the pack. */
export interface PlannedRule extends PreparedRule {
  readonly index: number;
  /**
   * Positions of all values that its verdict depends on. While none of them differs from the record before, where the
   * rule had nothing to say, it has nothing to say. Empty: it must always be asked.
   */
  readonly reads: readonly number[];
}

/** What plans are made of. */
export interface PlanGrounds {
  readonly pack: SpecificationPack;
  readonly references: References;
  readonly calendar: WorkingCalendar | undefined;
  readonly department: string | undefined;
  readonly kinds: ReadonlyMap<string, AnyRuleKind>;
}

/**
 * Makes the plans of all record types of a pack. Throws CONFORMITY_RULE_KIND_UNKNOWN, CONFORMITY_CODE_LIST_UNKNOWN,
 * CONFORMITY_PATTERN_INVALID, and CONFORMITY_RULE_FIELD_UNKNOWN when a rule names a field that no record type it
 * applies to has.
 */
export function planRecords(grounds: PlanGrounds): ReadonlyMap<string, RecordPlan> {
  const { pack, kinds } = grounds;
  for (const { code, kind } of pack.rules)
    if (!kinds.has(kind)) throw conformityError.CONFORMITY_RULE_KIND_UNKNOWN({ rule: code, name: kind });
  const askedFor = pack.rules.map(() => new AskedFields());
  const types = Object.values(pack.recordTypes);
  const rulesOf = new Map(types.map((type) => [type.name, planRules(type, grounds, askedFor)]));
  for (const [index, { code }] of pack.rules.entries()) {
    const field = askedFor[index]?.nowhere();
    if (field !== undefined) throw conformityError.CONFORMITY_RULE_FIELD_UNKNOWN({ rule: code, field });
  }
  const related = new Set(
    types
      .filter(({ name }) => rulesOf.get(name)?.some(({ index }) => scopeOf(grounds, index) === 'case'))
      .map(({ family }) => family),
  );
  return new Map(
    types.map((type) => [type.name, planOf(type, grounds, rulesOf.get(type.name) ?? [], related.has(type.family))]),
  );
}

const scopeOf = ({ pack, kinds }: PlanGrounds, index: number) => kinds.get(pack.rules[index]?.kind ?? '')?.scope;

function planOf(
  type: RecordType,
  { pack }: PlanGrounds,
  rules: readonly PlannedRule[],
  hasRelations: boolean,
): RecordPlan {
  const names = type.fields.map(({ name }) => name);
  const at = (field: string | undefined): number => (field === undefined ? -1 : names.indexOf(field));
  return {
    type,
    shape: recordShape(names),
    readers: type.fields.map((field) => fieldReader(field, pack)),
    isText: Uint8Array.from(type.fields, (field) => (field.type === 'text' || field.type === 'xml' ? 1 : 0)),
    marks: marksOf(pack.missing),
    rules,
    hasRelations,
    positions: {
      department: at(type.case.department),
      internalNumber: at(type.case.internalNumber),
      powerCode: at(type.case.powerCode),
      key: type.key.map(at),
      revision: at(type.revision),
      businessDate: at(type.businessDate),
    },
  };
}

function planRules(type: RecordType, grounds: PlanGrounds, askedFor: readonly AskedFields[]): readonly PlannedRule[] {
  return grounds.pack.rules.flatMap((rule, index) => {
    if (rule.recordTypes !== undefined && !rule.recordTypes.includes(type.name)) return [];
    const reads = new Set<number>();
    const context = contextFor(type, grounds, rule.code, (name, target) => {
      if (target !== undefined) reads.add(target.at);
      askedFor[index]?.note(name, target);
    });
    const kind = grounds.kinds.get(rule.kind);
    // The loader has held the parameters to the kind's own schema.
    const prepared = kind?.prepare(rule, (rule.parameters ?? {}) as never, context);
    if (prepared === undefined || kind === undefined) return [];
    return [{ ...prepared, index, reads: REMEMBERING.has(kind.scope) ? [] : [...reads] }];
  });
}

/** Scopes whose rules look further than the values of the record. */
const REMEMBERING: ReadonlySet<RuleScope> = new Set(['case', 'delivery']);

/** Hears which fields a rule asks for, and whether this record type has them. */
type HearAsked = (name: string, target: Target | undefined) => void;

function contextFor(recordType: RecordType, grounds: PlanGrounds, rule: string, hear: HearAsked): RuleContext {
  const positions = new Map(recordType.fields.map((field, at): [string, Target] => [field.name, { at, field }]));
  const target = (name: string): Target | undefined => {
    const found = positions.get(name);
    hear(name, found);
    return found;
  };
  const { pack, references, calendar, department } = grounds;
  return {
    pack,
    recordType,
    references,
    calendar,
    department,
    target,
    targets: (names) => names.flatMap((name) => target(name) ?? []),
    condition: (when) => (when === undefined ? () => true : compileCondition(when, (name) => target(name)?.at)),
    codeList: (id) => codeListOf(pack, id, rule),
  };
}

function codeListOf({ codeLists, otherCodeLists = [] }: SpecificationPack, id: string, owner: string): CodeList {
  const list = codeLists[id] ?? otherCodeLists.find((other) => other.id === id);
  if (list === undefined) throw conformityError.CONFORMITY_CODE_LIST_UNKNOWN({ owner, list: id });
  return list;
}

/** Fields that a rule asked for in all record types together. */
class AskedFields {
  readonly #found = new Set<string>();
  readonly #lacking = new Set<string>();

  note(name: string, target: Target | undefined): void {
    (target === undefined ? this.#lacking : this.#found).add(name);
  }

  /** A field that no record type has. */
  nowhere(): string | undefined {
    return [...this.#lacking].find((name) => !this.#found.has(name));
  }
}
