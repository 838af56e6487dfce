import {
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What the SDL of all subgraphs together says of the world behind them. */
export interface Facts {
  readonly entities: ReadonlySet<string>;
  readonly interfaceObjects: ReadonlySet<string>;
  /** Names of fields that stand in a key or are required: these never fail. */
  readonly needed: ReadonlySet<string>;
  /** Coordinates of fields of keys. */
  readonly keys: ReadonlySet<string>;
  /** Coordinates of fields that some subgraph promises not to be null. */
  readonly nonNull: ReadonlySet<string>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  readonly enumValues: ReadonlyMap<string, readonly string[]>;
  /** Objects that every subgraph knows to be of an abstract type. */
  readonly possible: ReadonlyMap<string, readonly string[]>;
  /** Types of fields by coordinate. */
  readonly fields: ReadonlyMap<string, GraphQLOutputType>;
}

/** Gathers the facts from the subgraphs' schemas. */
export function gatherFacts(schemas: readonly GraphQLSchema[]): Facts {
  const facts = {
    entities: new Set<string>(),
    interfaceObjects: new Set<string>(),
    needed: new Set<string>(),
    keys: new Set<string>(),
    nonNull: new Set<string>(),
    requires: new Map<string, SelectionSetNode>(),
    enumValues: new Map<string, string[]>(),
    possible: new Map<string, readonly string[]>(),
    fields: new Map<string, GraphQLOutputType>(),
  };
  const types = schemas.flatMap((schema) => Object.values(schema.getTypeMap()).map((type) => ({ schema, type })));
  for (const { schema, type } of types) {
    if (isAbstractType(type) && type.name !== '_Entity') {
      const names = schema.getPossibleTypes(type).map(({ name }) => name);
      const known = facts.possible.get(type.name);
      facts.possible.set(type.name, known ? known.filter((name) => names.includes(name)) : names);
    }
    if (isEnumType(type)) {
      const values = facts.enumValues.get(type.name) ?? [];
      const more = type.getValues().map(({ name }) => name);
      facts.enumValues.set(type.name, [...new Set([...values, ...more])].sort());
    }
  }
  for (const { schema, type } of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const directives = directivesOf(type);
    if (directives.some(({ name }) => name.value === 'interfaceObject')) facts.interfaceObjects.add(type.name);
    const owners = [type.name, ...(facts.possible.get(type.name) ?? [])];
    for (const directive of directives) {
      if (directive.name.value !== 'key') continue;
      if (isObjectType(type)) facts.entities.add(type.name);
      noteKey(facts, schema, type.name, selectionOf(directive));
    }
    for (const field of Object.values(type.getFields()))
      for (const owner of owners) {
        const coordinate = `${owner}.${field.name}`;
        if (isNonNullType(field.type)) facts.nonNull.add(coordinate);
        if (!facts.fields.has(coordinate)) facts.fields.set(coordinate, field.type);
        const requires = field.astNode?.directives?.find(({ name }) => name.value === 'requires');
        if (!requires) continue;
        const set = selectionOf(requires);
        facts.requires.set(coordinate, set);
        noteNeeded(facts.needed, set);
      }
  }
  for (const name of facts.interfaceObjects) facts.entities.delete(name);
  return facts;
}

function directivesOf(type: { astNode?: unknown; extensionASTNodes?: unknown }): readonly ConstDirectiveNode[] {
  const nodes = [type.astNode, ...((type.extensionASTNodes ?? []) as unknown[])] as {
    directives?: readonly ConstDirectiveNode[];
  }[];
  return nodes.flatMap((node) => node?.directives ?? []);
}

/** The `fields` argument of a federation directive, parsed. */
function selectionOf(directive: ConstDirectiveNode): SelectionSetNode {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const definition = parse(`{${value?.kind === Kind.STRING ? value.value : ''}}`, { noLocation: true }).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A directive names no fields.');
  return definition.selectionSet;
}

function noteKey(
  facts: { keys: Set<string>; needed: Set<string>; possible: ReadonlyMap<string, readonly string[]> },
  schema: GraphQLSchema,
  owner: string,
  set: SelectionSetNode,
): void {
  noteNeeded(facts.needed, set);
  const type = schema.getType(owner);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    for (const name of [owner, ...(facts.possible.get(owner) ?? [])]) facts.keys.add(`${name}.${selection.name.value}`);
    const field = type.getFields()[selection.name.value];
    const below = field && /\w+/.exec(String(field.type))?.[0];
    if (selection.selectionSet && below) noteKey(facts, schema, below, selection.selectionSet);
  }
}

function noteNeeded(needed: Set<string>, { selections }: SelectionSetNode): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) needed.add(selection.name.value);
    if ('selectionSet' in selection && selection.selectionSet) noteNeeded(needed, selection.selectionSet);
  }
}
