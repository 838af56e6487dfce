import { locatedError, type GraphQLError, type GraphQLObjectType } from 'graphql';
import type { SubgraphContext } from '../../../subgraphs/subgraph.ts';
import type { Path } from '../plan/walk.ts';
import type { FieldSite } from './field-site.ts';

/** An object, or a list, of the answer while it is made. */
export type Holder = Record<string | number, unknown>;

/** Where an object or a list stands, from the inside out; the outermost is the answer's `data`. */
export interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
  readonly holder: Holder;
  readonly nullable: boolean;
}

/** One operation on its way to its answer. */
export interface Answering {
  readonly errors: GraphQLError[];
  /** What is still awaited; none of it rejects. */
  pending: Promise<void>[];
  readonly context: SubgraphContext;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Arguments that depend on variables, by field. */
  readonly argumentsOf: Map<FieldSite, Readonly<Record<string, unknown>>>;
}

/** Makes the client's value of a resolver's, for `holder[key]`. Undefined: null is not allowed there, and said to be so. */
export type Complete = (
  value: unknown,
  above: Place | undefined,
  key: string | number,
  holder: Holder,
  run: Answering,
) => unknown;

/** Compiles objects of a type where they stand. */
export type CompileObject = (type: GraphQLObjectType, site: FieldSite, nullable: boolean) => Complete;

/** Notes what went wrong at `key` below a place. */
export function fail(
  run: Answering,
  reason: unknown,
  site: FieldSite,
  above: Place | undefined,
  key: string | number,
): undefined {
  run.errors.push(locatedError(reason, [...site.nodes], pathOf(above, key)));
  return undefined;
}

/** Completes a value when it has come; until then its place holds null. */
export function later(
  promise: PromiseLike<unknown>,
  complete: Complete,
  site: FieldSite,
  { above, key, holder, nullable }: Place,
  run: Answering,
): null {
  const settle = (value: unknown): void => {
    if (value === undefined) takeAway({ above, key, holder, nullable });
    else holder[key] = value;
  };
  const settled = promise.then(
    (value) => settle(complete(value, above, key, holder, run)),
    (reason: unknown) => settle(fail(run, reason, site, above, key)),
  );
  run.pending.push(Promise.resolve(settled).catch((bug: unknown) => settle(fail(run, bug, site, above, key))));
  return null;
}

/** Nothing can stand here: takes away the nearest thing around that may be null. */
function takeAway(place: Place): void {
  let at = place;
  while (!at.nullable && at.above) at = at.above;
  at.holder[at.key] = null;
}

/** The client's path of `key` below a place. */
export function pathOf(above: Place | undefined, key: string | number): Path {
  const path = [key];
  for (let place = above; place?.above; place = place.above) path.unshift(place.key);
  return path;
}

/** Whether something is awaited. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
