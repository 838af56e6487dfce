import { chineseNumber, citationsIn } from '../law/citation.ts';
import type { PowerContent, PowerItem } from '../library.ts';
import { syllables } from './search-words.ts';
import type { SearchTerm } from './search-question.ts';

/** A text in pieces, those that were looked for marked. */
export interface Highlight {
  readonly field: string;
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
}

/** Characters shown before the first hit and after it in a long text. */
const AROUND = 40;
const LONG = 160;

/** Where what was looked for stands in what the caller may see. */
export function highlights(
  power: PowerItem,
  content: PowerContent,
  terms: readonly SearchTerm[],
): readonly Highlight[] {
  const texts: (readonly [string, string])[] = [
    ...[power.code, ...(power.formerCodes ?? [])].map((code) => ['code', code] as const),
    ['name', content.name],
    ...content.legalBasis.map((basis) => ['legalBasis', basis] as const),
    ...Object.entries(content.indicators ?? {}),
  ];
  return texts.flatMap(([field, text]) => {
    const spans = merged(terms.flatMap((term) => spansOf(term, field, text)));
    return spans.length === 0 ? [] : [{ field, pieces: cut(text, spans) }];
  });
}

type Span = readonly [from: number, to: number];

function spansOf(term: SearchTerm, field: string, text: string): readonly Span[] {
  switch (term.kind) {
    case 'WORDS':
      return found(text, term.text);
    case 'LETTERS': {
      const plain = found(text, term.text);
      return plain.length > 0 || field !== 'name' ? plain : spelt(text, term.text);
    }
    case 'PLACE':
      return field === 'legalBasis' ? places(text, term) : [];
  }
}

function found(text: string, part: string): readonly Span[] {
  const lower = text.toLowerCase();
  const spans: Span[] = [];
  for (let at = lower.indexOf(part); at >= 0; at = lower.indexOf(part, at + part.length))
    spans.push([at, at + part.length]);
  return spans;
}

/** The characters whose pinyin or initials were typed. */
function spelt(text: string, letters: string): readonly Span[] {
  const characters = [...text];
  const sounds = syllables(text);
  for (const spell of [(sound: string) => sound, (sound: string) => sound.charAt(0)]) {
    for (let from = 0; from < characters.length; from += 1) {
      let joined = '';
      for (let to = from; to < characters.length && joined.length < letters.length; to += 1) {
        joined += spell(sounds[to] ?? '');
        if (joined.startsWith(letters)) return [[from, to + 1]];
        if (!letters.startsWith(joined)) break;
      }
    }
  }
  return [];
}

function places(text: string, term: Extract<SearchTerm, { kind: 'PLACE' }>): readonly Span[] {
  const meant = citationsIn(text).some(
    ({ statute, article }) =>
      article === term.article && (term.statute === undefined || statute.includes(term.statute)),
  );
  if (!meant) return [];
  return [...text.matchAll(/第?([〇零一二两三四五六七八九十百千\d]+)条/g)]
    .filter(([, number = '']) => chineseNumber(number) === term.article)
    .map(({ 0: whole, index }) => [index, index + whole.length]);
}

function merged(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function cut(text: string, spans: readonly Span[]): Highlight['pieces'] {
  const start = text.length > LONG ? Math.max(0, (spans[0]?.[0] ?? 0) - AROUND) : 0;
  const end = text.length > LONG ? Math.min(text.length, start + LONG) : text.length;
  const pieces: { text: string; hit: boolean }[] = [];
  let at = start;
  const add = (to: number, hit: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const [from, to] of spans.filter(([begin]) => begin < end)) {
    add(from, false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
}
