import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../../subgraphs/subgraph.ts';

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>;
/** What `_entities` is asked for. */
export type Reference = { readonly __typename: string };
/** Finds the object of a reference. */
export type ResolveReference = (reference: Reference, context: SubgraphContext, info: unknown) => unknown;

const answering = new WeakSet<GraphQLSchema>();

/**
 * Lets a subgraph in the same process answer `_entities` at once where it can. The resolver of @apollo/subgraph makes
 * a promise of every entity, whether or not its own resolver does. Changes how the schema answers, not what.
 */
export function answerEntitiesAtOnce(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const original = field?.resolve as Resolver | undefined;
  if (!field || !original || answering.has(schema)) return;
  answering.add(schema);
  const resolverOf = referenceResolvers(schema);
  field.resolve = (
    source,
    args: { readonly representations: readonly Reference[] },
    context: SubgraphContext,
    info,
  ) => {
    const resolvers = args.representations.map(({ __typename }) => resolverOf(__typename));
    // References to interfaces must first find the type of their object: that stays with @apollo/subgraph.
    if (resolvers.includes(undefined)) return original(source, args, context, info);
    return args.representations.map((reference, at) => {
      const value = found(reference, resolvers[at] ?? itself, context, info);
      return value instanceof Promise
        ? value.then((late: unknown) => named(late, reference.__typename))
        : named(value, reference.__typename);
    });
  };
}

/** Finds the objects of references to one type. */
export function resolveReferences(
  references: readonly Reference[],
  resolve: ResolveReference,
  context: SubgraphContext,
  info: unknown,
): readonly unknown[] {
  return references.map((reference) => found(reference, resolve, context, info));
}

/** One entity that cannot be had must not take the others with it: its error takes its place. */
function found(reference: Reference, resolve: ResolveReference, context: SubgraphContext, info: unknown): unknown {
  try {
    return resolve(reference, context, info);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const itself: ResolveReference = (reference) => reference;

/** The reference resolvers of a schema's objects; an object without one is what its reference tells. */
export function referenceResolvers(schema: GraphQLSchema): (typename: string) => ResolveReference | undefined {
  const known = new Map<string, ResolveReference>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { subgraph } = (type.extensions['apollo'] ?? {}) as { subgraph?: { resolveReference?: ResolveReference } };
    known.set(type.name, subgraph?.resolveReference ?? itself);
  }
  return (typename) => known.get(typename);
}

/** The union of all entities tells its types apart by this name; it stays out of sight of whoever lists the fields. */
function named(value: unknown, typename: string): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  const own = (value as Partial<Reference>).__typename;
  if (own === typename) return value;
  if (own !== undefined || !Object.isExtensible(value)) return { ...value, __typename: typename };
  return Object.defineProperty(value, '__typename', { value: typename });
}
