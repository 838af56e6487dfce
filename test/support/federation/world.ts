import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  valueFromASTUntyped,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { hash } from './hash.ts';
import { gatherFacts, type Facts } from './world-facts.ts';

/** Subgraphs by name, in SDL. */
export type Graph = Readonly<Record<string, string>>;

/** An object of the world; in a subgraph with what the gateway told of it. */
export interface Thing {
  readonly identity: string;
  readonly __typename: string;
  readonly told?: Readonly<Record<string, unknown>>;
}

/**
 * A made-up world behind any set of subgraphs: the value of a field follows from the object's identity, the field and
 * its arguments alone. So subgraphs, gateways and one single schema must all tell the same; and what `@requires`
 * brings shows in the value that is made of it.
 */
export interface World {
  readonly subgraphs: readonly { readonly name: string; readonly sdl: string; readonly schema: GraphQLSchema }[];
  /** Resolves a field of the single schema. */
  readonly resolve: (typename: string, field: string, source: unknown, args: object) => unknown;
  readonly typeOf: (source: unknown) => string;
  /** Share of fields that fail as if their resolver had thrown, 0 to 1. */
  readonly fail: (share: number) => void;
}

const ENTITY = /([A-Z]\w*)-\d+$/;
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Makes the world behind a graph. */
export function createWorld(graph: Graph): World {
  const subgraphs = Object.entries(graph).map(([name, sdl]) => ({
    name,
    sdl,
    schema: buildSubgraphSchema({ typeDefs: parse(sdl) }),
  }));
  const facts = gatherFacts(subgraphs.map(({ schema }) => schema));
  let failing = 0;
  const resolve = resolver(facts, (key) => failing > 0 && hash(`fail ${key}`) % 1000 < failing * 1000);
  for (const { schema } of subgraphs) bind(schema, resolve, facts);
  return {
    subgraphs,
    resolve,
    typeOf: (source) => typeOf(source as Thing, facts),
    fail: (share) => void (failing = share),
  };
}

function resolver(facts: Facts, fails: (key: string) => boolean): World['resolve'] {
  const project = projector(facts, (...args) => resolve(...args));
  const resolve: World['resolve'] = (typename, field, source, args) => {
    const thing =
      source && !ROOTS.includes(typename) ? (source as Thing) : { identity: typename, __typename: typename };
    const coordinate = `${typename}.${field}`;
    const type = facts.fields.get(coordinate);
    if (!type) throw new Error(`The world knows no ${coordinate}.`);
    if (facts.keys.has(coordinate) && ENTITY.test(thing.identity)) return keyValue(thing, field, type);
    const key = `${thing.identity}.${field}(${canonicalJson(args)})`;
    if (!facts.needed.has(field) && fails(key)) throw new Error(`made up: ${key}`);
    const requires = facts.requires.get(coordinate);
    const told = requires ? canonicalJson(project(requires, thing)) : '';
    return valueOf(facts, type, key + told, facts.nonNull.has(coordinate));
  };
  return resolve;
}

/** Keys carry the identity, so that a reference leads back to it. */
function keyValue(thing: Thing, field: string, returns: GraphQLOutputType): unknown {
  const type = getNullableType(returns);
  if (isObjectType(type)) return { __typename: type.name, identity: thing.identity };
  return `${field}:${thing.identity}`;
}

function valueOf(facts: Facts, type: GraphQLOutputType, key: string, nonNull: boolean): unknown {
  const inner = getNullableType(type);
  const dice = hash(key);
  if (!nonNull && dice % 7 === 0) return null;
  if (isListType(inner)) {
    const item = inner.ofType as GraphQLOutputType;
    const count = (dice >>> 4) % 4;
    return Array.from({ length: count }, (_, at) => valueOf(facts, item, `${key}#${String(at)}`, isNonNullType(item)));
  }
  if (isScalarType(inner)) return scalar(inner.name, dice);
  if (isEnumType(inner)) return one(facts.enumValues.get(inner.name) ?? [], dice);
  const abstract = isAbstractType(inner) || facts.interfaceObjects.has(inner.name);
  const typename = (abstract ? one(facts.possible.get(inner.name) ?? [], dice >>> 3) : undefined) ?? inner.name;
  return {
    __typename: typename,
    identity: facts.entities.has(typename) ? `${typename}-${String((dice >>> 8) % 6)}` : key,
  };
}

const one = (values: readonly string[], dice: number): string | undefined => values[dice % values.length];

function scalar(name: string, dice: number): unknown {
  if (name === 'Int') return dice % 1000;
  if (name === 'Float') return (dice % 1000) / 8;
  if (name === 'Boolean') return dice % 2 === 0;
  return `${name.toLowerCase()} ${String(dice % 97)}`;
}

/** What a field requires: from what a subgraph was told, or, where all is known, from the world itself. */
function projector(facts: Facts, resolve: World['resolve']) {
  const project = (set: SelectionSetNode, thing: Thing): object =>
    Object.fromEntries(
      set.selections.flatMap((selection): [string, unknown][] => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? '';
          const type = typeOf(thing, facts);
          // Told without its type, an object is of the type whose fields were told.
          const fits =
            type === ''
              ? Object.keys(thing.told ?? {}).some(
                  (name) => facts.fields.has(`${condition}.${name}`) && namesField(selection.selectionSet, name),
                )
              : condition === type || facts.possible.get(condition)?.includes(type);
          return fits ? Object.entries(project(selection.selectionSet, thing)) : [];
        }
        const name = selection.name.value;
        const args = (selection.arguments ?? []).map(
          (arg) => [arg.name.value, valueFromASTUntyped(arg.value)] as const,
        );
        const value = thing.told
          ? toldOf(thing.told[name])
          : name === '__typename'
            ? typeOf(thing, facts)
            : resolve(typeOf(thing, facts), name, thing, Object.fromEntries(args));
        return [[name, below(value, selection.selectionSet)]];
      }),
    );
  const below = (value: unknown, set: SelectionSetNode | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => below(item, set));
    return set && value != null ? project(set, value as Thing) : (value ?? null);
  };
  return project;
}

const namesField = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value === name);

function toldOf(value: unknown): unknown {
  if (value === undefined) return 'NOT TOLD';
  if (Array.isArray(value)) return value.map(toldOf);
  if (typeof value !== 'object' || value === null) return value;
  const told = value as Record<string, unknown>;
  return { identity: '', __typename: String(told['__typename'] ?? ''), told };
}

function typeOf({ __typename, identity }: Thing, facts: Facts): string {
  return facts.interfaceObjects.has(__typename) ? (ENTITY.exec(identity)?.[1] ?? __typename) : __typename;
}

/** Some resolvers answer at once, some later, and some lists have items that come later. */
function late(where: string, answer: () => unknown): unknown {
  const dice = hash(`late ${where}`) % 4;
  if (dice === 0) return Promise.resolve().then(answer);
  const value = answer();
  return dice === 1 && Array.isArray(value) ? value.map((item: unknown) => Promise.resolve(item)) : value;
}

function bind(schema: GraphQLSchema, resolve: World['resolve'], facts: Facts): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type))
      type.resolveType = (value) => late(type.name, () => typeOf(value as Thing, facts)) as string;
    if (isObjectType(type) || isInterfaceType(type)) {
      const resolveReference = (reference: Record<string, unknown>) => late(type.name, () => recall(reference));
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_'))
        field.resolve = (source, args: object) =>
          late(`${type.name}.${field.name}`, () => resolve(type.name, field.name, source, args));
  }
}

/** Finds the entity that a reference names by any of its keys; its own before those that it refers to. */
function recall(reference: Readonly<Record<string, unknown>>): Thing | null {
  const text = JSON.stringify(reference);
  const own = new RegExp(`"[^"]*?((${String(reference['__typename'])})-\\d+)"`).exec(text);
  const named = own ?? /"[^"]*?(([A-Z]\w*)-\d+)"/.exec(text);
  if (!named) return null;
  return { identity: named[1] ?? '', __typename: named[2] ?? '', told: reference };
}
