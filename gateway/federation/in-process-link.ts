import { execute, validate, type GraphQLError } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { boundedCache } from './bounded-cache.ts';
import { presentError } from './present-error.ts';

const OPERATIONS_KEPT = 2_000;

/** The way to a subgraph in the same process. Answers what the same subgraph would answer over HTTP. */
export function createInProcessLink({ name, schema }: Pick<Subgraph, 'name' | 'schema'>, log: Log): SubgraphLink {
  const faultsOf = boundedCache<readonly GraphQLError[]>(OPERATIONS_KEPT);
  return {
    name,
    async execute({ document, query, variables, operationName, context }) {
      const presentation = { requestId: context.requestId, log: log.child({ subgraph: name }) };
      const faults = faultsOf(query, () => validate(schema, document));
      const result =
        faults.length > 0
          ? { errors: faults }
          : await execute({
              schema,
              document,
              variableValues: variables,
              operationName,
              // A copy for each operation, as over HTTP: what one operation loaded is not served to the next.
              contextValue: { ...context },
            });
      if (!result.errors) return result;
      return { ...result, errors: result.errors.map((error) => presentError(error, presentation)) };
    },
  };
}
