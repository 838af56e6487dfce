import { execute, validate, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { LinkOperation, PreparedOperation, SubgraphAnswer, SubgraphLink } from '../../subgraphs/link.ts';
import type { Subgraph, SubgraphContext } from '../../subgraphs/subgraph.ts';
import { boundedCache } from './bounded-cache.ts';
import { compileEntities } from './compile-entities.ts';
import { compileQuery } from './compiled/compile-query.ts';
import { answerEntitiesAtOnce } from './entities-at-once.ts';
import { presentError } from './present-error.ts';
import { subscribeInProcess } from './subscribe-in-process.ts';

const OPERATIONS_KEPT = 2_000;

/** Runs of an operation before it is worth the milliseconds that compiling it takes. */
const RUNS_BEFORE_COMPILING = 2;

/** The way to a subgraph in the same process. Answers what the same subgraph would answer over HTTP. */
export function createInProcessLink(
  { name, schema }: Pick<Subgraph, 'name' | 'schema'>,
  log: Log,
  runsBeforeCompiling = RUNS_BEFORE_COMPILING,
): SubgraphLink {
  answerEntitiesAtOnce(schema);
  const faultsOf = boundedCache<readonly GraphQLError[]>(OPERATIONS_KEPT);
  const asked = boundedCache<PreparedOperation>(OPERATIONS_KEPT);
  const outward = (result: ExecutionResult, { requestId }: SubgraphContext): ExecutionResult => {
    if (!result.errors) return result;
    const presentation = { requestId, log: log.child({ subgraph: name }) };
    return { ...result, errors: result.errors.map((error) => presentError(error, presentation)) };
  };
  return {
    name,
    async execute({ document, query, variables, operationName, context }) {
      const faults = faultsOf(query, () => validate(schema, document));
      if (faults.length > 0) return outward({ errors: faults }, context);
      const operation = { document, query, ...(operationName === undefined ? {} : { operationName }) };
      const run = asked(`${operationName ?? ''}\n${query}`, () => risingRun(schema, operation, runsBeforeCompiling));
      return outward(await run(variables ?? {}, context), context);
    },
    prepare(operation) {
      const run = risingRun(schema, operation, runsBeforeCompiling);
      return (variables, context) => {
        const answer = run(variables, context);
        return answer instanceof Promise ? answer.then((result) => outward(result, context)) : outward(answer, context);
      };
    },
    subscribe: (operation) => subscribeInProcess(schema, operation, (result) => outward(result, operation.context)),
  };
}

type Prepared = Pick<LinkOperation, 'document' | 'query' | 'operationName'>;

/** Interprets an operation the first times, then compiles it once for all. */
function risingRun(schema: Subgraph['schema'], operation: Prepared, runsBeforeCompiling: number): PreparedOperation {
  const interpret = interpreted(schema, operation);
  let left = runsBeforeCompiling;
  let compiled: PreparedOperation | undefined;
  return (variables, context) => {
    if (compiled) return compiled(variables, context);
    if (left-- > 0) return interpret(variables, context);
    const general = compileQuery(schema, operation) ?? interpret;
    compiled = compileEntities(schema, operation, general) ?? general;
    return compiled(variables, context);
  };
}

const interpreted =
  (schema: Subgraph['schema'], { document, operationName }: Prepared): PreparedOperation =>
  (variableValues, context) =>
    // A copy of the context for each operation, as over HTTP: what one operation loaded is not served to the next.
    execute({ schema, document, variableValues, operationName, contextValue: { ...context } }) as SubgraphAnswer;
