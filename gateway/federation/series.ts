import { isNonNullType, Kind, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { Run, Step } from './plan/run.ts';
import { compileShaper, type ShaperOptions } from './shape/compile-shaper.ts';
import { fieldCollector } from './shape/collect-fields.ts';

/** One root field of a mutation. */
export interface SeriesPart {
  /** Its key in the plan. */
  readonly key: string;
  readonly fetch: Step;
}

/**
 * Runs the root fields of a mutation one after the other. One that fails leaves its null, and the next begins; one that
 * must not be null takes the whole answer away, and those after it are not run (GraphQL, section 6.2.2 and 6.4.4).
 */
export function compileSeries(parts: readonly SeriesPart[], shaped: ShaperOptions): Step {
  const stands = parts.map(({ key }) => compileStands(key, shaped));
  const from = (run: Run, start: number): Promise<void> | undefined => {
    for (let at = start; at < parts.length; at++) {
      const pending = parts[at]?.fetch(run);
      if (pending) return pending.then(() => (stands[at]?.(run) === false ? undefined : from(run, at + 1)));
      if (stands[at]?.(run) === false) return undefined;
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

/** Whether the answer still has its data once a root field has come; undefined when that field may be null. */
function compileStands(key: string, shaped: ShaperOptions): ((run: Run) => boolean) | undefined {
  const { schema, document, root, selectionSet, keyOf } = shaped;
  const nodes = [...fieldCollector(schema, document)(root, [selectionSet]).values()].flat();
  const selections = nodes.filter((node) => keyOf(node) === key);
  if (!selections.some((node) => isStrict(root, node))) return undefined;
  const shape = compileShaper({ ...shaped, selectionSet: { kind: Kind.SELECTION_SET, selections } });
  return ({ data }) => shape(data, undefined, '', { introspection: {}, violations: [] }) !== undefined;
}

const isStrict = (root: GraphQLObjectType, { name }: FieldNode): boolean =>
  isNonNullType(root.getFields()[name.value]?.type);
