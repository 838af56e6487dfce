import { shallowRef } from 'vue';

type Sounds = (text: string) => string;

/** Syllables of Chinese texts; loaded when somebody first types letters, and known from then on. */
const sounds = shallowRef<Sounds>();

/** Longer texts are read, not spelt: nobody looks for a paragraph by its sound. */
const LONGEST_SPELT = 40;

/** Makes pinyin ready when letters were asked for; `matches` then finds by it too. */
export async function hearPinyin(asked: string): Promise<void> {
  if (sounds.value || !/[a-z]/i.test(asked)) return;
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  sounds.value = (text) => {
    const spelt = known.get(text) ?? spell(pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed' }));
    known.set(text, spelt);
    return spelt;
  };
}

/** Whole syllables and their first letters: chengnuo cn. */
const spell = (syllables: readonly string[]): string =>
  `${syllables.join('')}\n${syllables.map((syllable) => syllable.slice(0, 1)).join('')}`;

/** Whether every word that was asked for stands in one of the texts, as written or by its pinyin; nothing asked matches all. */
export function matches(asked: string, ...texts: readonly (string | null | undefined)[]): boolean {
  const there = texts.filter((text): text is string => Boolean(text));
  const hay = there.join('\n').toLowerCase();
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const spelt = (word: string): boolean =>
    /^[a-z]+$/.test(word) &&
    there.some(
      (text) => text.length <= LONGEST_SPELT && /[\u4e00-\u9fff]/.test(text) && sounds.value?.(text).includes(word),
    );
  return words.every((word) => hay.includes(word) || spelt(word));
}
