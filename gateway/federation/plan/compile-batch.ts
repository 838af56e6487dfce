import type { EntityBatch } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import { compileMerge } from './compile-merge.ts';
import { compileRepresentation } from './representation.ts';
import { compileEnlist, noRepresentations, type Representations } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import { copyTree, isTree, type Merge, type Tree } from './tree.ts';
import { compileWalker, type Path, type Walker } from './walk.ts';

/** A compiled batch of entities. */
export interface Batch {
  readonly key: string;
  readonly variable: string;
  readonly walkers: readonly Walker[];
  /** Finds the entities; `known` are the representations of an earlier batch that shares the variable. */
  gather(root: Tree, known: Representations | undefined): BatchRun;
  /** Adds what the subgraph answered to every entity that it was asked for. */
  merge(found: BatchRun, answers: unknown): void;
  /** Where in the answer the entities of one representation are. */
  placesOf(found: BatchRun, representation: number, root: Tree): readonly Path[];
}

/** The entities of one run of a batch. */
export interface BatchRun {
  readonly batch: Batch;
  readonly representations: Representations;
  readonly entities: readonly Tree[];
  /** For each entity the place of its representation. */
  readonly places: readonly number[];
}

/**
 * Compiles a batch of entities: how they are found, represented and completed. `alone`: no other batch shares the
 * variable; `answered`: keys that an answer may have, where they are known.
 */
export function compileBatch(
  batch: EntityBatch,
  { test, merge: mergeAny }: Pick<PlanContext, 'test' | 'merge'>,
  { alone, answered }: { readonly alone: boolean; readonly answered: readonly string[] | undefined },
): Batch {
  const { key, variable, rewriteAnswers } = batch;
  const merge = rewriteAnswers.length === 0 && answered ? compileMerge(answered, mergeAny) : mergeAny;
  const walkers = batch.paths.map((path) => compileWalker(path, test));
  const represent = compileRepresentation(batch.requires, test);
  const correct = compileRewrites(batch.rewriteRepresentations, test);
  const rewrite = compileRewrites(rewriteAnswers, test);
  const enlist = compileEnlist(batch, alone);
  return {
    key,
    variable,
    walkers,
    gather(root, known) {
      const found: Tree[] = [];
      for (const walker of walkers) walker.collect(root, found);
      const representations = known ?? noRepresentations();
      const entities: Tree[] = [];
      const places: number[] = [];
      for (const entity of found) {
        const representation = represent(entity);
        if (representation === undefined) continue;
        correct?.(representation);
        entities.push(entity);
        places.push(enlist(representation, representations));
      }
      return { batch: this, representations, entities, places };
    },
    merge(found, answers) {
      rewrite?.(answers);
      if (Array.isArray(answers)) complete(found, answers, alone, merge);
    },
    placesOf({ entities, places }, representation, root) {
      return locate(walkers, root, new Set(entities.filter((_, at) => places[at] === representation)));
    },
  };
}

/**
 * Each entity gets a copy of its own: entities of one representation may lie within each other, and a shared part would
 * then contain itself.
 */
function complete(found: BatchRun, answers: readonly unknown[], alone: boolean, merge: Merge): void {
  const { entities, places, representations } = found;
  const once = alone && entities.length === representations.list.length;
  const uses = once ? undefined : usesOf(places, answers.length);
  for (let at = 0; at < entities.length; at++) {
    const place = places[at] ?? -1;
    const answer = answers[place];
    const entity = entities[at];
    if (!entity || !isTree(answer)) continue;
    const last = uses === undefined || (uses[place] = (uses[place] ?? 0) - 1) === 0;
    merge(entity, last ? answer : copyTree(answer));
  }
}

function usesOf(places: readonly number[], count: number): number[] {
  const uses = new Array<number>(count).fill(0);
  for (const place of places) uses[place] = (uses[place] ?? 0) + 1;
  return uses;
}

function locate(walkers: readonly Walker[], root: Tree, wanted: ReadonlySet<Tree>): readonly Path[] {
  const paths: Path[] = [];
  for (const walker of walkers)
    walker.locate(root, (entity, path) => {
      if (wanted.has(entity)) paths.push(path);
    });
  return paths;
}
