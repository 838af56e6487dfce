import type { PowerItem } from '../library.ts';
import type { PowerSelection } from '../power-selection.ts';

/** One thing that must be found; a question is several, all of which must hold. */
export type SearchTerm =
  /** Chinese: these characters, one after another. */
  | { readonly kind: 'WORDS'; readonly text: string }
  /** Latin letters and digits: part of a code, of pinyin, of initials, or a word. */
  | { readonly kind: 'LETTERS'; readonly text: string }
  /** A place in a statute; without a statute, that article of any. */
  | { readonly kind: 'PLACE'; readonly statute?: string; readonly article: number };

/** What is looked for, and among which powers. */
export interface SearchQuestion {
  readonly terms: readonly SearchTerm[];
  readonly selection: PowerSelection;
}

/** How well a power was found: 0 its code, 1 the beginning of its code, 2 its name, 3 anything else. */
export type SearchTier = 0 | 1 | 2 | 3;

export interface SearchFound {
  /** At most `page.limit`, beyond `page.from` ([tier, code]), the best first. */
  readonly rows: readonly { readonly power: PowerItem; readonly tier: SearchTier }[];
  readonly total: number;
  /** How many of all that was found have which value, most first. */
  readonly facets: Readonly<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>;
}

export type FacetName = 'type' | 'state' | 'department' | 'region';
