/** An object of the answer while it is put together: fields under the plan's keys. */
export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Adds what another fetch knows of the same object. Lists are merged item by item; a null never takes away what is
 * there, since it may stand for another subgraph's failure.
 */
export function mergeTree(into: Tree, from: Tree): void {
  for (const key in from) {
    const value = from[key];
    if (value === undefined) continue;
    const known = into[key];
    if (known === undefined || known === null) into[key] = value;
    else if (typeof value !== 'object') into[key] = value;
    else if (value !== null) mergeKnown(into, key, known, value);
  }
}

function mergeKnown(into: Tree, key: string, known: unknown, value: object): void {
  if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
  else if (isTree(known) && isTree(value)) mergeTree(known, value);
  else into[key] = value;
}

function mergeLists(into: unknown[], from: readonly unknown[]): void {
  for (let index = 0; index < from.length; index++) {
    const known = into[index];
    const value = from[index];
    if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
    else if (isTree(known) && isTree(value)) mergeTree(known, value);
    else if (known === undefined || known === null || value !== null) into[index] = value;
  }
}
