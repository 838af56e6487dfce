import { pinyin } from 'pinyin-pro';
import { indicatorByName } from '../catalogue-data.ts';
import { chineseNumber, statuteKey } from '../law/citation.ts';
import type { PowerItem } from '../library.ts';
import type { SearchTerm } from './search-question.ts';

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/** Words for a full-text index: each two neighbouring Chinese characters, the last one alone, other words whole. */
export function indexWords(text: string): string {
  const words: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(RUNS)) {
    if (!HAN.test(run)) words.push(run);
    else for (let at = 0; at < run.length; at += 1) words.push(run.slice(at, at + 2));
  }
  return words.join(' ');
}

/** The neighbouring words that make a run of Chinese characters; one character is the beginning of a word. */
export function phraseOf(run: string): { readonly words: readonly string[]; readonly beginning: boolean } {
  if (run.length < 2) return { words: [run], beginning: true };
  return { words: Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)), beginning: false };
}

/** Syllables of a text, one for each character; what is not Chinese stands as it is. */
export const syllables = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());

/** Pinyin and initials 拼音与首字母 of a text, without blanks. */
export function spelling(text: string): { readonly pinyin: string; readonly initials: string } {
  const spelt = syllables([...text].filter((character) => HAN.test(character)).join(''));
  return { pinyin: spelt.join(''), initials: spelt.map((syllable) => syllable.charAt(0)).join('') };
}

/** The texts of a power by what they are. What is withheld from the public is not searched. */
export function searchTexts(power: PowerItem): Readonly<Record<'codes' | 'name' | 'basis' | 'text', string>> {
  const { versions } = power;
  const latest = versions.at(-1);
  const told = Object.entries(latest?.indicators ?? {})
    .filter(([name]) => indicatorByName.get(name)?.withheld === undefined)
    .map(([, value]) => value);
  const materials = latest?.materials?.map(({ name }) => name) ?? [];
  const grades = latest?.discretion?.flatMap(({ circumstances }) => circumstances) ?? [];
  return {
    codes: [power.code, ...(power.formerCodes ?? [])].join(' '),
    name: [...new Set(versions.flatMap(({ name, nameEn }) => (nameEn === undefined ? [name] : [name, nameEn])))].join(
      ' ',
    ),
    basis: [...new Set(versions.flatMap(({ legalBasis }) => legalBasis))].join(' '),
    text: [...told, ...materials, ...grades].join(' '),
  };
}

const PLACE = /^《?([^《》\d]*?)》?(?:第([〇零一二两三四五六七八九十百千]+|\d+)|(\d+))条/u;

/**
 * Reads what somebody typed: blanks separate things that must all be found; `安全生产法第92条` is a place in a statute;
 * a run of Chinese is looked for as it stands; letters and digits are a code, pinyin, initials or a word.
 */
export function searchTerms(typed: string): readonly SearchTerm[] {
  return typed
    .normalize('NFKC')
    .trim()
    .slice(0, 200)
    .split(/\s+/)
    .filter((part) => part !== '')
    .flatMap(termsOf);
}

function termsOf(part: string): readonly SearchTerm[] {
  const place = PLACE.exec(part);
  const article = chineseNumber(place?.[2] ?? place?.[3] ?? '无');
  if (place !== null && !Number.isNaN(article)) {
    const statute = statuteKey(place[1] ?? '');
    return [{ kind: 'PLACE', article, ...(statute === '' ? {} : { statute }) }];
  }
  if (!HAN.test(part)) {
    const letters = part.toLowerCase().replace(/[^a-z0-9.-]/g, '');
    return letters === '' ? [] : [{ kind: 'LETTERS', text: letters }];
  }
  return [...part.toLowerCase().matchAll(RUNS)].map(([text]) => ({ kind: HAN.test(text) ? 'WORDS' : 'LETTERS', text }));
}
