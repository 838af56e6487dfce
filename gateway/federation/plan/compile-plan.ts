import { compileFetch } from './compile-fetch.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanNode } from './plan.ts';
import type { Step } from './run.ts';

/** Compiles a plan once; the step runs it for each request. */
export function compilePlan(node: PlanNode, context: PlanContext): Step {
  switch (node.kind) {
    case 'fetch':
      return compileFetch(node, context);
    case 'sequence':
      return sequence(node.nodes.map((child) => compilePlan(child, context)));
    case 'parallel':
      return parallel(node.nodes.map((child) => compilePlan(child, context)));
  }
}

function sequence(steps: readonly Step[]): Step {
  const from = (run: Run, start: number): Promise<void> | undefined => {
    for (let at = start; at < steps.length; at++) {
      const pending = steps[at]?.(run);
      if (pending) return pending.then(() => from(run, at + 1));
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

type Run = Parameters<Step>[0];

function parallel(steps: readonly Step[]): Step {
  return (run) => {
    const pending: Promise<void>[] = [];
    for (const step of steps) {
      const promise = step(run);
      if (promise) pending.push(promise);
    }
    if (pending.length < 2) return pending[0];
    return Promise.all(pending).then(() => undefined);
  };
}
