import type { EntityBatch } from './plan.ts';
import { flatFields } from './representation.ts';
import type { Tree } from './tree.ts';

/** What a fetch asks for, each representation once; the maps come when they are needed. */
export interface Representations {
  readonly list: Tree[];
  /** Type that came last, and its places in the list by the value of the one plain key. */
  typename: unknown;
  places: Places | undefined;
  /** The same of types that came before. */
  byType: Map<unknown, Places> | undefined;
  /** Places of all that have no one plain key, by their text. */
  byText: Places | undefined;
}

/** Keys seen so far with their places, side by side; the index is made for the first key that comes again, if any. */
interface Places {
  readonly keys: Set<unknown>;
  readonly at: number[];
  index: Map<unknown, number> | undefined;
}

const noPlaces = (): Places => ({ keys: new Set(), at: [], index: undefined });

/** Says where in the list a representation stands, which it joins when it is new. */
export type Enlist = (representation: Tree, representations: Representations) => number;

export const noRepresentations = (): Representations => ({
  list: [],
  typename: undefined,
  places: undefined,
  byType: undefined,
  byText: undefined,
});

/** Compiles what tells the representations of a batch apart: with one plain key, type and value; otherwise their text. */
export function compileEnlist({ requires }: Pick<EntityBatch, 'requires'>, alone: boolean): Enlist {
  const fields = flatFields(requires);
  const [only] = fields ?? [];
  // Batches that share a variable must agree on what is equal.
  if (!alone || !only || fields?.length !== 1) return enlistText;
  // Code of its own reads a field by its name faster than code that is handed the name.
  const valueOf = new Function('representation', `return representation[${JSON.stringify(only.field)}];`) as ValueOf;
  return (representation, representations) => {
    const value = valueOf(representation);
    if (typeof value === 'object') return enlistText(representation, representations);
    return enlist(placesOf(representation['__typename'], representations), value, representation, representations.list);
  };
}

type ValueOf = (representation: Tree) => unknown;

function placesOf(typename: unknown, representations: Representations): Places {
  const { places } = representations;
  if (places && representations.typename === typename) return places;
  const byType = (representations.byType ??= new Map());
  const other = byType.get(typename) ?? noPlaces();
  byType.set(typename, other);
  representations.typename = typename;
  representations.places = other;
  return other;
}

const enlistText: Enlist = (representation, representations) =>
  enlist((representations.byText ??= noPlaces()), textOf(representation), representation, representations.list);

function enlist(places: Places, key: unknown, representation: Tree, list: Tree[]): number {
  const { keys, at } = places;
  if (keys.size === keys.add(key).size) return indexOf(places).get(key) ?? 0;
  const place = list.push(representation) - 1;
  at.push(place);
  places.index?.set(key, place);
  return place;
}

function indexOf(places: Places): Map<unknown, number> {
  const { keys, at } = places;
  return (places.index ??= new Map([...keys].map((key, order) => [key, at[order] ?? 0])));
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
