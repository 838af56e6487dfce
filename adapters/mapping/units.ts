/** Units that can be turned into each other, in parts of the smallest. Working days are not: their length is the calendar's. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { 分: 1, 角: 10, 元: 100, 百元: 10_000, 千元: 100_000, 万元: 1_000_000, 百万元: 100_000_000, 亿元: 10_000_000_000 },
  { 秒: 1, 分钟: 60, 小时: 3600, 天: 86_400, 日: 86_400, 周: 604_800 },
  { 月: 1, 季度: 3, 年: 12 },
  { 平方米: 1, 亩: 2000 / 3, 公顷: 10_000 },
];

const AMOUNT = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(\p{Script=Han}+)?$/u;

/** Turns an amount written in one unit into another; undefined when it cannot be read. A unit written beside the number goes before. */
export type UnitConversion = (text: string) => string | undefined;

/** Prepares a conversion; undefined when the units are unknown or of different kinds. */
export function unitConversion(from: string, to: string): UnitConversion | undefined {
  const dimension = DIMENSIONS.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to));
  const target = dimension?.[to];
  if (dimension === undefined || target === undefined) return undefined;
  return (text) => {
    const [, number, written] = AMOUNT.exec(text) ?? [];
    const factor = dimension[written ?? from];
    if (number === undefined || factor === undefined) return undefined;
    // One division after an exact product keeps 2000 元 at 0.2 万元; 15 digits hide what binary fractions add.
    const value = (Number(number.replaceAll(',', '')) * factor) / target;
    return plainDecimal(value);
  };
}

function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
