const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const AMOUNT =
  /([0-9][0-9,,]*(?:\.[0-9]+)?|[〇零一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟两]+)\s*([千万亿]?)\s*(?:元|圆)/gu;
const UNITS: Readonly<Record<string, number>> = { '': 1, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** Amounts of money that a text names, in yuan: `2000元`, `2,000.50 元`, `0.2万元`, `人民币贰仟元整`. */
export function amountsInYuan(text: string): readonly number[] {
  if (!text.includes('元') && !text.includes('圆')) return [];
  return [...text.matchAll(AMOUNT)].flatMap(([, figure = '', unit = '']) => {
    const number = figure.charCodeAt(0) < 128 ? Number(figure.replace(/[,,]/g, '')) : chineseNumber(figure);
    return number === undefined || Number.isNaN(number) ? [] : [number * (UNITS[unit] ?? 1)];
  });
}

/** A number in Chinese characters, plain or in capitals (大写); undefined when it is none. */
export function chineseNumber(text: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const character of text) {
    const figure = Math.max(DIGITS.indexOf(character), CAPITALS.indexOf(character), character === '两' ? 2 : -1);
    const small = SMALL_UNITS[character];
    if (figure >= 0) digit = figure;
    else if (small !== undefined) {
      section += (digit === 0 ? 1 : digit) * small;
      digit = 0;
    } else if (character === '万' || character === '亿') {
      total = character === '万' ? total + (section + digit) * 10_000 : (total + section + digit) * 100_000_000;
      section = digit = 0;
    } else return undefined;
  }
  return total + section + digit;
}
