import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** A client's operation as the planner sees it: with keys of the gateway's own. */
export interface CanonicalOperation {
  readonly document: DocumentNode;
  /** Key under which the plan brings a field of the client's document. */
  readonly keyOf: (field: FieldNode) => string;
}

/**
 * Replaces the client's aliases by canonical keys: equal fields share a key, unequal ones never do. A client may call
 * a title `id`; a plan that fetched it so would take it for the entity's key. The shaper gives the client's names back.
 */
export function canonicalOperation(schema: GraphQLSchema, document: DocumentNode): CanonicalOperation {
  const keys = new Map<FieldNode, string>();
  const keyFor = keyMaker(fieldsWithArguments(schema));
  const types = new TypeInfo(schema);
  const open: string[] = [];
  const renamed = visit(
    document,
    visitWithTypeInfo(types, {
      // What was skipped may have left a selection of nothing, which nobody can plan.
      SelectionSet: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [typenameNode] }),
      Field: {
        enter(node) {
          // Two calls of a mutation are two calls, however alike they look.
          const ofMutation = types.getParentType() === schema.getMutationType() && (node.alias ?? node.name).value;
          const key = keyFor(node, types.getType(), ofMutation || '');
          keys.set(node, key);
          open.push(key);
        },
        leave(node) {
          const { alias, ...field } = node;
          const key = open.pop();
          if (key === undefined || key === field.name.value) return alias === undefined ? undefined : field;
          return { ...field, alias: nameNode(key) };
        },
      },
    }),
  );
  return { document: renamed, keyOf: (field) => keys.get(field) ?? field.name.value };
}

/**
 * A field that never takes arguments keeps its name, as keys of entities do. One that does gets a key of its own, since
 * a `@requires` may ask for the same field with other arguments.
 */
function keyMaker(
  withArguments: ReadonlySet<string>,
): (field: FieldNode, type: GraphQLOutputType | null | undefined, apart: string) => string {
  const variants = new Map<string, string>();
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return ({ name: { value: name }, arguments: args = [] }, type, apart) => {
    if (name.startsWith('__')) return name;
    const variant = `${name}(${args.map(print).sort().join()})${type ? shapeOf(type) : ''}${apart}`;
    const made = variants.get(variant);
    if (made !== undefined) return made;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const plain = apart === '' && !withArguments.has(name) && !taken.has(name);
    const key = plain ? name : `${name}__${String(count)}`;
    taken.add(key);
    variants.set(variant, key);
    return key;
  };
}

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Names of fields that take arguments in any type. */
function fieldsWithArguments(schema: GraphQLSchema): ReadonlySet<string> {
  const names = known.get(schema) ?? new Set(Object.values(schema.getTypeMap()).flatMap(namesWithArguments));
  known.set(schema, names);
  return names;
}

function namesWithArguments(type: GraphQLNamedType): readonly string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => (args.length > 0 ? [name] : []));
}

/** Two fields of one key must look alike to a subgraph that is asked for both. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? getNamedType(type).name : '{}';
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const typenameNode: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };
