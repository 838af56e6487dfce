import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from '../federation/shape/collect-fields.ts';

/** Estimates from a request's variables how many objects an operation may read at most. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number;

/** Rows of a page when neither the operation nor the SDL says it: the standard page of every connection here. */
const PAGE = 20;

/** Items of a list that takes no `first` or `last`. */
const LIST = 10;

/** A root field of a mutation does more than it shows. */
const MUTATION = 10;

const SLICES = ['first', 'last'];

/** What the parts of one operation are compiled with. */
interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Defaults of the operation's variables. */
  readonly defaults: ReadonlyMap<string, ValueNode | undefined>;
}

/**
 * Compiles the cost 代价 of a valid operation: every object counts 1, times the rows of the lists it is in. A list has as
 * many rows as `first` or `last` ask for, or as the SDL's default says; in a connection these are the rows of its
 * `nodes` and `edges`. Fields without objects below them, and what the schema says of itself, are free.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const { variableDefinitions = [], selectionSet } = operation;
  const defaults = new Map(variableDefinitions.map((one) => [one.variable.name.value, one.defaultValue]));
  const root = schema.getRootType(operation.operation);
  if (!root) return free;
  const whole = compileSet({ schema, fragments: fragmentsOf(document), defaults }, root, selectionSet, undefined);
  if (operation.operation !== OperationTypeNode.MUTATION) return whole;
  return (variables) => selectionSet.selections.length * MUTATION + whole(variables);
}

const free: Cost = () => 0;

/** `rows`: how many each list of these selections has, where a page was asked for above it. */
function compileSet(
  scope: Scope,
  type: GraphQLNamedType,
  { selections }: SelectionSetNode,
  rows: Cost | undefined,
): Cost {
  const parts = selections.map((selection): Cost => {
    const part = compileSelection(scope, type, selection, rows);
    const conditions = selection.directives ?? [];
    if (conditions.length === 0) return part;
    return (variables) => (conditions.every((one) => holds(scope, one, variables)) ? part(variables) : 0);
  });
  return (variables) => parts.reduce((total, part) => total + part(variables), 0);
}

function compileSelection(
  scope: Scope,
  type: GraphQLNamedType,
  selection: SelectionNode,
  rows: Cost | undefined,
): Cost {
  if (selection.kind === Kind.FIELD) return compileField(scope, type, selection, rows);
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments.get(selection.name.value);
  if (!fragment) return free;
  const narrower = fragment.typeCondition ? scope.schema.getType(fragment.typeCondition.name.value) : type;
  return narrower ? compileSet(scope, narrower, fragment.selectionSet, rows) : free;
}

function compileField(scope: Scope, parent: GraphQLNamedType, node: FieldNode, rows: Cost | undefined): Cost {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!type || !isCompositeType(type) || !node.selectionSet) return free;
  const slice = compileSlice(scope, node, field.args);
  if (isListType(getNullableType(field.type))) {
    const below = compileSet(scope, type, node.selectionSet, undefined);
    const length = slice ?? rows ?? (() => LIST);
    return (variables) => length(variables) * (1 + below(variables));
  }
  const below = compileSet(scope, type, node.selectionSet, slice);
  return (variables) => 1 + below(variables);
}

type Arguments = readonly { readonly name: string; readonly defaultValue?: unknown }[];

/** How many rows a field is asked for; undefined for one that offers no pages. */
function compileSlice(scope: Scope, { arguments: given = [] }: FieldNode, offered: Arguments): Cost | undefined {
  const slices = offered.filter(({ name }) => SLICES.includes(name));
  if (slices.length === 0) return undefined;
  return (variables) => {
    const asked = slices.map(({ name, defaultValue }) => {
      const node = given.find((argument) => argument.name.value === name)?.value;
      return (node && valueOf(scope, node, variables)) ?? defaultValue;
    });
    return Math.max(0, asked.find((rows): rows is number => typeof rows === 'number') ?? PAGE);
  };
}

function holds(scope: Scope, directive: DirectiveNode, variables: Readonly<Record<string, unknown>>): boolean {
  const { name, arguments: [condition] = [] } = directive;
  if (!condition || (name.value !== 'skip' && name.value !== 'include')) return true;
  return (valueOf(scope, condition.value, variables) === true) === (name.value === 'include');
}

function valueOf(scope: Scope, node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.BOOLEAN) return node.value;
  if (node.kind !== Kind.VARIABLE) return undefined;
  const name = node.name.value;
  const fallback = variables[name] === undefined ? scope.defaults.get(name) : undefined;
  return fallback ? valueOf(scope, fallback, variables) : variables[name];
}
