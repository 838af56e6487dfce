import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** Variables as an operation declares them, with defaults; or why they do not fit. */
export interface CoercedVariables {
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly errors?: readonly GraphQLError[];
}

const none: CoercedVariables = Object.freeze({ coerced: Object.freeze({}) });

/** Coerces a client's variables by the types that the operation declares for them. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CoercedVariables {
  if (variableDefinitions.length === 0) return none;
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, { ...variables });
  return errors ? { coerced: none.coerced, errors } : { coerced };
}
