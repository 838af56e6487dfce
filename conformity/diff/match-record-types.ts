import type { RecordType, SpecificationPack } from '../pack/pack.ts';
import { matchFields } from './match-fields.ts';

/** Record types that stand for each other; one side is missing where the other pack has none. */
export interface RecordTypePair {
  readonly from?: RecordType;
  readonly to?: RecordType;
}

/** Fields that two record types of one role must share before they are taken for the same thing. */
const LEAST_SHARED = 4;

/**
 * Which record type of one pack became which of the other: by name, else by role and by the fields they share
 * (`INF_APPLY` and `BN_INF_APPLY`), those that share most first.
 */
export function matchRecordTypes(from: SpecificationPack, to: SpecificationPack): readonly RecordTypePair[] {
  const byName = Object.values(from.recordTypes).flatMap((type) => {
    const same = to.recordTypes[type.name];
    return same === undefined ? [] : [{ from: type, to: same }];
  });
  const taken = new Set<RecordType | undefined>(byName.flatMap((pair) => [pair.from, pair.to]));
  const byLikeness: RecordTypePair[] = [];
  for (const { pair } of candidates(from, to)) {
    if (taken.has(pair.from) || taken.has(pair.to)) continue;
    taken.add(pair.from).add(pair.to);
    byLikeness.push(pair);
  }
  const rest = (pack: SpecificationPack) => Object.values(pack.recordTypes).filter((type) => !taken.has(type));
  return [
    ...byName,
    ...byLikeness,
    ...rest(from).map((type) => ({ from: type })),
    ...rest(to).map((type) => ({ to: type })),
  ];
}

function candidates(from: SpecificationPack, to: SpecificationPack) {
  const pairs = Object.values(from.recordTypes).flatMap((one) =>
    Object.values(to.recordTypes)
      .filter((other) => other.role === one.role)
      .map((other) => ({ pair: { from: one, to: other }, shared: matchFields(one, other).length })),
  );
  return pairs.filter(({ shared }) => shared >= LEAST_SHARED).sort((a, b) => b.shared - a.shared);
}
