import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, buildSchema, execute as executeLocally, parse, type ExecutionResult } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import { answerOf, answerTextOf } from './answer.ts';
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
import { isEventStream, mapEvents, type EventStream } from './map-events.ts';
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

/** An operation whose variables fit, ready to begin a run. */
interface Prepared {
  readonly ready: CompiledOperation;
  readonly operation: GatewayOperation;
  readonly coerced: Readonly<Record<string, unknown>>;
}

const nothing = Object.freeze({});

/**
 * Executes Federation-2 plans over the links 联邦引擎: plans once, compiles plan and shape once, and runs them for
 * each request. Throws when the supergraph names a subgraph to which there is no link.
 */
export function createFederationEngine(options: FederationEngineOptions): FederationEngine {
  const { log, operationsKept = 2_000 } = options;
  const context = operationContext(options);
  const { schema } = context;
  const read = boundedCache<ReadOperation>(operationsKept);
  const compiled = boundedCache<CompiledOperation>(operationsKept);

  const prepare = (operation: GatewayOperation): Prepared | ExecutionResult => {
    const { document, query, operationName, variables = nothing } = operation;
    const name = operationName === undefined ? query : `${operationName}\n${query}`;
    const known = read(name, () => readOperation(document, operationName));
    const { coerced, errors } = coerceVariables(schema, known.definition, variables);
    if (errors) return { errors };
    const key = known.conditions.reduce((text, one) => text + (coerced[one] === true ? '+' : '-'), name);
    const ready = compiled(key, () => compileOperation(known, coerced, context));
    return { ready, operation, coerced };
  };

  const begin = ({ operation, coerced }: Prepared, event?: ExecutionResult): Run => ({
    data: {},
    variables: operation.variables ?? nothing,
    coerced,
    context: operation.context,
    signal: operation.signal,
    log,
    errors: [],
    missing: [],
    event,
  });

  const run = <Answer>(
    prepared: Prepared,
    answer: (operation: CompiledOperation, run: Run, introspection: Tree) => Answer,
    event?: ExecutionResult,
  ): Answer | Promise<Answer> => {
    const { ready } = prepared;
    const running = begin(prepared, event);
    const introspection = ready.introspection ? introspect(ready.introspection, running.variables) : nothing;
    const pending = ready.fetch?.(running);
    return pending ? pending.then(() => answer(ready, running, introspection)) : answer(ready, running, introspection);
  };

  const listen = async (prepared: Prepared): Promise<EventStream<ExecutionResult> | ExecutionResult> => {
    const { ready, operation } = prepared;
    if (!ready.source) return run(prepared, answerOf);
    const events = await ready.source(begin(prepared));
    if (!isEventStream(events)) return run(prepared, answerOf, events);
    return mapEvents(events, (event) => run(prepared, answerOf, event), operation.signal);
  };

  const introspect = (document: NonNullable<CompiledOperation['introspection']>, variables: object): Tree => {
    const result = executeLocally({ schema, document, variableValues: { ...variables } });
    return 'data' in result && isTree(result.data) ? result.data : {};
  };

  const guarded = async <Answer>(
    operation: GatewayOperation,
    act: (prepared: Prepared) => Answer | Promise<Answer>,
  ): Promise<Answer | ExecutionResult> => {
    try {
      const prepared = prepare(operation);
      return 'ready' in prepared ? await act(prepared) : prepared;
    } catch (error) {
      return { errors: [presentError(error, { requestId: operation.context.requestId, log })] };
    }
  };

  return {
    schema,
    execute: (operation) => guarded(operation, (prepared) => run(prepared, answerOf)),
    executeToText: (operation) => guarded(operation, (prepared) => run(prepared, answerTextOf)),
    subscribe: (operation) => guarded(operation, listen),
    close: () => Promise.resolve(),
  };
}

function operationContext(options: FederationEngineOptions): OperationContext {
  const { supergraphSdl, planner = createHivePlanner } = options;
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true });
  const supergraph = buildSchema(supergraphSdl, { assumeValidSDL: true, noLocation: true });
  const links = new Map(options.links.map((link) => [link.name, link]));
  return {
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
}
