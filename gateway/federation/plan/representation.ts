import type { RequiredSelection } from './plan.ts';
import type { TypeTest } from './possible-types.ts';
import { isTree, treeMerger, type Tree } from './tree.ts';

/** Parts of one object that several alternatives of a requirement name. */
const mergeRequired = treeMerger(() => false);

/** What a subgraph is told of an entity; undefined when too little is known of it. */
export type Represent = (entity: Tree) => Tree | undefined;

/** Compiles `@key` and `@requires` of a fetch into what builds its representations 实体表示. */
export function compileRepresentation(
  selections: readonly RequiredSelection[],
  test: (types: readonly string[]) => TypeTest,
): Represent {
  const flat = compileFlat(selections, test);
  if (flat) return flat;
  const project = compileProjection(selections, test);
  return (entity) => {
    if (typeof entity['__typename'] !== 'string') return undefined;
    const representation: Tree = {};
    // A type's name alone represents nothing: no alternative of the requirements fits this entity.
    if (!project(entity, representation) || representation['__typename'] === undefined) return undefined;
    return representation;
  };
}

/** The common case, a key of plain fields on one type, has code of its own; names come quoted from the supergraph. */
function compileFlat(
  selections: readonly RequiredSelection[],
  test: (types: readonly string[]) => TypeTest,
): Represent | undefined {
  const fields = flatFields(selections);
  const [only] = selections;
  if (!fields || !only || !('type' in only)) return undefined;
  const quote = JSON.stringify;
  const values = fields.map(({ key }, at) => `const v${at} = entity[${quote(key)}]; if (v${at} === undefined) return;`);
  const source = `"use strict"; return (entity) => {
    const typename = entity.__typename;
    if (typeof typename !== "string" || !fits(typename)) return undefined;
    ${values.join('\n')}
    return { __typename: typename, ${fields.map(({ field }, at) => `${quote(field)}: v${at}`).join(', ')} };
  };`;
  return new Function('fits', source)(test([only.type])) as Represent;
}

/** The plain fields of a requirement of one type; undefined when it is more than that. */
export function flatFields(
  selections: readonly RequiredSelection[],
): readonly { readonly field: string; readonly key: string }[] | undefined {
  const [only] = selections;
  if (!only || selections.length > 1 || !('type' in only)) return undefined;
  const fields = only.selections.flatMap((one) => ('field' in one && !one.selections ? [one] : []));
  if (fields.length < only.selections.length || !fields.some(({ field }) => field === '__typename')) return undefined;
  return fields.filter(({ field }) => field !== '__typename');
}

/** Copies the selected part; false when a part is missing, which a failed earlier fetch should have brought. */
type Projection = (from: Tree, into: Tree) => boolean;

function compileProjection(
  selections: readonly RequiredSelection[],
  test: (types: readonly string[]) => TypeTest,
): Projection {
  const parts = selections.map((selection) =>
    'type' in selection ? onType(selection, test) : ofField(selection, test),
  );
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (from, into) => {
    for (const part of parts) if (!part(from, into)) return false;
    return true;
  };
}

function onType(
  { type, selections }: Extract<RequiredSelection, { type: string }>,
  test: (types: readonly string[]) => TypeTest,
): Projection {
  const fits = test([type]);
  const project = compileProjection(selections, test);
  return (from, into) => {
    const typename = from['__typename'];
    return typeof typename === 'string' && fits(typename) ? project(from, into) : true;
  };
}

function ofField(
  { field, key, selections }: Extract<RequiredSelection, { field: string }>,
  test: (types: readonly string[]) => TypeTest,
): Projection {
  if (!selections)
    return (from, into) => {
      const value = from[key];
      if (value === undefined) return false;
      into[field] = value;
      return true;
    };
  const project = compileProjection(selections, test);
  return (from, into) => {
    const value = projectValue(from[key], project);
    if (value === undefined) return false;
    const known = into[field];
    if (isTree(known) && isTree(value)) mergeRequired(known, value);
    else into[field] = value;
    return true;
  };
}

function projectValue(value: unknown, project: Projection): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => projectValue(item, project));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isTree(value)) return value;
  const copy: Tree = {};
  return project(value, copy) ? copy : undefined;
}
