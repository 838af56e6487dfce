import type { PackRule, Severity, SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Month } from '../../kernel/month.ts';

/** A rule with the pack it stands in. */
export interface ShelvedRule {
  readonly pack: SpecificationPack;
  readonly rule: PackRule;
}

/** Which rules; all that is given must hold. */
export interface RuleSelection {
  readonly pack?: string | null | undefined;
  readonly recordType?: string | null | undefined;
  readonly severities?: readonly Severity[] | null | undefined;
  readonly kind?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** The packs that the hub knows, by what one looks for. In memory: some packs, some hundred rules. */
export interface PackShelf {
  /** By id, then by effective month. */
  readonly packs: readonly SpecificationPack[];
  /** Of this version; the one effective latest if none is given. */
  pack(id: string, version?: string | null): SpecificationPack | undefined;
  /** The one in force for records of a type in a period; the one effective latest, should several be. */
  inForce(recordType: string, period: Month): SpecificationPack | undefined;
  /** The rule as the pack effective latest states it. */
  rule(code: string): ShelvedRule | undefined;
  /** By code, pack, version. */
  rules(selection: RuleSelection): readonly ShelvedRule[];
}

/** Puts packs on a shelf. */
export function shelvePacks(packs: readonly SpecificationPack[]): PackShelf {
  const ordered = packs.toSorted((a, b) => compare([a.id, a.effective.from], [b.id, b.effective.from]));
  const byEffect = packs.toSorted((a, b) => compare([b.effective.from, a.id], [a.effective.from, b.id]));
  const rules = packs
    .flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })))
    .toSorted((a, b) => compare(ruleCursor(a), ruleCursor(b)));
  const latest = new Map<string, ShelvedRule>();
  for (const pack of byEffect)
    for (const rule of pack.rules) if (!latest.has(rule.code)) latest.set(rule.code, { pack, rule });
  return {
    packs: ordered,
    pack: (id, version) => byEffect.find((pack) => pack.id === id && (version == null || pack.version === version)),
    inForce: (recordType, period) =>
      byEffect.find(
        ({ recordTypes, effective: { from, to } }) =>
          recordType in recordTypes && from <= period && (to === undefined || period <= to),
      ),
    rule: (code) => latest.get(code),
    rules: (selection) => rules.filter((shelved) => selects(selection, shelved)),
  };
}

/** Sort key of a rule among all rules; a code may stand in several versions of a pack. */
export const ruleCursor = ({ pack, rule }: ShelvedRule): readonly string[] => [rule.code, pack.id, pack.version];

/** Rules of one pack, in the pack's own order. */
export function rulesOf(pack: SpecificationPack, selection: RuleSelection): readonly ShelvedRule[] {
  return pack.rules.map((rule) => ({ pack, rule })).filter((shelved) => selects(selection, shelved));
}

function selects(
  { pack: id, recordType, severities, kind, text }: RuleSelection,
  { pack, rule }: ShelvedRule,
): boolean {
  const applies = recordType == null || (rule.recordTypes?.includes(recordType) ?? recordType in pack.recordTypes);
  const words = `${rule.code} ${rule.summary.zh} ${rule.summary.en}`.toLowerCase();
  return (
    applies &&
    (id == null || pack.id === id) &&
    (severities == null || severities.includes(rule.severity)) &&
    (kind == null || rule.kind === kind) &&
    (text == null || words.includes(text.toLowerCase()))
  );
}

function compare(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((part, place) => part !== right[place]);
  return index < 0 ? 0 : (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
}
