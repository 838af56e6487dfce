import {
  getOperationAST,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  isScalarType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldConfig,
  type InlineFragmentNode,
  type SelectionNode,
} from 'graphql';
import type { LinkOperation, PreparedOperation } from '../../subgraphs/link.ts';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';
import { compileQuery } from './compiled/compile-query.ts';
import { referenceResolvers, resolveReferences, type Reference } from './entities-at-once.ts';

/** An `_entities` field that asks for one type only. */
interface OneType {
  readonly field: FieldNode;
  readonly typename: string;
  readonly variable: string;
  readonly selections: readonly SelectionNode[];
}

/**
 * Compiles a fetch of entities without the union of all entities: a type's entities are asked of a list of that type,
 * so that nobody need find out what each of them is. Undefined for any other operation. Representations of other types
 * than the operation asks for are answered by `otherwise`.
 */
export function compileEntities(
  schema: GraphQLSchema,
  { document, operationName }: Pick<LinkOperation, 'document' | 'operationName'>,
  otherwise: PreparedOperation,
): PreparedOperation | undefined {
  const roots = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const fields = roots.flatMap((root) => ofOneType(schema, root) ?? []);
  if (fields.length === 0 || fields.length < roots.length) return undefined;
  const run = compileQuery(listsByType(schema), {
    document: askingLists(document, fields),
    ...(operationName === undefined ? {} : { operationName }),
  });
  if (!run) return undefined;
  return (variables, context) => {
    for (const { variable, typename } of fields)
      for (const { __typename } of variables[variable] as readonly Reference[])
        if (__typename !== typename) return otherwise(variables, context);
    return run(variables, context);
  };
}

function ofOneType(schema: GraphQLSchema, root: SelectionNode): OneType | undefined {
  if (root.kind !== Kind.FIELD || root.name.value !== '_entities' || !root.selectionSet) return undefined;
  const value = root.arguments?.[0]?.value;
  const fragments = root.selectionSet.selections.filter(
    (one): one is InlineFragmentNode => one.kind === Kind.INLINE_FRAGMENT && (one.directives ?? []).length === 0,
  );
  const typename = fragments[0]?.typeCondition?.name.value;
  if (value?.kind !== Kind.VARIABLE || typename === undefined || !isObjectType(schema.getType(typename)))
    return undefined;
  if (fragments.length < root.selectionSet.selections.length) return undefined;
  if (fragments.some(({ typeCondition }) => typeCondition?.name.value !== typename)) return undefined;
  const selections = fragments.flatMap(({ selectionSet }) => selectionSet.selections);
  return { field: root, typename, variable: value.name.value, selections };
}

function askingLists(document: DocumentNode, fields: readonly OneType[]): DocumentNode {
  return visit(document, {
    Field(node) {
      const one = fields.find(({ field }) => field === node);
      if (!one) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: one.typename },
        selectionSet: { kind: Kind.SELECTION_SET, selections: one.selections },
      };
    },
  });
}

const made = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema with another root: for each type of object a field of its name that resolves references to it. */
function listsByType(schema: GraphQLSchema): GraphQLSchema {
  const known = made.get(schema);
  if (known) return known;
  const any = schema.getType('_Any');
  const resolverOf = referenceResolvers(schema);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) => {
    const resolver = resolverOf(type.name);
    if (!isObjectType(type) || !isScalarType(any) || !resolver) return [];
    const field: GraphQLFieldConfig<unknown, SubgraphContext, { readonly representations: readonly Reference[] }> = {
      type: new GraphQLList(type),
      args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(any))) } },
      resolve: (_, { representations }, context, info) => resolveReferences(representations, resolver, context, info),
    };
    return [[type.name, field] as const];
  });
  const query = new GraphQLObjectType({ name: '_ListsByType', fields: Object.fromEntries(fields) });
  const lists = new GraphQLSchema({ query, types, directives: schema.getDirectives(), assumeValid: true });
  made.set(schema, lists);
  return lists;
}
