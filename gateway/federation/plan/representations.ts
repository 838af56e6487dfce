import type { EntityBatch } from './plan.ts';
import { flatFields } from './representation.ts';
import type { Tree } from './tree.ts';

/** What a fetch asks for, each representation once. */
export interface Representations {
  readonly list: Tree[];
  /** Places in the list by type and by the value of the one plain key. */
  readonly byKey: Map<unknown, Map<unknown, number>>;
  /** Places of all others, by their text. */
  readonly byText: Map<string, number>;
}

/** Says where in the list a representation stands, which it joins when it is new. */
export type Enlist = (representation: Tree, representations: Representations) => number;

export const noRepresentations = (): Representations => ({ list: [], byKey: new Map(), byText: new Map() });

/** Compiles what tells the representations of a batch apart: with one plain key, type and value; otherwise their text. */
export function compileEnlist({ requires }: Pick<EntityBatch, 'requires'>, alone: boolean): Enlist {
  const fields = flatFields(requires);
  const [only] = fields ?? [];
  // Batches that share a variable must agree on what is equal.
  if (!alone || !only || fields?.length !== 1) return enlistText;
  const { field } = only;
  return (representation, representations) => {
    const value = representation[field];
    if (typeof value === 'object') return enlistText(representation, representations);
    const typename = representation['__typename'];
    let places = representations.byKey.get(typename);
    if (!places) representations.byKey.set(typename, (places = new Map()));
    return enlist(places, value, representation, representations.list);
  };
}

const enlistText: Enlist = (representation, { list, byText }) =>
  enlist(byText, textOf(representation), representation, list);

function enlist<Key>(places: Map<Key, number>, key: Key, representation: Tree, list: Tree[]): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = list.push(representation) - 1;
  places.set(key, place);
  return place;
}

/** Fields come in one order, and strings are told apart by their length, so that no two texts are alike by chance. */
function textOf(representation: Tree): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    text += typeof value === 'string' ? `${key}${String(value.length)}:${value};` : `${key}=${JSON.stringify(value)};`;
  }
  return text;
}
