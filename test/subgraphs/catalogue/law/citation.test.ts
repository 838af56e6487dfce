import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chineseNumber, citationsIn, isTouched, statuteKey } from '../../../../subgraphs/catalogue/law/citation.ts';

describe('a citation', () => {
  it.each([
    ['《中华人民共和国安全生产法》第九十二条第一款', { statute: '安全生产法', article: 92, paragraph: 1 }],
    [
      '《杭州市城市市容和环境卫生管理条例》第四十五条第一款第（二）项',
      { statute: '杭州市城市市容和环境卫生管理条例', article: 45, paragraph: 1, item: 2 },
    ],
    ['《刑法》第一百三十四条之一', { statute: '刑法', article: 134, articleSuffix: 1 }],
    ['《公路法（2017修正）》第76条', { statute: '公路法', article: 76 }],
    ['建筑法第七条', { statute: '建筑法', article: 7 }],
    ['《水法》', { statute: '水法' }],
  ])('%s is read', (text, expected) => {
    expect(citationsIn(text)).toEqual([{ text, ...expected }]);
  });

  it('is several when it names several articles or statutes', () => {
    expect(
      citationsIn('《甲法》第一条、第三条；《乙条例》第十条').map(({ statute, article }) => [statute, article]),
    ).toEqual([
      ['甲法', 1],
      ['甲法', 3],
      ['乙条例', 10],
    ]);
    expect(citationsIn('')).toEqual([]);
  });

  it('is touched by a change of its article, of the whole statute, or when it names no article', () => {
    const [citation] = citationsIn('《建筑法》第七条');
    const [whole] = citationsIn('《建筑法》');
    expect(isTouched(citation!, '中华人民共和国建筑法', [7, 9])).toBe(true);
    expect(isTouched(citation!, '建筑法', [9])).toBe(false);
    expect(isTouched(citation!, '建筑法', [])).toBe(true);
    expect(isTouched(whole!, '建筑法', [9])).toBe(true);
    expect(isTouched(whole!, '公路法', [])).toBe(false);
  });

  it('names a statute in one way', () => {
    expect(
      new Set(
        ['《中华人民共和国食品安全法》', '食品安全法', '食品安全法(2018年修订)', '《食品安全法》；'].map(statuteKey),
      ).size,
    ).toBe(1);
  });
});

const DIGITS = [...'零一二三四五六七八九'];
/** Writes 1 to 9,999 as laws do; the inverse of chineseNumber. */
function written(value: number): string {
  const units = ['千', '百', '十', ''];
  const parts = String(value).padStart(4, '0');
  let text = '';
  [...parts].forEach((digit, index) => {
    if (digit === '0') text += text === '' || text.endsWith('零') ? '' : '零';
    else text += `${DIGITS[Number(digit)] ?? ''}${units[index] ?? ''}`;
  });
  return text.replace(/零$/, '').replace(/^一十/, '十');
}

it('reads every number that laws write', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumber(written(value))).toBe(value);
      expect(chineseNumber(String(value))).toBe(value);
    }),
    { seed: 6 },
  );
  expect(chineseNumber('甲')).toBeNaN();
});
