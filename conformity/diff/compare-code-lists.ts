import type { CodeList, SpecificationPack } from '../pack/pack.ts';
import { matchFields } from './match-fields.ts';
import type { RecordTypePair } from './match-record-types.ts';
import type { CodeListDifference } from './pack-difference.ts';

/**
 * What changed in the code lists. Two lists are one where they bear one id, or where a field that both packs have uses
 * one here and the other there (`C-APPLYWAY` and `N-APPLYWAY`).
 */
export function compareCodeLists(
  from: SpecificationPack,
  to: SpecificationPack,
  types: readonly RecordTypePair[],
): readonly CodeListDifference[] {
  const pairs = new Map<string, readonly [CodeList, CodeList]>();
  const pair = (a: CodeList | undefined, b: CodeList | undefined): void => {
    if (a !== undefined && b !== undefined) pairs.set(`${a.id} ${b.id}`, [a, b]);
  };
  for (const list of Object.values(from.codeLists)) pair(list, to.codeLists[list.id]);
  for (const type of types) {
    if (type.from === undefined || type.to === undefined) continue;
    for (const fields of matchFields(type.from, type.to))
      pair(from.codeLists[fields.from.codeList ?? ''], to.codeLists[fields.to.codeList ?? '']);
  }
  const paired = new Set([...pairs.values()].flat());
  const alone = (pack: SpecificationPack) => Object.values(pack.codeLists).filter((list) => !paired.has(list));
  return [
    ...[...pairs.values()].map(([a, b]) => comparedCodes(a, b)).filter(isChange),
    ...alone(from).map((list) => ({ from: list, added: [], removed: Object.keys(list.codes), redefined: [] })),
    ...alone(to).map((list) => ({ to: list, added: Object.keys(list.codes), removed: [], redefined: [] })),
  ];
}

function comparedCodes(from: CodeList, to: CodeList): CodeListDifference {
  const [before, after] = [Object.keys(from.codes), Object.keys(to.codes)];
  return {
    from,
    to,
    added: after.filter((code) => !Object.hasOwn(from.codes, code)),
    removed: before.filter((code) => !Object.hasOwn(to.codes, code)),
    redefined: before.filter((code) => Object.hasOwn(to.codes, code) && from.codes[code]?.zh !== to.codes[code]?.zh),
  };
}

const isChange = ({ added, removed, redefined }: CodeListDifference): boolean =>
  added.length + removed.length + redefined.length > 0;
