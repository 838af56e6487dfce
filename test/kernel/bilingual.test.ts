import { describe, expect, it } from '@jest/globals';
import { fill } from '../../kernel/bilingual.ts';

describe('filling a text in both languages', () => {
  it('puts the values in their places', () => {
    expect(fill({ zh: '第 {row} 行', en: 'row {row} of {file}' }, { row: 3, file: 'a.csv' })).toEqual({
      zh: '第 3 行',
      en: 'row 3 of a.csv',
    });
  });

  it('leaves a placeholder visible when its value is missing, and takes values literally', () => {
    expect(fill({ zh: '{value}', en: '{other}' }, { value: '$& {other}' })).toEqual({
      zh: '$& {other}',
      en: '{other}',
    });
  });
});
