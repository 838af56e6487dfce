import type { Rewrite } from './plan.ts';
import type { TypeTest } from './possible-types.ts';
import { isTree } from './tree.ts';

/** Changes a value in place. */
export type Change = (value: unknown) => void;

/** Compiles a planner's corrections; undefined when there are none. */
export function compileRewrites(
  rewrites: readonly Rewrite[],
  test: (types: readonly string[]) => TypeTest,
): Change | undefined {
  const changes = rewrites.map((rewrite) => compileRewrite(rewrite, 0, test));
  if (changes.length === 0) return undefined;
  return (value) => {
    for (const change of changes) change(value);
  };
}

function compileRewrite({ path, change }: Rewrite, at: number, test: (types: readonly string[]) => TypeTest): Change {
  const segment = path[at];
  if (segment === undefined) throw new Error('The planner rewrites a value without naming its key.');
  const last = at === path.length - 1;
  if ('types' in segment) {
    const fits = test(segment.types);
    const below = compileRewrite({ path, change }, at + 1, test);
    return forEach((tree) => {
      const typename = tree['__typename'];
      if (typeof typename !== 'string' || fits(typename)) below(tree);
    });
  }
  const { key } = segment;
  if (!last) {
    const below = compileRewrite({ path, change }, at + 1, test);
    return forEach((tree) => below(tree[key]));
  }
  if ('set' in change) return forEach((tree) => void (tree[key] = change.set));
  return forEach((tree) => {
    if (tree[key] === undefined) return;
    tree[change.rename] = tree[key];
    tree[key] = undefined;
  });
}

function forEach(change: (tree: Record<string, unknown>) => void): Change {
  const all: Change = (value) => {
    if (Array.isArray(value)) value.forEach(all);
    else if (isTree(value)) change(value);
  };
  return all;
}
