import { createSourceEventStream, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { LinkOperation } from '../../subgraphs/link.ts';
import { isEventStream, mapEvents } from './map-events.ts';

/** Runs a subscription on a schema in the same process; every answer passes through `outward`. */
export async function subscribeInProcess(
  schema: GraphQLSchema,
  { document, variables, operationName, context, signal }: LinkOperation,
  outward: (result: ExecutionResult) => ExecutionResult,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  // A copy of the context for each event: what one event loaded must not be served as news to the next.
  const argumentsWith = (rootValue: unknown) => ({
    ...{ schema, document, rootValue, contextValue: { ...context } },
    ...(variables ? { variableValues: { ...variables } } : {}),
    ...(operationName === undefined ? {} : { operationName }),
  });
  const events = await createSourceEventStream(argumentsWith(undefined));
  if (!isEventStream(events)) return outward(events);
  return mapEvents(events, async (event) => outward(await execute(argumentsWith(event))), signal);
}
