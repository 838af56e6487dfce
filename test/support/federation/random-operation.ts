import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** An operation of a client, made at random. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What operations are to look like. */
export interface OperationForm {
  /** How deep objects lie in objects; default 4. */
  readonly depth?: number;
  /** Whether fragments ask for one type of several; default yes. */
  readonly narrow?: boolean;
  /** Whether all fields have their own names and none is asked for on a condition; default no. */
  readonly plain?: boolean;
}

interface Draft {
  readonly schema: GraphQLSchema;
  readonly random: () => number;
  /** How far selections go down before they end in leaves. */
  readonly depth: number;
  readonly narrow: boolean;
  readonly plain: boolean;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
}

/** Writes an operation with aliases, fragments, conditions and variables; it may not be valid, which is for the caller to see. */
export function randomOperation(
  schema: GraphQLSchema,
  random: () => number,
  form: OperationForm = {},
): RandomOperation {
  const { depth = 4, narrow = true, plain = false } = form;
  const draft: Draft = { schema, random, depth, narrow, plain, declared: [], variables: {}, fragments: [] };
  const mutation = schema.getMutationType();
  const root = mutation && random() < 0.1 ? mutation : schema.getQueryType();
  if (!root) throw new Error('The schema has no query type.');
  const body = selection(draft, root, 0);
  const declared = draft.declared.length > 0 ? `(${draft.declared.join(', ')})` : '';
  const query = `${root === mutation ? 'mutation' : 'query'} Made${declared} ${body}\n${draft.fragments.join('\n')}`;
  return { query, variables: draft.variables };
}

const chance = ({ random }: Draft, share: number): boolean => random() < share;
const pick = <Item>({ random }: Draft, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

function selection(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const parts: string[] = [];
  const count = 1 + Math.floor(draft.random() * (depth === 0 ? 3 : 4));
  for (let at = 0; at < count; at++) parts.push(part(draft, type, depth));
  return `{ ${parts.join(' ')} }`;
}

function part(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const dice = draft.random();
  if (dice < 0.06) return chance(draft, 0.5) || draft.plain ? '__typename' : `kind: __typename`;
  const deeper = depth > 0 && depth <= draft.depth;
  if (deeper && dice < (isAbstractType(type) ? 0.5 : 0.16)) return fragment(draft, type, depth);
  if (!isObjectType(type) && !isInterfaceType(type))
    return deeper && chance(draft, 0.5) ? fragment(draft, type, depth) : '__typename';
  const fields = Object.values(type.getFields());
  const shallow = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const field = pick(draft, depth >= draft.depth && shallow.length > 0 ? shallow : fields);
  return fieldText(draft, field, fields, depth);
}

function fieldText(
  draft: Draft,
  field: GraphQLField<unknown, unknown>,
  others: readonly { name: string }[],
  depth: number,
) {
  const named = getNamedType(field.type);
  if (isCompositeType(named) && depth > draft.depth) return '__typename';
  // Aliases that are names of other fields, of keys above all, are those that planners stumble over.
  const alias =
    !draft.plain && chance(draft, 0.25) ? `${pick(draft, [...others.map(({ name }) => name), 'id', 'a', 'b'])}: ` : '';
  const below = isCompositeType(named) ? ` ${selection(draft, named, depth + 1)}` : '';
  return `${alias}${field.name}${argumentsText(draft, field.args)}${condition(draft)}${below}`;
}

function fragment(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const target = fragmentTarget(draft, type);
  if (chance(draft, 0.25)) {
    const name = `F${String(draft.fragments.length)}`;
    draft.fragments.push('');
    draft.fragments[Number(name.slice(1))] =
      `fragment ${name} on ${target.name} ${selection(draft, target, depth + 0.5)}`;
    return `...${name}${condition(draft)}`;
  }
  const on = target === type && chance(draft, 0.3) ? '' : ` on ${target.name}`;
  return `...${on}${condition(draft)} ${selection(draft, target, depth + 0.5)}`;
}

function fragmentTarget(draft: Draft, type: GraphQLCompositeType): GraphQLCompositeType {
  const { schema } = draft;
  if (!draft.narrow && isInterfaceType(type)) return type;
  if (isAbstractType(type)) return chance(draft, 0.8) ? pick(draft, schema.getPossibleTypes(type)) : type;
  return isObjectType(type) && type.getInterfaces().length > 0 && chance(draft, 0.5)
    ? pick(draft, type.getInterfaces())
    : type;
}

function condition(draft: Draft): string {
  if (draft.plain || !chance(draft, 0.1)) return '';
  const directive = chance(draft, 0.5) ? 'include' : 'skip';
  if (chance(draft, 0.2)) return ` @${directive}(if: ${String(chance(draft, 0.5))})`;
  const name = `c${String(Math.floor(draft.random() * 3))}`;
  if (!draft.declared.some((text) => text.startsWith(`$${name}:`))) {
    const byDefault = chance(draft, 0.3);
    draft.declared.push(byDefault ? `$${name}: Boolean! = ${String(chance(draft, 0.5))}` : `$${name}: Boolean!`);
    if (!byDefault || chance(draft, 0.5)) draft.variables[name] = chance(draft, 0.5);
  }
  return ` @${directive}(if: $${name})`;
}

function argumentsText(draft: Draft, args: readonly GraphQLArgument[]): string {
  const given = args.flatMap((arg) => {
    if (!isNonNullType(arg.type) && chance(draft, 0.4)) return [];
    if (isNonNullType(arg.type) && arg.defaultValue !== undefined && chance(draft, 0.4)) return [];
    const value = inputValue(draft, arg.type);
    if (!chance(draft, 0.4)) return [`${arg.name}: ${literal(value, arg.type)}`];
    const name = `v${String(draft.declared.length)}`;
    draft.declared.push(`$${name}: ${String(arg.type)}${chance(draft, 0.3) ? ` = ${literal(value, arg.type)}` : ''}`);
    draft.variables[name] = value;
    return [`${arg.name}: $${name}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function inputValue(draft: Draft, type: GraphQLInputType): unknown {
  if (!isNonNullType(type) && chance(draft, 0.1)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [inputValue(draft, inner.ofType as GraphQLInputType)];
  if (isEnumType(inner)) return pick(draft, inner.getValues()).name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).flatMap((field) =>
        isNonNullType(field.type) || chance(draft, 0.5) ? [[field.name, inputValue(draft, field.type)]] : [],
      ),
    );
  if (inner.name === 'Boolean') return chance(draft, 0.5);
  if (inner.name === 'Int') return Math.floor(draft.random() * 5);
  if (inner.name === 'Float') return 0.5;
  return `text ${String(Math.floor(draft.random() * 3))}`;
}

function literal(value: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (isListType(inner))
    return `[${(value as unknown[]).map((item) => literal(item, inner.ofType as GraphQLInputType)).join(', ')}]`;
  if (isEnumType(inner)) return String(value);
  if (!isInputObjectType(inner)) return JSON.stringify(value);
  const fields = Object.entries(value as object).map(
    ([name, one]) => `${name}: ${literal(one, inner.getFields()[name]!.type)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
