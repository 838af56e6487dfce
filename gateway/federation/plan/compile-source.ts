import type { ExecutionResult } from 'graphql';
import { federationError } from '../errors.ts';
import { pick } from './compile-fetch.ts';
import type { PlanContext } from './plan-context.ts';
import type { FetchNode, PlanNode } from './plan.ts';
import type { Run } from './run.ts';

/** Begins a subscription: its events as the subgraph answers them, or why there are none. */
export type Source = (run: Run) => Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;

/** The source of a subscription's events; undefined for the plan of a query or mutation. */
export function compileSource(plan: PlanNode, context: PlanContext): Source | undefined {
  const node = subscriptionIn(plan);
  if (!node) return undefined;
  const { document, query, operationName, subgraph } = node;
  const named = operationName === undefined ? {} : { operationName };
  const link = context.link(subgraph);
  return async (run) => {
    if (!link.subscribe) throw federationError.SUBGRAPH_OFFERS_NO_EVENTS({ subgraph });
    const { context: caller, signal } = run;
    const variables = pick(run, node.variables);
    return link.subscribe({ document, query, ...named, variables, context: caller, ...(signal ? { signal } : {}) });
  };
}

function subscriptionIn(plan: PlanNode): FetchNode | undefined {
  if (plan.kind !== 'fetch') return plan.nodes.map(subscriptionIn).find((node) => node !== undefined);
  return plan.operation === 'subscription' ? plan : undefined;
}
