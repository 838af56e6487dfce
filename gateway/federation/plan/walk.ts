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
    collect: generateCollect(path, steps),
    locate: (root, found) => locate(root, steps, 0, [], found),
    text: textOf(path),
  };
}

/** Code for one path, one function a step; names come from the planner and are quoted. */
function generateCollect(path: readonly PathSegment[], steps: readonly Step[]): Walker['collect'] {
  const visits = path.map((segment, at) => {
    const next = `visit${at + 1}`;
    if ('field' in segment)
      return visitCode(at, `visit${at}`, `${next}(value[${JSON.stringify(segment.field)}], found);`);
    if ('each' in segment) return visitCode(at, next, `${next}(value, found);`);
    return visitCode(at, `visit${at}`, `if (fits(value, steps[${at}].fits)) ${next}(value, found);`);
  });
  const last = visitCode(path.length, `visit${path.length}`, 'found.push(value);');
  const source = `"use strict"; ${[...visits, last].join('\n')} return visit0;`;
  return new Function('steps', 'fits', source)(steps, fits) as Walker['collect'];
}

const visitCode = (at: number, ofItems: string, ofObject: string): string => `function visit${at}(value, found) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (let at = 0; at < value.length; at++) ${ofItems}(value[at], found);
  else { ${ofObject} }
}`;

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
