import {
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { LinkOperation, PreparedOperation } from '../../../subgraphs/link.ts';
import { fieldCollector, fragmentsOf, type CollectFields } from '../shape/collect-fields.ts';
import type { Answering, Complete, CompileObject, Holder } from './answering.ts';
import { compileCompletion } from './complete.ts';
import type { FieldSite, OperationSite } from './field-site.ts';
import { generateObject, type ObjectField } from './generate-object.ts';

/**
 * Compiles an operation for one schema into code that calls the resolvers and makes the answer, at once where no
 * resolver makes it wait. Undefined for what is left to the interpreter of graphql-js: several fields of a mutation,
 * subscriptions, directives, introspection, and types that are told by `isTypeOf`.
 */
export function compileQuery(
  schema: GraphQLSchema,
  { document, operationName }: Pick<LinkOperation, 'document' | 'operationName'>,
): PreparedOperation | undefined {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root || !canCompile(schema, document, operation)) return undefined;
  const site: OperationSite = { schema, document, operation, fragments: Object.fromEntries(fragmentsOf(document)) };
  const complete = compileRoot(root, operation.selectionSet, site);
  const declared = (operation.variableDefinitions ?? []).filter((one) => !isRepresentations(one));
  return (given, context) => {
    const { coerced = given, errors } =
      declared.length === 0 ? nothingDeclared : getVariableValues(schema, declared, { ...given });
    if (errors) return { errors };
    const variables = declared.length === 0 ? given : { ...given, ...coerced };
    const run: Answering = {
      errors: [],
      pending: [],
      context: { ...context },
      variables,
      argumentsOf: new Map(),
    };
    const answer: Answer = { data: null };
    answer.data = (complete(nothing, undefined, 'data', answer, run) ?? null) as Answer['data'];
    return run.pending.length === 0 ? withErrors(answer, run) : settled(answer, run);
  };
}

const nothing = Object.freeze({});
const nothingDeclared: { readonly coerced?: Record<string, unknown>; readonly errors?: undefined } = Object.freeze({});

interface Answer extends Holder {
  data: Record<string, unknown> | null;
}

const withErrors = ({ data }: Answer, { errors }: Answering): ExecutionResult =>
  errors.length === 0 ? { data } : { data, errors };

async function settled(answer: Answer, run: Answering): Promise<ExecutionResult> {
  while (run.pending.length > 0) {
    const { pending } = run;
    run.pending = [];
    await Promise.all(pending);
  }
  return withErrors(answer, run);
}

function canCompile(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: NonNullable<ReturnType<typeof getOperationAST>>,
): boolean {
  const text = JSON.stringify(document);
  if (operation === OperationTypeNode.SUBSCRIPTION || text.includes(`"kind":"${Kind.DIRECTIVE}"`)) return false;
  if (text.includes('"__schema"') || text.includes('"__type"')) return false;
  const [only, ...others] = selectionSet.selections;
  if (operation === OperationTypeNode.MUTATION && (others.length > 0 || only?.kind !== Kind.FIELD)) return false;
  return !Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf);
}

/** Representations are made by the gateway itself; there is nothing to coerce. */
function isRepresentations({ type }: VariableDefinitionNode): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind !== Kind.LIST_TYPE) return false;
  const item = inner.type.kind === Kind.NON_NULL_TYPE ? inner.type.type : inner.type;
  return item.kind === Kind.NAMED_TYPE && item.name.value === '_Any';
}

function compileRoot(root: GraphQLObjectType, selectionSet: SelectionSetNode, site: OperationSite): Complete {
  const collect = fieldCollector(site.schema, site.document);
  return compileObjectOf(root, [selectionSet], { site, collect }, true);
}

interface Compiling {
  readonly site: OperationSite;
  readonly collect: CollectFields;
}

function compileObjectOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  compiling: Compiling,
  nullable: boolean,
): Complete {
  const fields = [...compiling.collect(type, sets)].flatMap(([key, nodes]) => {
    const field = compileField(type, key, nodes, compiling);
    return field ? [field] : [];
  });
  return generateObject(fields, nullable);
}

function compileField(
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): ObjectField | undefined {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { key, typename: parentType.name };
  const field = parentType.getFields()[name];
  if (!field) return undefined;
  const site: FieldSite = { ...compiling.site, key, nodes, parentType, field };
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const compileObject: CompileObject = (type, _, nullable) => compileObjectOf(type, sets, compiling, nullable);
  return { key, site, completion: compileCompletion(field.type, site, compileObject) };
}
