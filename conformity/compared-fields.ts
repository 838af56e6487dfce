import type { RecordType, SpecificationPack } from './pack/pack.ts';
import type { AnyRuleKind } from './rule-kind.ts';
import { ruleKindsByName } from './rules/index.ts';

/**
 * Fields of a record type that rules across the records of a case need: those of the case, those that tell siblings
 * apart, and those compared. Whoever answers `KnownCases` need keep no others. Empty: no rule asks for its records'
 * fields.
 */
export function comparedFields(
  pack: SpecificationPack,
  type: RecordType,
  kinds: ReadonlyMap<string, AnyRuleKind> = ruleKindsByName,
): readonly string[] {
  const compared = pack.rules
    // The loader has held the parameters to the kind's own schema.
    .flatMap((rule) => kinds.get(rule.kind)?.compares?.((rule.parameters ?? {}) as never) ?? [])
    .filter(({ role, field }) => role === type.role && type.fields.some(({ name }) => name === field))
    .map(({ field }) => field);
  if (compared.length === 0) return [];
  const { department, internalNumber, powerCode } = type.case;
  return [
    ...new Set([department, internalNumber, ...(powerCode === undefined ? [] : [powerCode]), ...type.key, ...compared]),
  ];
}
