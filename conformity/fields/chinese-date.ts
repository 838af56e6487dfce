const DIGITS = '〇一二三四五六七八九';
const SHAPE =
  /^([0-9〇○零一二三四五六七八九]{4})年([0-9〇零一二三四五六七八九十]{1,3})月([0-9〇零一二三四五六七八九十]{1,3})[日号]$/;

/** A Chinese date (`2018年7月5日`, `二〇一八年七月五日`) as `2018-7-5`; undefined when it is none or lacks the day. */
export function readChineseDate(text: string): string | undefined {
  const match = SHAPE.exec(text.replaceAll(' ', ''));
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(arabic);
  return `${year}-${month}-${day}`;
}

/** `二十三` counts by tens, `二三` and `23` digit by digit. */
function arabic(text: string): string {
  const plain = [...text].map((character) => {
    const digit = DIGITS.indexOf(character === '零' || character === '○' ? '〇' : character);
    return digit < 0 ? character : String(digit);
  });
  const ten = plain.indexOf('十');
  if (ten < 0) return plain.join('');
  return String(Number(plain.slice(0, ten).join('') || '1') * 10 + Number(plain.slice(ten + 1).join('') || '0'));
}
