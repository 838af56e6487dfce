/** A place in a statute 法条: 《中华人民共和国安全生产法》第九十二条第一款. */
export interface Citation {
  /** As it was written. */
  readonly text: string;
  /** Name without brackets, revision and country: 安全生产法. Two writings of one statute have the same. */
  readonly statute: string;
  /** 条; absent: the statute as a whole. */
  readonly article?: number;
  /** 之一, 之二 …: an article put in later. */
  readonly articleSuffix?: number;
  /** 款. */
  readonly paragraph?: number;
  /** 项. */
  readonly item?: number;
}

const NUMBER = '[〇零一二两三四五六七八九十百千\\d]+';
const PLACE = new RegExp(
  `第\\s*(${NUMBER})\\s*条(?:之(${NUMBER}))?(?:\\s*第?\\s*(${NUMBER})\\s*款)?(?:\\s*第?\\s*[（(]?(${NUMBER})[)）]?\\s*项)?`,
);

/** Reads the places named in a text; a statute without an article is one place, several articles are several. */
export function citationsIn(text: string): readonly Citation[] {
  const parts = text.split(/(?=《)/).map((part) => part.trim());
  return parts.filter((part) => part !== '').flatMap(placesOf);
}

function placesOf(text: string): readonly Citation[] {
  const named = /^《(.+?)》/.exec(text);
  const place = text.search(PLACE);
  const statute = statuteKey(named?.[1] ?? (place > 0 ? text.slice(0, place) : text));
  if (statute === '') return [];
  const rest = named === null ? text.slice(Math.max(place, 0)) : text.slice(named[0].length);
  const places = [...rest.matchAll(new RegExp(PLACE, 'g'))];
  if (places.length === 0) return [{ text, statute }];
  return places.map(([whole, article, suffix, paragraph, item]) => ({
    text: places.length === 1 ? text : `《${named?.[1] ?? statute}》${whole}`,
    statute,
    ...number('article', article),
    ...number('articleSuffix', suffix),
    ...number('paragraph', paragraph),
    ...number('item', item),
  }));
}

/** One name for a statute however it is written: no brackets, no 中华人民共和国, no year of revision. */
export function statuteKey(name: string): string {
  return name
    .replace(/[《》〈〉<>\s]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/[（(【[][^（(【[]*(修正|修订|修改|年|试行本)[^）)】\]]*[)）】\]]/g, '')
    .replace(/[,，;；。、:：]+$/, '');
}

const DIGITS = '〇一二三四五六七八九';

/** Value of a number in Chinese or Arabic digits up to 9,999; NaN when it is none. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    const value = character === '零' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = undefined;
    } else if (value >= 0) {
      digit = value === 0 && digit === undefined ? undefined : (digit ?? 0) * 10 + value;
    } else return Number.NaN;
  }
  return total + (digit ?? 0);
}

function number<Name extends string>(name: Name, text: string | undefined): { readonly [Key in Name]?: number } {
  const value = text === undefined ? Number.NaN : chineseNumber(text);
  return (Number.isNaN(value) ? {} : { [name]: value }) as { readonly [Key in Name]?: number };
}

/** Whether a citation is touched by a change of these articles of a statute; none: the whole statute. */
export function isTouched(citation: Citation, statute: string, articles: readonly number[]): boolean {
  if (citation.statute !== statuteKey(statute)) return false;
  return articles.length === 0 || citation.article === undefined || articles.includes(citation.article);
}
