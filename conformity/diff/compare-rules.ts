import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { PackRule, SpecificationPack } from '../pack/pack.ts';
import { parameterFields } from '../pack/rule-fields.ts';
import { same } from './compare-record-types.ts';
import { matchFields } from './match-fields.ts';
import type { RecordTypePair } from './match-record-types.ts';
import type { RuleAspect, RulePair, RulesDifference } from './pack-difference.ts';

/**
 * What changed in the rules. Versions of one pack keep the codes of their rules; between packs two rules are one where
 * they are of one kind about the same record types and fields, in the words of the second pack.
 */
export function compareRules(
  from: SpecificationPack,
  to: SpecificationPack,
  types: readonly RecordTypePair[],
): RulesDifference {
  const words = translator(types);
  const pairs = from.id === to.id ? byCode(from, to) : byMeaning(from, to, words);
  const paired = new Set(pairs.flatMap((pair) => [pair.from, pair.to]));
  const compared = pairs.map((pair) => ({ ...pair, aspects: aspectsOf(pair, words) }));
  const changed = compared.filter(({ aspects }) => aspects.length > 0);
  return {
    added: to.rules.filter((rule) => !paired.has(rule)),
    removed: from.rules.filter((rule) => !paired.has(rule)),
    changed,
    unchanged: compared.length - changed.length,
  };
}

/** Says names of the first pack as the second pack has them. */
interface Words {
  readonly recordType: (name: string) => string;
  readonly field: (name: string) => string;
}

function translator(types: readonly RecordTypePair[]): Words {
  const recordTypes = new Map<string, string>();
  const fields = new Map<string, string>();
  for (const { from, to } of types) {
    if (from === undefined || to === undefined) continue;
    recordTypes.set(from.name, to.name);
    for (const pair of matchFields(from, to)) if (!fields.has(pair.from.name)) fields.set(pair.from.name, pair.to.name);
  }
  return {
    recordType: (name) => recordTypes.get(name) ?? name,
    field: (name) => fields.get(name) ?? name,
  };
}

const byCode = (from: SpecificationPack, to: SpecificationPack): readonly RulePair[] =>
  from.rules.flatMap((rule) => {
    const other = to.rules.find(({ code }) => code === rule.code);
    return other === undefined ? [] : [{ from: rule, to: other }];
  });

function byMeaning(from: SpecificationPack, to: SpecificationPack, words: Words): readonly RulePair[] {
  const identity: Words = { recordType: (name) => name, field: (name) => name };
  const pairs: RulePair[] = [];
  const left = new Set(from.rules);
  const right = new Set(to.rules);
  for (const likeness of [exactly, aboutFields, aboutOneField]) {
    const offered = new Map<string, PackRule[]>();
    for (const rule of right)
      offered.set(likeness(rule, identity), [...(offered.get(likeness(rule, identity)) ?? []), rule]);
    for (const rule of left) {
      const other = offered.get(likeness(rule, words))?.shift();
      if (other === undefined) continue;
      pairs.push({ from: rule, to: other });
      left.delete(rule);
      right.delete(other);
    }
  }
  return pairs;
}

/** Kind, record types and parameters alike. */
const exactly = (rule: PackRule, words: Words): string =>
  canonicalJson([rule.kind, typesOf(rule, words), spoken(rule.parameters ?? {}, words)]);

/** Kind and fields alike, limits or record types perhaps not. */
const aboutFields = (rule: PackRule, words: Words): string =>
  canonicalJson([rule.kind, [...new Set(fieldsOf(rule, words))].sort()]);

/** Kind and first field alike: the rule was widened or narrowed. */
const aboutOneField = (rule: PackRule, words: Words): string =>
  canonicalJson([rule.kind, fieldsOf(rule, words)[0] ?? typesOf(rule, words)]);

const fieldsOf = (rule: PackRule, words: Words): readonly string[] =>
  parameterFields(rule.parameters, '').map(({ field }) => words.field(field));

const typesOf = (rule: PackRule, words: Words): readonly string[] | null =>
  rule.recordTypes?.map(words.recordType).sort() ?? null;

/** Parameters with every field in the words of the other pack. */
function spoken(value: unknown, words: Words): unknown {
  if (typeof value === 'string') return words.field(value);
  if (Array.isArray(value)) return value.map((part) => spoken(part, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoken(part, words)]));
}

function aspectsOf({ from, to }: RulePair, words: Words): readonly RuleAspect[] {
  const aspects: RuleAspect[] = [];
  if (from.severity !== to.severity) aspects.push('severity');
  if (!same(typesOf(from, words), to.recordTypes?.toSorted())) aspects.push('recordTypes');
  if (from.kind !== to.kind || !same(spoken(from.parameters ?? {}, words), to.parameters ?? {}))
    aspects.push('parameters');
  return aspects;
}
