/** An object of the answer while it is put together: fields under the plan's keys. */
export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that shares nothing with its original. */
export function copyTree(tree: Tree): Tree {
  const copy: Tree = {};
  for (const key in tree) copy[key] = copyValue(tree[key]);
  return copy;
}

function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(copyValue) : copyTree(value as Tree);
}

/** Adds what another fetch knows of the same object. */
export type Merge = (into: Tree, from: Tree) => void;

/**
 * Makes the merge for one supergraph. Lists are merged item by item. A null never takes away what is there, since it
 * may stand for another subgraph's failure; nor does the name of an abstract type, by which a subgraph calls an
 * interface object, take the place of the type that the object is known to be of.
 */
export function treeMerger(isAbstract: (typename: string) => boolean): Merge {
  const merge: Merge = (into, from) => {
    for (const key in from) {
      const value = from[key];
      if (value === undefined) continue;
      const known = into[key];
      if (known === undefined || known === null) into[key] = value;
      else if (typeof value === 'object') mergeKnown(into, key, known, value);
      else if (key !== '__typename' || known === value || isAbstract(known as string)) into[key] = value;
    }
  };

  const mergeKnown = (into: Tree, key: string, known: unknown, value: object | null): void => {
    if (value === null) return;
    if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
    else if (isTree(known) && isTree(value)) merge(known, value);
    else into[key] = value;
  };

  const mergeLists = (into: unknown[], from: readonly unknown[]): void => {
    for (let index = 0; index < from.length; index++) {
      const known = into[index];
      const value = from[index];
      if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
      else if (isTree(known) && isTree(value)) merge(known, value);
      else if (known === undefined || known === null || value !== null) into[index] = value;
    }
  };

  return merge;
}
