import { describe, expect, it } from '@jest/globals';
import { amountsInYuan, chineseNumber } from '../../conformity/chinese-amounts.ts';

describe('amounts of money in a text', () => {
  it.each([
    ['责令改正,罚款2000元', [2000]],
    ['处罚款人民币2,000.50 元整', [2000.5]],
    ['罚款0.2万元', [2000]],
    ['罚款人民币贰仟元整', [2000]],
    ['罚款两千元', [2000]],
    ['罚款壹万贰仟叁佰元', [12_300]],
    ['没收违法所得3.5万元,并处罚款1万元', [35_000, 10_000]],
    ['罚款2亿元', [200_000_000]],
    ['警告', []],
    ['依据第五十七条', []],
    ['罚款', []],
  ])('%s', (text, amounts) => expect(amountsInYuan(text)).toEqual(amounts));

  it('are read in plain and in capital characters', () => {
    expect(['十五', '一百零三', '贰拾万', '三千零五十', '一亿二千万'].map(chineseNumber)).toEqual([
      15, 103, 200_000, 3050, 120_000_000,
    ]);
    expect(chineseNumber('很多')).toBeUndefined();
  });
});
