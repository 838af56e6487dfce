import {
  coerceInputValue,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { CodedError } from '../../kernel/coded-error.ts';
import { operationError } from './errors.ts';

type Path = readonly (string | number)[];

/**
 * Which variables of a request do not fit their types, by their place, as `$input.records[3]`, and the type that is
 * expected there. Unlike the messages of graphql-js it never repeats a value: it may be somebody's data.
 */
export function variableFaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly CodedError[] {
  const faults: CodedError[] = [];
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node);
    if (!type || !isInputType(type)) continue;
    const value = variables[name];
    if (value === undefined && (defaultValue !== undefined || node.kind !== 'NonNullType')) continue;
    coerceInputValue(value ?? null, type, (path, _value, { message }) => {
      faults.push(faultAt(name, path, typeAt(type, path), message));
    });
  }
  return faults;
}

/** A field that is missing, or that nobody knows, is named in the message alone. */
function faultAt(variable: string, path: Path, type: GraphQLInputType | undefined, message: string): CodedError {
  const [, missing, wanted] = /^Field "(\w+)" of required type "([\w[\]!]+)"/.exec(message) ?? [];
  const [, unknown] = /^Field "(\w+)" is not defined/.exec(message) ?? [];
  const field = missing ?? unknown;
  const whole = [...path, ...(field === undefined ? [] : [field])];
  const place = `$${variable}${whole.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
  const expected: Bilingual =
    unknown === undefined ? bothAlike(wanted ?? String(type)) : { zh: '不提供', en: 'absent' };
  return operationError.GRAPH_VARIABLES_INVALID({ place, expectedZh: expected.zh, expected: expected.en });
}

const bothAlike = (text: string): Bilingual => ({ zh: text, en: text });

function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType | undefined {
  let at: GraphQLInputType | undefined = type;
  for (const key of path) {
    const inner: GraphQLInputType | undefined = isNonNullType(at) ? at.ofType : at;
    if (isListType(inner)) at = inner.ofType as GraphQLInputType;
    else at = isInputObjectType(inner) ? inner.getFields()[key]?.type : undefined;
  }
  return at;
}
