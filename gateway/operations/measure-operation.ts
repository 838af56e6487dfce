import {
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../federation/shape/collect-fields.ts';

/** Size of an operation as it is written 操作规模, with its fragments put in where they are spread. */
export interface Measures {
  /** Fields below each other; what is asked of the schema itself (`__schema`, `__type`) counts one. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** All fields that are selected. */
  readonly fields: number;
}

const nothing: Measures = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };

/**
 * Measures an operation before anything else looks at it: each fragment is measured once, so that fragments which
 * multiply each other cost no more than they are long. Fragments in a circle, which validation refuses, end there.
 */
export function measureOperation(document: DocumentNode, { selectionSet }: OperationDefinitionNode): Measures {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measures>();

  const measureSet = ({ selections }: SelectionSetNode): Measures => selections.map(measure).reduce(add, nothing);

  const measureFragment = (name: string): Measures => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const measured = fragment ? measureSet(fragment.selectionSet) : nothing;
    known.set(name, measured);
    return measured;
  };

  const measure = (selection: SelectionNode): Measures => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
    const below = selection.selectionSet ? measureSet(selection.selectionSet) : nothing;
    return {
      // How deep one may ask the schema about itself is a rule of validation.
      depth: 1 + (selection.name.value.startsWith('__') ? 0 : below.depth),
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      fields: below.fields + 1,
    };
  };

  return measureSet(selectionSet);
}

const add = (one: Measures, other: Measures): Measures => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  rootFields: one.rootFields + other.rootFields,
  fields: one.fields + other.fields,
});
