import type { ExecutionResult } from 'graphql';
import type { Clock } from '../../kernel/clock.ts';
import type { FederationEngine } from '../federation/engine.ts';
import { presentError } from '../federation/present-error.ts';
import type { Metrics } from '../http/metrics.ts';
import { createAdmit, type AdmissionTerms, type Admit, type Admitted, type Caller } from './admit-operation.ts';
import { operationError } from './errors.ts';
import { createRateLimit, type RateTerms } from './rate-limit.ts';
import { createSubscriptions, type Answers } from './subscriptions.ts';
import { variableFaults } from './variable-faults.ts';

/** Where operations come in 查询受理, by whatever transport: what may run, and running it. */
export interface OperationDesk {
  /** Counts one operation of a client. Throws GRAPH_RATE_EXCEEDED. */
  pace(caller: Caller): void;
  readonly admit: Admit;
  /** Runs a query or mutation; errors are in the answer, as the client is told them. */
  run(admitted: Admitted, signal: AbortSignal): Promise<ExecutionResult>;
  /** The same; an answer without errors as JSON text, which the engine makes sooner. */
  runToText(admitted: Admitted, signal: AbortSignal): Promise<string | ExecutionResult>;
  /**
   * Begins a subscription; its answers end when the source does, the stream is left, the signal is set off, the caller's
   * token ends, or the desk closes. One answer with errors, when it cannot begin.
   */
  listen(admitted: Admitted, caller: Caller, signal: AbortSignal): Promise<Answers>;
  /** Ends all subscriptions. */
  close(): void;
}

export interface OperationDeskOptions extends Omit<AdmissionTerms, 'schema'> {
  readonly engine: FederationEngine;
  readonly rate: RateTerms;
  /** Subscriptions that one client may have open. */
  readonly subscriptionsPerClient: number;
  readonly metrics: Pick<Metrics, 'operation' | 'refusal'>;
  readonly clock: Clock;
}

export function createOperationDesk(options: OperationDeskOptions): OperationDesk {
  const { engine, rate, metrics, clock, log } = options;
  const { schema } = engine;
  const waitFor = createRateLimit(rate, clock);
  const subscriptions = createSubscriptions(options.subscriptionsPerClient, clock);

  const present = (result: ExecutionResult, { definition, operation }: Admitted): ExecutionResult => {
    if (!result.errors) return result;
    const { requestId } = operation.context;
    const errors = 'data' in result ? [] : variableFaults(schema, definition, operation.variables ?? {});
    const told = errors.length > 0 ? errors : result.errors;
    return { ...result, errors: told.map((error) => presentError(error, { requestId, log })) };
  };

  const measured = async <Answer extends string | ExecutionResult>(
    admitted: Admitted,
    execute: () => Promise<Answer>,
  ): Promise<Answer | ExecutionResult> => {
    const began = performance.now();
    const answer = await execute();
    const outcome = typeof answer !== 'string' && answer.errors ? 'errors' : 'success';
    metrics.operation({ type: admitted.type, outcome, seconds: (performance.now() - began) / 1000 });
    return typeof answer === 'string' ? answer : present(answer, admitted);
  };

  const run: OperationDesk['run'] = (admitted, signal) =>
    measured<ExecutionResult>(admitted, () => engine.execute({ ...admitted.operation, signal }));

  return {
    pace(caller) {
      const seconds = waitFor(clientOf(caller));
      if (seconds === 0) return;
      const refusal = operationError.GRAPH_RATE_EXCEEDED({ seconds });
      metrics.refusal({ code: refusal.code, enforced: true });
      throw refusal;
    },
    admit: createAdmit({ ...options, schema }),
    run,
    async runToText(admitted, signal) {
      const { executeToText } = engine;
      if (!executeToText) return run(admitted, signal);
      return measured<string | ExecutionResult>(admitted, () => executeToText({ ...admitted.operation, signal }));
    },
    async listen(admitted, caller, signal) {
      const { requestId } = caller;
      const failed = (error: unknown): ExecutionResult => ({ errors: [presentError(error, { requestId, log })] });
      const begin = subscriptions.begin({
        ...{ client: clientOf(caller), until: caller.until, signal },
        subscribe: (left) => engine.subscribe({ ...admitted.operation, signal: left }),
        present: (answer) => present(answer, admitted),
        failed,
      });
      return begin.catch(failed);
    },
    close: () => subscriptions.close(),
  };
}

/** Whoever has a token is known by it; the public by the address. */
const clientOf = ({ principal, address }: Caller): string =>
  principal.role === 'public' ? `address ${address}` : `subject ${principal.subject}`;
