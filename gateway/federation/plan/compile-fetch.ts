import { Kind, type ExecutionResult, type SelectionNode } from 'graphql';
import type { SubgraphAnswer, SubgraphLink } from '../../../subgraphs/link.ts';
import type { OperationWatch } from '../watch.ts';
import { compileBatch, type Batch, type BatchRun } from './compile-batch.ts';
import type { PlanContext } from './plan-context.ts';
import type { FetchNode } from './plan.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';
import { recordErrors, recordFailure } from './subgraph-errors.ts';
import { isTree } from './tree.ts';

/** Compiles one fetch: from the roots, or for entities found so far. */
export function compileFetch(node: FetchNode, context: PlanContext): Step {
  const link = context.link(node.subgraph);
  const ask = compileAsk(node, link);
  const rewrite = compileRewrites(node.rewrites, context.test);
  const alone = new Set(node.entities.map(({ variable }) => variable)).size === node.entities.length;
  const batches = node.entities.map((batch) =>
    compileBatch(batch, context, { alone, answered: answeredKeys(node, batch.key) }),
  );
  const fields = missingFields(node, batches);
  const finish = (run: Run, found: readonly BatchRun[], { data, errors }: ExecutionResult, done?: Done): void => {
    done?.(errors ? 'errors' : 'success');
    if (errors) recordErrors(run, node.subgraph, fields, found, { data, errors });
    if (!isTree(data)) return;
    if (found.length === 0) {
      rewrite?.(data);
      context.merge(run.data, data);
    } else for (const one of found) one.batch.merge(one, data[one.batch.key]);
  };
  const fail = (run: Run, failure: unknown, done?: Done): void => {
    done?.('failed');
    recordFailure(run, node.subgraph, fields, failure);
  };
  return (run) => {
    const variables = pick(run, node.variables);
    const found = batches.length === 0 ? nothing : gather(run, batches, variables);
    if (batches.length > 0 && found.length === 0) return undefined;
    const done = run.watch?.begin('fetch', node.subgraph);
    let answer: SubgraphAnswer;
    try {
      answer = ask(variables, run);
      // An answer that is there already need not wait for the next tick.
      if (!(answer instanceof Promise)) return void finish(run, found, answer, done);
    } catch (failure) {
      return void fail(run, failure, done);
    }
    return answer.then(
      (result) => finish(run, found, result, done),
      (failure: unknown) => fail(run, failure, done),
    );
  };
}

type Done = ReturnType<OperationWatch['begin']>;
type Ask = (variables: Record<string, unknown>, run: Run) => SubgraphAnswer;

function compileAsk(node: FetchNode, link: SubgraphLink): Ask {
  const { document, query, operationName } = node;
  // A subscription has been asked already (compile-source.ts); here is one of its answers.
  if (node.operation === 'subscription') return (_, { event }) => event ?? {};
  const operation = { document, query, ...(operationName === undefined ? {} : { operationName }) };
  if (link.prepare) {
    const prepared = link.prepare(operation);
    return (variables, { context, signal }) => prepared(variables, context, signal);
  }
  return (variables, { context, signal }) =>
    link.execute({ ...operation, variables, context, ...(signal === undefined ? {} : { signal }) });
}

/** Collects the entities of all batches, and puts their representations into the variables. */
function gather(run: Run, batches: readonly Batch[], variables: Record<string, unknown>): readonly BatchRun[] {
  const found: BatchRun[] = [];
  let any = false;
  for (const batch of batches) {
    const { variable } = batch;
    const sharing = found.find((earlier) => earlier.batch.variable === variable);
    const one = batch.gather(run.data, sharing?.representations);
    variables[variable] = one.representations.list;
    any ||= one.representations.list.length > 0;
    found.push(one);
  }
  return any ? found : nothing;
}

const nothing: readonly BatchRun[] = Object.freeze([]);

/** Variables as the client sent them, or as the client's operation sets them by default. */
export function pick({ variables, coerced }: Run, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    const value = variables[name] === undefined ? coerced[name] : variables[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}

/** What is missing when this fetch fails, told from the text of its operation. */
function missingFields(node: FetchNode, batches: readonly Batch[]): readonly string[] {
  const named = (selections: readonly SelectionNode[]) => keysOf(selections).filter((key) => key !== '__typename');
  if (batches.length === 0) return named(rootsOf(node));
  const fields = batches.flatMap((batch) => {
    const keys = named(entitySelections(node, batch.key));
    return batch.walkers.flatMap(({ text }) => keys.map((key) => (text === '' ? key : `${text}.${key}`)));
  });
  return [...new Set(fields)];
}

/** Keys that the answer for one entity may have; undefined when the operation does not tell by itself. */
function answeredKeys(node: FetchNode, key: string): readonly string[] | undefined {
  const spread = node.document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return spread ? undefined : keysOf(entitySelections(node, key));
}

function rootsOf({ document }: FetchNode): readonly SelectionNode[] {
  const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}

function entitySelections(node: FetchNode, key: string): readonly SelectionNode[] {
  const root = rootsOf(node).find((selection) => selection.kind === Kind.FIELD && keyOf(selection) === key);
  return root?.kind === Kind.FIELD ? (root.selectionSet?.selections ?? []) : [];
}

function keysOf(selections: readonly SelectionNode[]): readonly string[] {
  const keys = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [keyOf(selection)];
    return selection.kind === Kind.INLINE_FRAGMENT ? keysOf(selection.selectionSet.selections) : [];
  });
  return [...new Set(keys)];
}

const keyOf = (field: Extract<SelectionNode, { kind: Kind.FIELD }>): string => field.alias?.value ?? field.name.value;
