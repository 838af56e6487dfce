import type { PathSegment } from './plan.ts';
import type { TypeTest } from './possible-types.ts';
import { isTree, type Tree } from './tree.ts';

/** Place of something in the answer, in the plan's keys. */
export type Path = readonly (string | number)[];

type Step = { readonly field: string } | { readonly fits: TypeTest } | { readonly each: true };

/** Finds the objects at a path of a plan. */
export interface Walker {
  collect(root: Tree, found: Tree[]): void;
  /** The same objects with their places; slower, for errors only. */
  locate(root: Tree, found: (object: Tree, path: Path) => void): void;
  /** The path as people write it: `departments[].cases`. */
  readonly text: string;
}

/** Compiles a path once for all requests. */
export function compileWalker(path: readonly PathSegment[], test: (types: readonly string[]) => TypeTest): Walker {
  const steps = path.map((segment): Step => ('types' in segment ? { fits: test(segment.types) } : segment));
  return {
    collect: (root, found) => collect(root, steps, 0, found),
    locate: (root, found) => locate(root, steps, 0, [], found),
    text: textOf(path),
  };
}

function collect(value: unknown, steps: readonly Step[], from: number, found: Tree[]): void {
  let current = value;
  for (let at = from; ; at++) {
    if (typeof current !== 'object' || current === null) return;
    const step = steps[at];
    if (Array.isArray(current)) {
      const next = step !== undefined && 'each' in step ? at + 1 : at;
      for (const item of current as readonly unknown[]) collect(item, steps, next, found);
      return;
    }
    const tree = current as Tree;
    if (step === undefined) {
      found.push(tree);
      return;
    }
    if ('field' in step) current = tree[step.field];
    else if ('fits' in step && !fits(tree, step.fits)) return;
  }
}

function locate(
  value: unknown,
  steps: readonly Step[],
  at: number,
  path: Path,
  found: (object: Tree, path: Path) => void,
): void {
  const step = steps[at];
  if (Array.isArray(value)) {
    const next = step !== undefined && 'each' in step ? at + 1 : at;
    value.forEach((item: unknown, index) => locate(item, steps, next, [...path, index], found));
  } else if (!isTree(value)) return;
  else if (step === undefined) found(value, path);
  else if ('field' in step) locate(value[step.field], steps, at + 1, [...path, step.field], found);
  else if (!('fits' in step) || fits(value, step.fits)) locate(value, steps, at + 1, path, found);
}

/** An object without its type's name is of the only type that it can be. */
function fits(tree: Tree, test: TypeTest): boolean {
  const typename = tree['__typename'];
  return typeof typename !== 'string' || test(typename);
}

function textOf(path: readonly PathSegment[]): string {
  return path.reduce((text, segment) => {
    if ('each' in segment) return `${text}[]`;
    return 'field' in segment ? (text === '' ? segment.field : `${text}.${segment.field}`) : text;
  }, '');
}
