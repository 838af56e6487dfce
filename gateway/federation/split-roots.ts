import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CanonicalOperation } from './shape/canonical-operation.ts';

/** Parts of an operation: what subgraphs are asked, one after the other, and what the gateway answers itself. */
export interface SplitOperation {
  readonly fetched: readonly DocumentNode[];
  readonly introspection: DocumentNode | undefined;
}

/**
 * Divides an operation at its roots. The fields of a mutation become parts of their own: each is complete, with all
 * that other subgraphs add to it, before the next begins.
 */
export function splitRoots(client: DocumentNode, canonical: CanonicalOperation, inSeries: boolean): SplitOperation {
  const introspected = rootsOf(client).filter(({ field }) => isIntrospection(field));
  const fetched = rootsOf(canonical.document).filter(({ field }) => !field.name.value.startsWith('__'));
  return {
    fetched: fetched.length === 0 ? [] : parts(canonical.document, fetched, inSeries),
    introspection: introspected.length === 0 ? undefined : withRoots(client, introspected),
  };
}

interface Root {
  readonly field: FieldNode;
  /** The field within the conditions of the fragments around it. */
  readonly selection: SelectionNode;
}

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

function parts(document: DocumentNode, roots: readonly Root[], inSeries: boolean): readonly DocumentNode[] {
  if (!inSeries) return [withRoots(document, roots)];
  const groups = new Map<string, Root[]>();
  for (const root of roots) {
    const key = root.field.alias?.value ?? root.field.name.value;
    groups.set(key, [...(groups.get(key) ?? []), root]);
  }
  return [...groups.values()].map((group) => withRoots(document, group));
}

function withRoots(document: DocumentNode, roots: readonly Root[]): DocumentNode {
  const selections = roots.map(({ selection }) => selection);
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } }
        : definition,
    ),
  };
}

function rootsOf({ definitions }: DocumentNode): readonly Root[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const walk = ({ selections }: SelectionSetNode, wrap: (node: SelectionNode) => SelectionNode): readonly Root[] =>
    selections.flatMap((selection): readonly Root[] => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, selection: wrap(selection) }];
      const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return set ? walk(set.selectionSet, (node) => wrap(within(selection, node))) : [];
    });
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return operation ? walk(operation.selectionSet, (node) => node) : [];
}

function within({ directives = [] }: SelectionNode, node: SelectionNode): SelectionNode {
  if (directives.length === 0) return node;
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [node] };
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet } satisfies InlineFragmentNode;
}
