import { isAbstractType, type GraphQLSchema } from 'graphql';

/** Tells abstract types by name: interfaces and unions. */
export const abstractTypes =
  (schema: GraphQLSchema): TypeTest =>
  (typename) =>
    isAbstractType(schema.getType(typename));

/** Whether an object that calls itself `typename` is one of `types` (objects, interfaces, unions). */
export type TypeTest = (typename: string) => boolean;

/**
 * Makes type tests for one supergraph. An interface object calls itself by the name of its interface, so that a
 * name also stands for itself.
 */
export function typeTests(schema: GraphQLSchema): (types: readonly string[]) => TypeTest {
  return (types) => {
    const names = new Set(types);
    for (const name of types) {
      const type = schema.getType(name);
      if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
    }
    const [only] = names;
    return names.size === 1 ? (typename) => typename === only : (typename) => names.has(typename);
  };
}
