import { describe, expect, it } from '@jest/globals';
import { excelDate } from '../../../adapters/formats/excel-date.ts';
import { isDateFormat } from '../../../adapters/formats/xlsx-workbook.ts';

describe('Excel serials', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [40_422, '2010-09-01'],
    [42_473, '2016-04-13'],
    [40_422.5, '2010-09-01 12:00:00'],
    [40_422.999999, '2010-09-02'],
    [0.75, '18:00:00'],
    [2_958_465, '9999-12-31'],
  ])('%p is %p', (serial, date) => {
    expect(excelDate(serial)).toBe(date);
  });

  it('have a day that never was, and no days before 1900 or after 9999', () => {
    expect([60, -1, 3_000_000, NaN].map((serial) => excelDate(serial))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('count from 1904 in workbooks of old Macintoshes', () => {
    expect(excelDate(0, true)).toBe('1904-01-01');
    expect(excelDate(38_960, true)).toBe('2010-09-01');
  });
});

describe('number formats', () => {
  it.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]aaaa;m/d', '[h]:mm', 'm/d/yy h:mm'])(
    '%p shows a date',
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  it.each(['General', '0.00', '#,##0"days"', '[Red]0', '0\\d', '@', '¥#,##0.00'])('%p does not', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
