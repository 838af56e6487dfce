import type { SpecificationPack } from '../pack/pack.ts';
import { compareCodeLists } from './compare-code-lists.ts';
import { compareRecordTypes } from './compare-record-types.ts';
import { compareRules } from './compare-rules.ts';
import { matchRecordTypes } from './match-record-types.ts';
import type { PackDifference, PackName, RecordTypeDifference } from './pack-difference.ts';

/** What changed from one specification to another: fields, codes, rules, severities. Pure and deterministic. */
export function comparePacks(from: SpecificationPack, to: SpecificationPack): PackDifference {
  const types = matchRecordTypes(from, to);
  return {
    from: nameOf(from),
    to: nameOf(to),
    recordTypes: types.map((pair) => compareRecordTypes(pair, { from, to })).filter(isChange),
    codeLists: compareCodeLists(from, to, types),
    rules: compareRules(from, to, types),
  };
}

const nameOf = ({ id, version, effective, digest }: SpecificationPack): PackName => ({
  id,
  version,
  effective,
  digest,
});

const isChange = ({ from, to, added, removed, renamed, changed }: RecordTypeDifference): boolean =>
  from?.name !== to?.name || added.length + removed.length + renamed.length + changed.length > 0;
