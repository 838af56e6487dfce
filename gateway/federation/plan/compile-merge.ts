import type { Merge } from './tree.ts';

/** Beyond this many fields the code would grow longer than it saves time. */
const FIELDS_AT_MOST = 40;

/**
 * Makes a merge for objects whose keys are known, with code of its own for each; whatever is there already goes the
 * general way. Keys come from a parsed document and are quoted; nothing else enters the source.
 */
export function compileMerge(keys: readonly string[], merge: Merge): Merge {
  if (keys.length > FIELDS_AT_MOST) return merge;
  const lines = keys.map((name) => {
    const key = JSON.stringify(name);
    return `value = from[${key}];
    if (value !== undefined) {
      const known = into[${key}];
      if (known === undefined || known === null) into[${key}] = value;
      else if (known !== value) merge(into, { [${key}]: value });
    }`;
  });
  const source = `"use strict"; return (into, from) => { let value; ${lines.join('\n')} };`;
  return new Function('merge', source)(merge) as Merge;
}
