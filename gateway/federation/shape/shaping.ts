import type { Tree } from '../plan/tree.ts';
import type { Path } from '../plan/walk.ts';

/** Place of an object in the client's answer, from the inside out; made only where there is something below. */
export interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
}

/** A value that the graph does not allow where it stands. */
export interface Violation {
  readonly path: Path;
  /** `Type.field`. */
  readonly field: string;
  readonly reason: 'null' | 'value';
}

/** One shaping of an answer. */
export interface Shaping {
  /** Answers to `__schema` and `__type`, under the client's keys. */
  readonly introspection: Tree;
  readonly violations: Violation[];
}

/** Makes the client's object of the plan's, or its text; `undefined` when a null that is not allowed takes it away. */
export type Shaper<Made = Tree> = (
  from: Tree,
  above: Place | undefined,
  key: string | number,
  shaping: Shaping,
) => Made | undefined | null;

/** The path of something at `key` below a place. */
export function pathOf(above: Place | undefined, key: string | number): Path {
  const path = [key];
  for (let place = above; place; place = place.above) path.unshift(place.key);
  return path;
}
