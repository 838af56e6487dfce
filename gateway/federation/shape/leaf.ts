import { isEnumType, type GraphQLLeafType, type GraphQLSchema } from 'graphql';

/** Takes a value of a leaf as a subgraph gave it; undefined when it is no such value, null when it is not public. */
export type Leaf = (value: unknown) => unknown;

/** Values of enums that subgraphs know and the graph does not show (`@inaccessible`). */
export type HiddenValues = ReadonlyMap<string, ReadonlySet<unknown>>;

const builtIn: Readonly<Record<string, Leaf>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  ID: (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined),
  Int: (value) => (Number.isInteger(value) ? value : undefined),
  Float: (value) => (typeof value === 'number' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** Subgraphs have serialised their values already; what is left is to keep out what the graph does not offer. */
export function leafOf(type: GraphQLLeafType, hidden: HiddenValues): Leaf {
  if (!isEnumType(type)) return builtIn[type.name] ?? ((value) => value);
  const offered = new Set<unknown>(type.getValues().map(({ name }) => name));
  const kept = hidden.get(type.name);
  return (value) => (offered.has(value) ? value : kept?.has(value) ? null : undefined);
}

/** Finds the values that the supergraph has and the public schema has not. */
export function hiddenValues(supergraph: GraphQLSchema, offered: GraphQLSchema): HiddenValues {
  const hidden = new Map<string, Set<unknown>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    const shown = offered.getType(type.name);
    if (!isEnumType(type) || !isEnumType(shown)) continue;
    const values = type.getValues().filter(({ name }) => !shown.getValue(name));
    if (values.length > 0) hidden.set(type.name, new Set(values.map(({ name }) => name)));
  }
  return hidden;
}

/** A test in the generated code that lets the common case pass without a call. */
export const quickTest: Readonly<Record<string, (value: string) => string>> = {
  String: (value) => `typeof ${value} === "string"`,
  ID: (value) => `typeof ${value} === "string"`,
  Int: (value) => `Number.isInteger(${value})`,
  Float: (value) => `typeof ${value} === "number"`,
  Boolean: (value) => `typeof ${value} === "boolean"`,
};
