import { isEnumType, type GraphQLLeafType } from 'graphql';

/** Takes a value of a leaf as a subgraph gave it; undefined when the graph does not offer such a value. */
export type Leaf = (value: unknown) => unknown;

const builtIn: Readonly<Record<string, Leaf>> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  ID: (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined),
  Int: (value) => (Number.isInteger(value) ? value : undefined),
  Float: (value) => (typeof value === 'number' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** Subgraphs have serialised their values already; what is left is to keep out what the graph does not offer. */
export function leafOf(type: GraphQLLeafType): Leaf {
  if (!isEnumType(type)) return builtIn[type.name] ?? ((value) => value);
  const offered = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (offered.has(value) ? value : undefined);
}

/** A test in the generated code that lets the common case pass without a call. */
export const quickTest: Readonly<Record<string, (value: string) => string>> = {
  String: (value) => `typeof ${value} === "string"`,
  ID: (value) => `typeof ${value} === "string"`,
  Int: (value) => `Number.isInteger(${value})`,
  Float: (value) => `typeof ${value} === "number"`,
  Boolean: (value) => `typeof ${value} === "boolean"`,
};
