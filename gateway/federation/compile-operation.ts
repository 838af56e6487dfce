import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  print,
  separateOperations,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compilePlan, sequence, type PlanContext } from './plan/compile-plan.ts';
import type { Planner } from './plan/plan.ts';
import type { Step } from './plan/run.ts';
import type { Path } from './plan/walk.ts';
import { canonicalOperation } from './shape/canonical-operation.ts';
import { clientPaths } from './shape/client-paths.ts';
import { compileShaper } from './shape/compile-shaper.ts';
import type { HiddenValues } from './shape/leaf.ts';
import type { Shaper } from './shape/shaping.ts';
import { splitRoots } from './split-roots.ts';

/** An operation ready to run any number of times. */
export interface CompiledOperation {
  readonly definition: OperationDefinitionNode;
  /** Fetches what is asked for; undefined when the gateway knows it all. */
  readonly fetch: Step | undefined;
  readonly shape: Shaper;
  /** What the gateway answers itself, `__schema` and `__type`. */
  readonly introspection: DocumentNode | undefined;
  readonly clientPaths: (path: Path) => readonly Path[];
}

/** What operations of one graph are compiled with. */
export interface OperationContext extends PlanContext {
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly hidden: HiddenValues;
}

/** Plans an operation, and compiles its plan and the shape of its answer. Throws GraphQLError for what cannot be run. */
export function compileOperation(
  document: DocumentNode,
  operationName: string | undefined,
  context: OperationContext,
): CompiledOperation {
  const { schema } = context;
  const definition = getOperationAST(document, operationName);
  if (!definition) throw new GraphQLError('Must provide the name of an operation that the document contains.');
  const own = separateOperations(document)[definition.name?.value ?? ''] ?? document;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new GraphQLError(`The graph offers no ${definition.operation}.`, { nodes: definition });
  const { selectionSet } = definition;
  const canonical = canonicalOperation(schema, own);
  const { fetched, introspection } = splitRoots(own, canonical, definition.operation === OperationTypeNode.MUTATION);
  const steps = fetched.flatMap((part) => planned(part, context));
  return {
    definition,
    fetch: steps.length === 0 ? undefined : sequence(steps),
    shape: compileShaper({ schema, document: own, root, selectionSet, keyOf: canonical.keyOf, hidden: context.hidden }),
    introspection,
    clientPaths: clientPaths(own, selectionSet, canonical.keyOf),
  };
}

function planned(document: DocumentNode, context: OperationContext): readonly Step[] {
  const plan = context.planner.plan(print(document));
  return plan ? [compilePlan(plan, context)] : [];
}
