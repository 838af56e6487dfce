import type { Field, RecordType } from '../pack/pack.ts';
import type { FieldPair } from './pack-difference.ts';

/** Fields of two record types that are the same: by name, else by Chinese label where that is unlike all others. */
export function matchFields(from: RecordType, to: RecordType): readonly FieldPair[] {
  const byName = from.fields.flatMap((field) => {
    const same = to.fields.find(({ name }) => name === field.name);
    return same === undefined ? [] : [{ from: field, to: same }];
  });
  const taken = new Set(byName.flatMap((pair) => [pair.from, pair.to]));
  const left = byLabel(from.fields.filter((field) => !taken.has(field)));
  const right = byLabel(to.fields.filter((field) => !taken.has(field)));
  const renamed = [...left].flatMap(([label, field]) => {
    const same = right.get(label);
    return field === undefined || same === undefined ? [] : [{ from: field, to: same }];
  });
  return [...byName, ...renamed];
}

/** Undefined under a label that several fields bear: nobody can say which is which. */
function byLabel(fields: readonly Field[]): ReadonlyMap<string, Field | undefined> {
  const found = new Map<string, Field | undefined>();
  for (const field of fields) found.set(field.label.zh, found.has(field.label.zh) ? undefined : field);
  return found;
}
