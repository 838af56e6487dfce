import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { LinkOperation, PreparedOperation, SubgraphAnswer } from '../../subgraphs/link.ts';

/** Compiles an operation for one schema by graphql-jit; undefined when it cannot be compiled. */
export function compileForSchema(
  schema: GraphQLSchema,
  { document, operationName }: Pick<LinkOperation, 'document' | 'operationName'>,
): PreparedOperation | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const open = definitions.filter((definition) => !isRepresentations(definition));
  if (open.length > 0 && !schema.getType('_Any')) return undefined;
  const compiled = compileQuery(schema, withOpenVariables(document), operationName, {
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return undefined;
  return (variables, context) => {
    let values = variables;
    if (open.length > 0) {
      const { coerced, errors } = getVariableValues(schema, open, { ...variables });
      if (errors) return { errors };
      values = { ...variables, ...coerced };
    }
    const answer = compiled.query(undefined, { ...context }, values) as SubgraphAnswer;
    return answer instanceof Promise ? answer.then(withWholeErrors) : withWholeErrors(answer);
  };
}

/**
 * Declares variables as values of any kind, since they are coerced before: the code that graphql-jit makes to coerce
 * them does not end for input types that contain themselves, and refuses a default where null is not allowed.
 */
function withOpenVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (definition) =>
      isRepresentations(definition)
        ? undefined
        : ({
            kind: Kind.VARIABLE_DEFINITION,
            variable: definition.variable,
            type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_Any' } },
          } satisfies VariableDefinitionNode),
  });
}

/** Representations are made by the gateway itself; there is nothing to coerce. */
function isRepresentations({ type }: VariableDefinitionNode): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind !== Kind.LIST_TYPE) return false;
  const item = inner.type.kind === Kind.NON_NULL_TYPE ? inner.type.type : inner.type;
  return item.kind === Kind.NAMED_TYPE && item.name.value === '_Any';
}

/** Compiled code makes its errors in haste: without extensions, although the type promises them. */
function withWholeErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) =>
      new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null }),
  );
  return { ...result, errors };
}
