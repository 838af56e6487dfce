import type { EntityBatch } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import { compileRepresentation, flatFields } from './representation.ts';
import { compileRewrites } from './rewrites.ts';
import { copyTree, isTree, type Merge, type Tree } from './tree.ts';
import { compileWalker, type Path, type Walker } from './walk.ts';

/** Equal representations are asked for once in a fetch. */
export interface Representations {
  readonly list: Tree[];
  /** By identity. */
  readonly places: Map<unknown, number>;
}

/** A compiled batch of entities. */
export interface Batch {
  readonly key: string;
  readonly variable: string;
  readonly walkers: readonly Walker[];
  /** Finds the entities; `known` are the representations of an earlier batch that shares the variable. */
  gather(root: Tree, known: Representations | undefined): BatchRun;
}

/** The entities of one run of a batch. */
export interface BatchRun {
  readonly key: string;
  readonly representations: Representations;
  /** Adds what the subgraph answered to every entity that it was asked for. */
  merge(answers: unknown): void;
  /** Where in the answer the entities of one representation are. */
  placesOf(representation: number, root: Tree): readonly Path[];
}

/** Compiles a batch of entities: how they are found, represented, and completed. */
export function compileBatch(
  batch: EntityBatch,
  { test, merge }: Pick<PlanContext, 'test' | 'merge'>,
  alone: boolean,
): Batch {
  const { key, variable } = batch;
  const walkers = batch.paths.map((path) => compileWalker(path, test));
  const represent = compileRepresentation(batch.requires, test);
  const correct = compileRewrites(batch.rewriteRepresentations, test);
  const rewrite = compileRewrites(batch.rewriteAnswers, test);
  const identify = identityOf(batch, alone);
  return {
    key,
    variable,
    walkers,
    gather(root, known) {
      const found: Tree[] = [];
      for (const walker of walkers) walker.collect(root, found);
      const representations = known ?? { list: [], places: new Map<unknown, number>() };
      const entities: Tree[] = [];
      const places: number[] = [];
      for (const entity of found) {
        const representation = represent(entity);
        if (representation === undefined) continue;
        correct?.(representation);
        entities.push(entity);
        places.push(placeOf(identify(representation), representation, representations));
      }
      return {
        key,
        representations,
        merge(answers) {
          rewrite?.(answers);
          if (Array.isArray(answers)) complete(entities, places, answers, merge);
        },
        placesOf: (representation, tree) =>
          locate(walkers, tree, new Set(entities.filter((_, at) => places[at] === representation))),
      };
    },
  };
}

function placeOf(identity: unknown, representation: Tree, { list, places }: Representations): number {
  const known = places.get(identity);
  if (known !== undefined) return known;
  places.set(identity, list.length);
  return list.push(representation) - 1;
}

/** What tells the representations of one variable apart: with one plain key, type and value. */
function identityOf({ requires }: EntityBatch, alone: boolean): (representation: Tree) => unknown {
  const fields = flatFields(requires);
  const [only] = fields ?? [];
  if (!alone || !only || fields?.length !== 1) return textOf;
  return (representation) => {
    const value = representation[only.field];
    return typeof value === 'string' ? `${String(representation['__typename'])} ${value}` : textOf(representation);
  };
}

/** Fields come in one order, and strings are told apart by their length, so that no two texts are alike by chance. */
function textOf(representation: Tree): string {
  let text = '';
  for (const key in representation) {
    const value = representation[key];
    text += typeof value === 'string' ? `${key}${String(value.length)}:${value};` : `${key}=${JSON.stringify(value)};`;
  }
  return text;
}

/**
 * Each entity gets a copy of its own: entities of one representation may lie within each other, and a shared part would
 * then contain itself.
 */
function complete(
  entities: readonly Tree[],
  places: readonly number[],
  answers: readonly unknown[],
  merge: Merge,
): void {
  const left = new Int32Array(answers.length);
  for (const place of places) left[place] = (left[place] ?? 0) + 1;
  for (let at = 0; at < entities.length; at++) {
    const place = places[at] ?? -1;
    const answer = answers[place];
    const entity = entities[at];
    if (!entity || !isTree(answer)) continue;
    left[place] = (left[place] ?? 0) - 1;
    merge(entity, left[place] === 0 ? answer : copyTree(answer));
  }
}

function locate(walkers: readonly Walker[], root: Tree, wanted: ReadonlySet<Tree>): readonly Path[] {
  const paths: Path[] = [];
  for (const walker of walkers)
    walker.locate(root, (entity, path) => {
      if (wanted.has(entity)) paths.push(path);
    });
  return paths;
}
