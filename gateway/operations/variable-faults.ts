import { coerceInputValue, isInputType, typeFromAST, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { CodedError } from '../../kernel/coded-error.ts';
import { operationError } from './errors.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Which variables of a request do not fit their types, by their place, as `$input.records[3]`, and the type that is
 * expected there. Unlike the messages of graphql-js it never repeats a value: it may be somebody's data.
 */
export function variableFaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): readonly CodedError[] {
  const faults: CodedError[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node as never);
    if (!type || !isInputType(type)) continue;
    const value = variables[name];
    if (value === undefined && (defaultValue !== undefined || node.kind !== 'NonNullType')) continue;
    coerceInputValue(value ?? null, type, (path, _value, { message }) => {
      const place = `$${name}${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
      faults.push(operationError.GRAPH_VARIABLES_INVALID({ place, expected: expectedIn(message) ?? String(type) }));
    });
  }
  return faults;
}

/** The schema's own name in the message; what follows it may be the caller's value. */
const expectedIn = (message: string): string | undefined =>
  /^(?:Expected (?:non-nullable )?type|Field "\w+" of required type) "([\w[\]!]+)"/.exec(message)?.[1];
