import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { getOperationAST, GraphQLError, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Log } from '../../../kernel/log.ts';
import type { SubgraphContext } from '../../../subgraphs/subgraph.ts';
import type { SubgraphLink } from '../../../subgraphs/link.ts';
import { silenceApolloTelemetry } from '../../../gateway/configuration/silence-apollo-telemetry.ts';
import { boundedCache } from '../../../gateway/federation/bounded-cache.ts';
import type { FederationEngine, GatewayOperation } from '../../../gateway/federation/engine.ts';
import { presentError, type Presentation } from '../../../gateway/federation/present-error.ts';

type RequestContext = Parameters<ApolloGateway['executor']>[0];

const DOCUMENTS_KEPT = 2_000;

/** The reference peer: plans and executes with @apollo/gateway; its fetches go through the links, whichever they are. */
export async function createApolloPeer(options: {
  readonly supergraphSdl: string;
  readonly links: readonly SubgraphLink[];
  readonly log: Log;
}): Promise<FederationEngine> {
  const { supergraphSdl, links, log } = options;
  silenceApolloTelemetry();
  const logger = speaker(log.child({ part: 'apollo-gateway' }));
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const link = links.find((candidate) => candidate.name === name);
      if (!link) throw new Error(`The supergraph names the subgraph ${name}, to which there is no link.`);
      return dataSource(link, log);
    },
  });
  const { schema } = await new Promise<{ schema: FederationEngine['schema'] }>((resolve, reject) => {
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => resolve({ schema: apiSchema }));
    gateway.load().catch(reject);
  });
  return {
    schema,
    execute: (operation) => gateway.executor(requestContext(operation, schema, logger)) as Promise<ExecutionResult>,
    subscribe: () => Promise.reject(new Error('The peer carries no subscriptions.')),
    close: () => gateway.stop(),
  };
}

/** A data source that asks through a link; a link that has no answer becomes an error of the answer. */
function dataSource(link: SubgraphLink, log: Log): GraphQLDataSource {
  const documents = boundedCache<DocumentNode>(DOCUMENTS_KEPT);
  return {
    async process({ request, context: raw }) {
      const context = raw as unknown as SubgraphContext & { readonly signal?: AbortSignal };
      const { requestId, principal, signal } = context;
      const query = request.query ?? '';
      const presentation = { requestId, log };
      try {
        const { data, errors } = await link.execute({
          document: documents(query, () => parse(query, { noLocation: true })),
          query,
          ...(request.variables === undefined ? {} : { variables: request.variables }),
          ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
          context: { principal, requestId },
          ...(signal === undefined ? {} : { signal }),
        });
        // toJSON: the planner's executor gives paths their client's form only on plain errors.
        return {
          data: data ?? null,
          ...(errors ? { errors: errors.map((error) => masked(error, presentation).toJSON()) } : {}),
        };
      } catch (error) {
        return { data: null, errors: [presentError(error, presentation).toJSON()] };
      }
    },
  };
}

/** A subgraph refuses with a code; an error without one is a fault between hub and subgraph, no client's business. */
function masked(error: GraphQLError, presentation: Presentation): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  const { message, path } = error;
  return presentError(new GraphQLError(message, { path: path ?? null, originalError: error }), presentation);
}

function requestContext(
  operation: GatewayOperation,
  schema: FederationEngine['schema'],
  logger: ReturnType<typeof speaker>,
): RequestContext {
  const { document, query, variables, operationName, context, signal } = operation;
  return {
    request: {
      query,
      ...(variables === undefined ? {} : { variables: { ...variables } }),
      ...(operationName === undefined ? {} : { operationName }),
    },
    document,
    source: query,
    // Only a key of the plan cache, so that the text itself will do.
    queryHash: query,
    operationName: operationName ?? null,
    operation: getOperationAST(document, operationName) as RequestContext['operation'],
    context: { ...context, ...(signal === undefined ? {} : { signal }) },
    schema,
    schemaHash: '' as RequestContext['schemaHash'],
    logger,
    metrics: {},
    cache: undefined as never,
    overallCachePolicy: undefined,
  };
}

/** The planner logs sentences without facts. */
function speaker(log: Log) {
  return {
    debug: (message?: unknown) => log.debug({}, String(message)),
    info: (message?: unknown) => log.debug({}, String(message)),
    warn: (message?: unknown) => log.warn({}, String(message)),
    error: (message?: unknown) => log.error({}, String(message)),
  };
}
