import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';

/** A sample that anybody can draw again 随机抽查. */
export interface RandomSample {
  /** SHA-256 over the canonical JSON of the sorted ids: published before the seed is known. */
  readonly populationDigest: string;
  readonly population: number;
  /** Public randomness that nobody could choose: lottery numbers, the hash of a later edition of a newspaper. */
  readonly seed: string;
  readonly drawn: readonly string[];
}

/** What is published first: who could be drawn. */
export const commitPopulation = (ids: readonly string[]): { readonly digest: string; readonly size: number } => {
  const sorted = [...new Set(ids)].sort();
  return { digest: sha256(canonicalJson(sorted)), size: sorted.length };
};

/**
 * Draws `size` of a committed population: each id is ranked by SHA-256 of `digest:seed:id`, and the first ranks are
 * drawn. Nobody can favour an id without the seed, and with the ids and the seed anybody gets the same sample.
 */
export function drawSample(ids: readonly string[], seed: string, size: number): RandomSample {
  const population = [...new Set(ids)].sort();
  const { digest } = commitPopulation(population);
  const ranked = population
    .map((id): readonly [string, string] => [sha256(`${digest}:${seed}:${id}`), id])
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const drawn = ranked.slice(0, size).map(([, id]) => id);
  return { populationDigest: digest, population: population.length, seed, drawn };
}
