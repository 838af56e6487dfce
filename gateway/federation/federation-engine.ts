import { execute as executeLocally, type ExecutionResult } from 'graphql';
import { answerOf, answerTextOf } from './answer.ts';
import type { CompiledOperation } from './compile-operation.ts';
import type { FederationEngine, GatewayOperation } from './engine.ts';
import { isEventStream, mapEvents, type EventStream } from './map-events.ts';
import { operationContext, type GraphOptions } from './operation-context.ts';
import type { Run } from './plan/run.ts';
import { isTree, type Tree } from './plan/tree.ts';
import { createPrepareOperation, type Prepared } from './prepare-operation.ts';
import { presentError } from './present-error.ts';
import { watchOperations, type FederationMeter } from './watch.ts';

export interface FederationEngineOptions extends GraphOptions {
  /** Operations whose compiled form is kept, those asked for last. Default 2,000. */
  readonly operationsKept?: number;
  /** Counts plans and fetches. */
  readonly meter?: FederationMeter;
}

type MakeAnswer<Answer> = (operation: CompiledOperation, run: Run, introspection: Tree) => Answer;

const nothing = Object.freeze({});

/**
 * Executes Federation-2 plans over the links 联邦引擎: plans once, compiles plan and shape once, and runs them for
 * each request. Throws when the supergraph names a subgraph to which there is no link.
 */
export function createFederationEngine(options: FederationEngineOptions): FederationEngine {
  const { log, operationsKept = 2_000 } = options;
  const context = operationContext(options);
  const { schema } = context;
  const prepare = createPrepareOperation(context, operationsKept);

  const watchOperation = watchOperations(options.meter);

  const begin = ({ operation, coerced, watch }: Prepared, event?: ExecutionResult): Run => ({
    data: {},
    variables: operation.variables ?? nothing,
    coerced,
    context: operation.context,
    signal: operation.signal,
    log,
    // The watch ends when a subscription has begun; its events come later.
    watch: event ? undefined : watch,
    errors: [],
    missing: [],
    event,
  });

  const run = <Answer>(
    prepared: Prepared,
    answer: MakeAnswer<Answer>,
    event?: ExecutionResult,
  ): Answer | Promise<Answer> => {
    const { ready } = prepared;
    const running = begin(prepared, event);
    const pending = ready.fetch?.(running);
    return pending ? pending.then(() => shape(ready, running, answer)) : shape(ready, running, answer);
  };

  const listen = async (prepared: Prepared): Promise<EventStream<ExecutionResult> | ExecutionResult> => {
    const { ready, operation } = prepared;
    if (!ready.source) return run(prepared, answerOf);
    const events = await ready.source(begin(prepared));
    if (!isEventStream(events)) return run(prepared, answerOf, events);
    return mapEvents(events, (event) => run(prepared, answerOf, event), operation.signal);
  };

  const shape = <Answer>(ready: CompiledOperation, running: Run, answer: MakeAnswer<Answer>): Answer => {
    const done = running.watch?.begin('shape');
    const introspection = ready.introspection ? introspect(ready.introspection, running.variables) : nothing;
    const made = answer(ready, running, introspection);
    done?.(running.errors.length === 0 ? 'success' : 'errors');
    return made;
  };

  const introspect = (document: NonNullable<CompiledOperation['introspection']>, variables: object): Tree => {
    const result = executeLocally({ schema, document, variableValues: { ...variables } });
    return 'data' in result && isTree(result.data) ? result.data : {};
  };

  const guarded = async <Answer>(
    operation: GatewayOperation,
    act: (prepared: Prepared) => Answer | Promise<Answer>,
  ): Promise<Answer | ExecutionResult> => {
    const watch = watchOperation();
    try {
      const prepared = prepare(operation, watch);
      return 'ready' in prepared ? await act(prepared) : prepared;
    } catch (error) {
      return { errors: [presentError(error, { requestId: operation.context.requestId, log })] };
    } finally {
      watch?.end();
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
