import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './shape/collect-fields.ts';

/** Parts of an operation: what subgraphs are asked, one after the other, and what the gateway answers itself. */
export interface SplitOperation {
  readonly fetched: readonly DocumentNode[];
  readonly introspection: DocumentNode | undefined;
}

/**
 * Divides an operation at its roots. The fields of a mutation become parts of their own: each is complete, with all
 * that other subgraphs add to it, before the next begins.
 */
export function splitRoots(client: DocumentNode, canonical: DocumentNode, inSeries: boolean): SplitOperation {
  const introspected = rootsOf(client).filter(isIntrospection);
  const fetched = rootsOf(canonical).filter(({ name }) => !name.value.startsWith('__'));
  return {
    fetched: fetched.length === 0 ? [] : parts(canonical, fetched, inSeries),
    introspection: introspected.length === 0 ? undefined : withRoots(client, introspected),
  };
}

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

function parts(document: DocumentNode, roots: readonly FieldNode[], inSeries: boolean): readonly DocumentNode[] {
  if (!inSeries) return [withRoots(document, roots)];
  const groups = new Map<string, FieldNode[]>();
  for (const root of roots) {
    const key = root.alias?.value ?? root.name.value;
    groups.set(key, [...(groups.get(key) ?? []), root]);
  }
  return [...groups.values()].map((group) => withRoots(document, group));
}

function withRoots(document: DocumentNode, roots: readonly FieldNode[]): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: roots } }
        : definition,
    ),
  };
}

function rootsOf(document: DocumentNode): readonly FieldNode[] {
  const fragments = fragmentsOf(document);
  const walk = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection): readonly FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection];
      const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return set ? walk(set.selectionSet) : [];
    });
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return operation ? walk(operation.selectionSet) : [];
}
