import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Principal } from '../kernel/principal.ts';

/** What every resolver is handed. */
export interface SubgraphContext {
  readonly principal: Principal;
  /** Goes through every layer and into every log line of the request. */
  readonly requestId: string;
}

/** A bounded context with its schema; deployable alone. */
export interface Subgraph {
  readonly name: 'catalogue' | 'cases' | 'supervision';
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** Builds a Federation-2 subgraph from the text of its SDL (schemas/graphql/<name>.graphql) and its resolvers. */
export function defineSubgraph(name: Subgraph['name'], sdl: string, resolvers: object): Subgraph {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return Object.freeze({ name, sdl, schema });
}
