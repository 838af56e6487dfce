import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

export type CompositeType = GraphQLObjectType | GraphQLInterfaceType;

/** Collects the fields of selection sets for one type, by the client's response keys, in their order. */
export type CollectFields = (type: CompositeType, sets: readonly SelectionSetNode[]) => Map<string, FieldNode[]>;

/** Makes the collector for a document whose conditions are decided. */
export function fieldCollector(schema: GraphQLSchema, document: DocumentNode): CollectFields {
  const fragments = fragmentsOf(document);
  return (type, sets) => {
    const fields = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const known = fields.get(key);
          if (known) known.push(selection);
          else fields.set(key, [selection]);
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && applies(schema, type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet);
      }
    };
    for (const set of sets) collect(set);
    return fields;
  };
}

/** The fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** An interface as parent stands for objects of unknown type: only what says nothing of the type applies. */
function applies(schema: GraphQLSchema, parent: CompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === parent.name) return true;
  const type = schema.getType(condition);
  return isAbstractType(type) && schema.isSubType(type, parent);
}
