import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import type { Path } from '../plan/walk.ts';
import { fragmentsOf } from './collect-fields.ts';

/**
 * Translates places from the plan's keys into the client's. One place of the plan may be several of the client's, who
 * asked for the same field under two names; a place that the client did not ask for ends where its own end.
 */
export function clientPaths(
  document: DocumentNode,
  root: SelectionSetNode,
  keyOf: (field: FieldNode) => string,
): (path: Path) => readonly Path[] {
  const fragments = fragmentsOf(document);
  const fieldsOf = (sets: readonly SelectionSetNode[]): readonly FieldNode[] =>
    sets.flatMap(({ selections }) =>
      selections.flatMap((selection): readonly FieldNode[] => {
        if (selection.kind === Kind.FIELD) return [selection];
        const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        return set ? fieldsOf([set.selectionSet]) : [];
      }),
    );
  const translate = (sets: readonly SelectionSetNode[], [first, ...rest]: Path): readonly Path[] => {
    if (first === undefined) return [[]];
    if (typeof first === 'number') return translate(sets, rest).map((path) => [first, ...path]);
    const byName = new Map<string, SelectionSetNode[]>();
    for (const field of fieldsOf(sets)) {
      if (keyOf(field) !== first) continue;
      const name = field.alias?.value ?? field.name.value;
      byName.set(name, [...(byName.get(name) ?? []), ...(field.selectionSet ? [field.selectionSet] : [])]);
    }
    if (byName.size === 0) return [[]];
    return [...byName].flatMap(([name, below]) => translate(below, rest).map((path) => [name, ...path]));
  };
  return (path) => translate([root], path);
}
