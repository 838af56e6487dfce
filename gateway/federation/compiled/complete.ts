import {
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { compileAbstract } from './abstract-type.ts';
import { fail, isThenable, later, type Complete, type CompileObject } from './answering.ts';
import type { FieldSite } from './field-site.ts';

/** How values of one type become the client's, for whoever runs it or makes code of it. */
export interface Completion {
  readonly nullable: boolean;
  /** Whatever the value is: absent, failed, awaited or there. */
  readonly complete: Complete;
  /** Name of the type of leaves. */
  readonly leaf?: string;
  /** Makes an object of a value that is one. */
  readonly object?: Complete;
  /** Of the items of a list. */
  readonly items?: Completion;
}

type Present = Pick<Completion, 'leaf' | 'object' | 'items'> & { readonly make: Complete };

/** Compiles the completion of a type: nulls, failures and promises here, the rest by kind of type. */
export function compileCompletion(type: GraphQLOutputType, site: FieldSite, compileObject: CompileObject): Completion {
  const nullable = !isNonNullType(type);
  const { make, ...known } = compilePresent(type, site, nullable, compileObject);
  const complete: Complete = (value, above, key, holder, run) => {
    if (value === null || value === undefined)
      return nullable ? null : fail(run, new Error(notNull(site)), site, above, key);
    if (value instanceof Error) return fail(run, value, site, above, key) ?? (nullable ? null : undefined);
    if (isThenable(value)) return later(value, complete, site, { above, key, holder, nullable }, run);
    const made = make(value, above, key, holder, run);
    // Null is also what stands where something is still awaited.
    return made === undefined && nullable ? null : made;
  };
  return { nullable, complete, ...known };
}

function compilePresent(
  type: GraphQLOutputType,
  site: FieldSite,
  nullable: boolean,
  compileObject: CompileObject,
): Present {
  const inner = getNullableType(type);
  if (isLeafType(inner)) return { leaf: inner.name, make: compileLeaf(inner, site) };
  if (isAbstractType(inner)) return { make: compileAbstract(inner, site, nullable, compileObject) };
  if (isListType(inner)) {
    const items = compileCompletion(inner.ofType as GraphQLOutputType, site, compileObject);
    return { items, make: compileList(items, site, nullable) };
  }
  if (!isObjectType(inner)) throw new Error(`The field ${site.field.name} is of no type that can be answered.`);
  const object = compileObject(inner, site, nullable);
  return { object, make: object };
}

function compileList({ complete }: Completion, site: FieldSite, nullable: boolean): Complete {
  return (value, above, key, holder, run) => {
    if (!isIterable(value)) return fail(run, new GraphQLError(noList(site)), site, above, key);
    const values: readonly unknown[] = Array.isArray(value) ? value : [...value];
    const list: unknown[] = [];
    const here = { above, key, holder, nullable };
    for (const item of values) {
      const made = complete(item, here, list.length, list as never, run);
      if (made === undefined) return undefined;
      list.push(made);
    }
    return list;
  };
}

function compileLeaf(type: GraphQLLeafType, site: FieldSite): Complete {
  return (value, above, key, _holder, run) => {
    try {
      const serialised: unknown = type.serialize(value);
      if (serialised !== null && serialised !== undefined) return serialised;
      const message = `Expected \`${type.name}.serialize\` to return a value, but it returned ${String(serialised)}.`;
      return fail(run, new Error(message), site, above, key);
    } catch (reason) {
      return fail(run, reason, site, above, key);
    }
  };
}

const notNull = ({ parentType, field }: FieldSite): string =>
  `Cannot return null for non-nullable field ${parentType.name}.${field.name}.`;

const noList = ({ parentType, field }: FieldSite): string =>
  `Expected Iterable, but did not find one for field "${parentType.name}.${field.name}".`;

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;
