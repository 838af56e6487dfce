import type { ExecutionResult } from 'graphql';
import { boundedCache } from './bounded-cache.ts';
import { coerceVariables } from './coerce-variables.ts';
import {
  compileOperation,
  readOperation,
  type CompiledOperation,
  type OperationContext,
  type ReadOperation,
} from './compile-operation.ts';
import type { GatewayOperation } from './engine.ts';
import type { OperationWatch } from './watch.ts';

/** An operation whose variables fit, ready to begin a run. */
export interface Prepared {
  readonly ready: CompiledOperation;
  readonly operation: GatewayOperation;
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly watch: OperationWatch | undefined;
}

/** Makes an operation ready, or says why its variables do not fit. Throws GraphQLError, and GRAPH_NOT_PLANNED. */
export type PrepareOperation = (
  operation: GatewayOperation,
  watch: OperationWatch | undefined,
) => Prepared | ExecutionResult;

const nothing = Object.freeze({});

/** Prepares operations of one graph; of those asked for last, `kept` stay compiled. */
export function createPrepareOperation(context: OperationContext, kept: number): PrepareOperation {
  const read = boundedCache<ReadOperation>(kept);
  const compiled = boundedCache<CompiledOperation>(kept);
  return (operation, watch) => {
    const { document, query, operationName, variables = nothing } = operation;
    const name = operationName === undefined ? query : `${operationName}\n${query}`;
    const known = read(name, () => readOperation(document, operationName));
    const { coerced, errors } = coerceVariables(context.schema, known.definition, variables);
    if (errors) return { errors };
    const key = known.conditions.reduce((text, one) => text + (coerced[one] === true ? '+' : '-'), name);
    watch?.name(known.definition.operation, known.definition.name?.value);
    let isNew = false;
    const ready = compiled(key, () => {
      isNew = true;
      return compileWatched(known, coerced, context, watch);
    });
    if (!isNew) watch?.knownPlan();
    return { ready, operation, coerced, watch };
  };
}

/** Compiling is nearly all planning. */
function compileWatched(
  known: ReadOperation,
  coerced: Prepared['coerced'],
  context: OperationContext,
  watch: OperationWatch | undefined,
): CompiledOperation {
  const done = watch?.begin('plan');
  try {
    const made = compileOperation(known, coerced, context);
    done?.('success');
    return made;
  } catch (error) {
    done?.('failed');
    throw error;
  }
}
