import {
  isAbstractType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** `@include` and `@skip` along the way to a selection: variables and the values that let it through. */
export type Conditions = ReadonlyMap<string, boolean>;

/** A selection set that holds when its conditions do. */
export interface Guarded<Node> {
  readonly node: Node;
  readonly when: Conditions;
}

export type CompositeType = GraphQLObjectType | GraphQLInterfaceType;

/** Collects the fields of selection sets for one type, by the client's response keys, in their order. */
export function fieldCollector(
  schema: GraphQLSchema,
  document: DocumentNode,
): (type: CompositeType, sets: readonly Guarded<SelectionSetNode>[]) => Map<string, Guarded<FieldNode>[]> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return (type, sets) => {
    const fields = new Map<string, Guarded<FieldNode>[]>();
    const collect = ({ selections }: SelectionSetNode, outer: Conditions): void => {
      for (const selection of selections) {
        const when = conditionsOf(selection.directives ?? [], outer);
        if (!when) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const known = fields.get(key);
          if (known) known.push({ node: selection, when });
          else fields.set(key, [{ node: selection, when }]);
          continue;
        }
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment && applies(schema, type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet, when);
      }
    };
    for (const { node, when } of sets) collect(node, when);
    return fields;
  };
}

/** An interface as parent stands for objects of unknown type: only what says nothing of the type applies. */
function applies(schema: GraphQLSchema, parent: CompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === parent.name) return true;
  const type = schema.getType(condition);
  return isAbstractType(type) && (isObjectType(parent) || 'getFields' in parent) && schema.isSubType(type, parent);
}

/** Adds a selection's conditions to those around it; undefined when they can never all hold. */
function conditionsOf(
  directives: readonly (DirectiveNode | ConstDirectiveNode)[],
  outer: Conditions,
): Conditions | undefined {
  let when: Map<string, boolean> | undefined;
  for (const { name, arguments: args } of directives) {
    const wanted = name.value === 'include' ? true : name.value === 'skip' ? false : undefined;
    const value = args?.find((argument) => argument.name.value === 'if')?.value;
    if (wanted === undefined || value === undefined) continue;
    if (value.kind === Kind.BOOLEAN && value.value !== wanted) return undefined;
    if (value.kind !== Kind.VARIABLE) continue;
    const known = (when ?? outer).get(value.name.value);
    if (known !== undefined && known !== wanted) return undefined;
    when = (when ?? new Map(outer)).set(value.name.value, wanted);
  }
  return when ?? outer;
}
