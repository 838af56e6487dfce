import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  print,
  separateOperations,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Log } from '../../kernel/log.ts';
import { federationError } from './errors.ts';
import { compilePlan } from './plan/compile-plan.ts';
import { compileSource, type Source } from './plan/compile-source.ts';
import type { PlanContext } from './plan/plan-context.ts';
import type { Planner, PlanNode } from './plan/plan.ts';
import type { Step } from './plan/run.ts';
import type { Path } from './plan/walk.ts';
import { canonicalOperation } from './shape/canonical-operation.ts';
import { clientPaths } from './shape/client-paths.ts';
import { conditionVariables, decideConditions } from './shape/conditions.ts';
import { objectForm, textForm } from './shape/answer-form.ts';
import { compileShaper, lazily } from './shape/compile-shaper.ts';
import type { HiddenValues } from './shape/leaf.ts';
import type { Shaper } from './shape/shaping.ts';
import { compileSeries } from './series.ts';
import { splitRoots } from './split-roots.ts';

/** A client's operation, found in its document. */
export interface ReadOperation {
  readonly definition: OperationDefinitionNode;
  /** The operation with its own fragments and nothing else. */
  readonly document: DocumentNode;
  /** Variables that decide what counts; each combination of their values is compiled apart. */
  readonly conditions: readonly string[];
}

/** An operation ready to run any number of times. */
export interface CompiledOperation {
  /** Fetches what is asked for; undefined when the gateway knows it all. */
  readonly fetch: Step | undefined;
  /** Where a subscription's events come from; each is then completed by `fetch`. */
  readonly source: Source | undefined;
  readonly shape: Shaper;
  /** The same in JSON. */
  readonly write: Shaper<string>;
  /** What the gateway answers itself, `__schema` and `__type`. */
  readonly introspection: DocumentNode | undefined;
  readonly clientPaths: (path: Path) => readonly Path[];
}

/** What operations of one graph are compiled with. */
export interface OperationContext extends PlanContext {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly hidden: HiddenValues;
  readonly log: Log;
}

/** Finds the operation that is to run. Throws GraphQLError when the document has none of that name. */
export function readOperation(document: DocumentNode, operationName: string | undefined): ReadOperation {
  const definition = getOperationAST(document, operationName);
  if (!definition) throw new GraphQLError('Must provide the name of an operation that the document contains.');
  const own = separateOperations(document)[definition.name?.value ?? ''] ?? document;
  return { definition, document: own, conditions: conditionVariables(own) };
}

/** Plans an operation, and compiles its plan and the shape of its answer. Throws GraphQLError for what cannot be
 * run, and GRAPH_NOT_PLANNED. */
export function compileOperation(
  { definition, document }: ReadOperation,
  variables: Readonly<Record<string, unknown>>,
  context: OperationContext,
): CompiledOperation {
  const { schema, hidden } = context;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new GraphQLError(`The graph offers no ${definition.operation}.`, { nodes: definition });
  const decided = decideConditions(document, variables);
  const { selectionSet } = getOperationAST(decided) ?? definition;
  const { keyOf, ...canonical } = canonicalOperation(schema, decided);
  const inSeries = definition.operation === OperationTypeNode.MUTATION;
  const split = splitRoots(decided, canonical.document, inSeries);
  const parts = split.fetched.flatMap((part) => planned(part, context));
  const shaped = { schema, document: decided, root, selectionSet, keyOf, hidden };
  const fetches = parts.map(({ key, plan }) => ({ key, fetch: compilePlan(plan, context) }));
  const [only] = fetches;
  return {
    fetch: fetches.length > 1 ? compileSeries(fetches, { ...shaped, form: objectForm }) : only?.fetch,
    source: parts[0] && compileSource(parts[0].plan, context),
    shape: lazily(() => compileShaper({ ...shaped, form: objectForm })),
    write: lazily(() => compileShaper({ ...shaped, form: textForm })),
    introspection: split.introspection,
    clientPaths: clientPaths(decided, selectionSet, keyOf),
  };
}

/** What is valid and still cannot be planned is refused; the operators see why. */
function planned(document: DocumentNode, { planner, log }: OperationContext): readonly Part[] {
  let plan: PlanNode | undefined;
  try {
    plan = planner.plan(print(document));
  } catch (error) {
    log.warn({ error }, 'An operation could not be planned.');
    throw federationError.GRAPH_NOT_PLANNED({}, error);
  }
  return plan ? [{ key: rootKeyOf(document), plan }] : [];
}

interface Part {
  /** Of its first root field; the parts of a mutation have no other. */
  readonly key: string;
  readonly plan: PlanNode;
}

function rootKeyOf(document: DocumentNode): string {
  const root = getOperationAST(document)?.selectionSet.selections[0];
  return root?.kind === Kind.FIELD ? (root.alias ?? root.name).value : '';
}
