import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, buildSchema, execute as executeLocally, parse, type ExecutionResult } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import { answerOf } from './answer.ts';
import { boundedCache } from './bounded-cache.ts';
import {
  compileOperation,
  readOperation,
  type CompiledOperation,
  type OperationContext,
  type ReadOperation,
} from './compile-operation.ts';
import type { FederationEngine, GatewayOperation } from './engine.ts';
import { createHivePlanner } from './plan/hive-planner.ts';
import type { Planner } from './plan/plan.ts';
import { abstractTypes, typeTests } from './plan/possible-types.ts';
import type { Run } from './plan/run.ts';
import { isTree, treeMerger, type Tree } from './plan/tree.ts';
import { coerceVariables } from './coerce-variables.ts';
import { hiddenValues } from './shape/leaf.ts';
import { presentError } from './present-error.ts';

export interface FederationEngineOptions {
  readonly supergraphSdl: string;
  readonly links: readonly SubgraphLink[];
  readonly log: Log;
  /** Who plans; by default the planner of docs/decisions/0003-query-planner.md. */
  readonly planner?: (supergraphSdl: string) => Planner;
  /** Operations whose compiled form is kept, those asked for last. Default 2,000. */
  readonly operationsKept?: number;
}

const nothing = Object.freeze({});

/**
 * Executes Federation-2 plans over the links 联邦引擎: plans once, compiles plan and shape once, and runs them for
 * each request. Throws when the supergraph names a subgraph to which there is no link.
 */
export function createFederationEngine(options: FederationEngineOptions): FederationEngine {
  const { supergraphSdl, log, operationsKept = 2_000, planner = createHivePlanner } = options;
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true });
  const supergraph = buildSchema(supergraphSdl, { assumeValidSDL: true, noLocation: true });
  const links = new Map(options.links.map((link) => [link.name, link]));
  const context: OperationContext = {
    schema,
    planner: planner(supergraphSdl),
    test: typeTests(supergraph),
    merge: treeMerger(abstractTypes(supergraph)),
    hidden: hiddenValues(supergraph, schema),
    link(name) {
      const link = links.get(name);
      if (!link) throw new Error(`The supergraph names the subgraph ${name}, to which there is no link.`);
      return link;
    },
  };
  const read = boundedCache<ReadOperation>(operationsKept);
  const compiled = boundedCache<CompiledOperation>(operationsKept);

  const run = (operation: GatewayOperation): ExecutionResult | Promise<ExecutionResult> => {
    const { document, query, operationName, variables = nothing, signal } = operation;
    const name = operationName === undefined ? query : `${operationName}\n${query}`;
    const known = read(name, () => readOperation(document, operationName));
    const { coerced, errors } = coerceVariables(schema, known.definition, variables);
    if (errors) return { errors };
    const key = known.conditions.reduce((text, one) => text + (coerced[one] === true ? '+' : '-'), name);
    const ready = compiled(key, () => compileOperation(known, coerced, context));
    const running: Run = {
      data: {},
      variables,
      coerced,
      context: operation.context,
      signal,
      log,
      errors: [],
      missing: [],
    };
    const introspection = ready.introspection ? introspect(ready.introspection, variables) : nothing;
    const pending = ready.fetch?.(running);
    const finish = (): ExecutionResult => answerOf(ready, running, introspection);
    return pending ? pending.then(finish) : finish();
  };

  const introspect = (document: NonNullable<CompiledOperation['introspection']>, variables: object): Tree => {
    const result = executeLocally({ schema, document, variableValues: { ...variables } });
    return 'data' in result && isTree(result.data) ? result.data : {};
  };

  return {
    schema,
    async execute(operation) {
      try {
        return await run(operation);
      } catch (error) {
        return { errors: [presentError(error, { requestId: operation.context.requestId, log })] };
      }
    },
    close: () => Promise.resolve(),
  };
}
