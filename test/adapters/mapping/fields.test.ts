import { describe, expect, it } from '@jest/globals';
import { mapRow } from './map-rows.ts';

describe('a field of a mapping', () => {
  it('takes a column under another name, trimmed, and JSON scalars as they are', () => {
    expect(mapRow('NO: { column: id }\nPROMISE: { column: days }', { id: ' 1 ', days: 90, other: 'x' }).fields).toEqual(
      { NO: '1', PROMISE: 90 },
    );
  });

  it('takes the first of its aliases that the row has', () => {
    const fields = 'CHANG_NO: { column: [ITEM_VERSION, CHANG_NO] }';
    expect(mapRow(fields, { ITEM_VERSION: '1' }).fields).toEqual({ CHANG_NO: '1' });
    expect(mapRow(fields, { CHANG_NO: '2' }).fields).toEqual({ CHANG_NO: '2' });
  });

  it('is left out when the sender has nothing, by its own tokens too', () => {
    const fields = 'A: { column: a }\nB: { column: b }\nC: { column: c }\nD: { column: d }\nE: { column: e }';
    const values = { a: null, b: '  ', c: '-', d: ' - ' };
    expect(mapRow(fields, values, "missing: ['-']\n")).toEqual({ recordType: 'T', fields: {}, remarks: [] });
  });

  it('has a constant without remark, and a default with one', () => {
    const record = mapRow("A: { constant: 法人 }\nB: { column: b, default: '1' }", { b: '' });
    expect(record.fields).toEqual({ A: '法人', B: '1' });
    expect(record.remarks).toEqual([{ kind: 'default-used', field: 'B', column: 'b', value: '' }]);
    expect(mapRow("B: { column: b, default: '1' }", { b: '0' }).remarks).toEqual([]);
  });

  it('translates codes, and never lets one without translation pass in silence', () => {
    const fields = "TARGET_TYPE: { column: party, codes: { '0': '1', '1': '2' } }";
    expect(mapRow(fields, { party: 0 }).fields).toEqual({ TARGET_TYPE: '1' });
    expect(mapRow(fields, { party: '7' })).toMatchObject({
      fields: { TARGET_TYPE: '7' },
      remarks: [{ kind: 'untranslated-code', field: 'TARGET_TYPE', column: 'party', value: '7' }],
    });
    const dropping = "TARGET_TYPE: { column: party, codes: { '0': '1' }, otherwise: missing }";
    expect(mapRow(dropping, { party: 'toString' })).toMatchObject({
      fields: {},
      remarks: [{ kind: 'untranslated-code' }],
    });
  });

  it('joins columns, leaving out what is missing', () => {
    const fields = "ITEM_ID: { join: { columns: [a, b, c], with: '||' } }";
    expect(mapRow(fields, { a: '1', b: '', c: ' 3 ' }).fields).toEqual({ ITEM_ID: '1||3' });
    expect(mapRow(fields, {}).fields).toEqual({});
  });

  it('splits a column by a separator or a pattern', () => {
    const fields =
      "A: { column: x, split: { by: '/', part: 1 } }\nB: { column: x, split: { by: '/', part: 2 } }\nC: { column: x, split: { by: '/', part: 3 } }";
    expect(mapRow(fields, { x: '甲 / 乙' }).fields).toEqual({ A: '甲', B: '乙' });
    const pattern = "N: { column: x, split: { pattern: '第(\\d+)号', part: 1 } }";
    expect(mapRow(pattern, { x: '锡建罚〔2019〕第0021号' }).fields).toEqual({ N: '0021' });
    expect(mapRow(pattern, { x: '无号' })).toMatchObject({
      fields: { N: '无号' },
      remarks: [{ kind: 'unreadable-value' }],
    });
  });

  it('brings brackets and widths into one style', () => {
    const year = 'X: { column: x, brackets: year }';
    for (const number of [
      '环审【2016】12号',
      '环审[2016]12号',
      '环审（2016）12号',
      '环审﹝2016﹞12号',
      '环审{ 2016 }12号',
      '环审［2016］12号',
    ])
      expect(mapRow(year, { x: number }).fields['X']).toBe('环审〔2016〕12号');
    expect(mapRow(year, { x: '（东税）许〔2018〕第（4）号' }).fields['X']).toBe('（东税）许〔2018〕第（4）号');
    expect(mapRow('X: { column: x, brackets: round }', { x: '示例(无锡)[集团]' }).fields['X']).toBe(
      '示例（无锡）（集团）',
    );
    expect(mapRow('X: { column: x, width: half, brackets: ascii }', { x: '９１３Ｘ　（ａ）' }).fields['X']).toBe(
      '913X (a)',
    );
  });

  it('converts units exactly, and says when it cannot', () => {
    const fine = 'CF_NR_FK: { column: fine, unit: { from: 元, to: 万元 } }';
    expect(
      ['2000', '2,000.00', 3, '0.1万元', '12345678.9', '1'].map(
        (text) => mapRow(fine, { fine: text }).fields['CF_NR_FK'],
      ),
    ).toEqual(['0.2', '0.2', '0.0003', '0.1', '1234.56789', '0.0001']);
    expect(mapRow(fine, { fine: '约两千元' })).toMatchObject({
      fields: { CF_NR_FK: '约两千元' },
      remarks: [{ kind: 'unreadable-value', value: '约两千元' }],
    });
    expect(mapRow('D: { column: d, unit: { from: 小时, to: 天 } }', { d: '36' }).fields).toEqual({ D: '1.5' });
  });

  it('says when a structured value stands where a text is needed', () => {
    expect(mapRow('D: { column: d, date: [any] }', { d: { year: 2010 } }).remarks).toMatchObject([
      { kind: 'unreadable-value' },
    ]);
  });
});

describe('dates', () => {
  const read = (text: unknown, shapes = 'any', as = ''): unknown =>
    mapRow(`D: { column: d, date: [${shapes}]${as === '' ? '' : `, as: ${as}`} }`, { d: text }).fields['D'];

  it.each([
    ['2015年04月17日', '2015-04-17'],
    ['2015年4月7日', '2015-04-07'],
    ['2015/4/17', '2015-04-17'],
    ['2015.4.17', '2015-04-17'],
    ['2015-04-17', '2015-04-17'],
    ['20150417', '2015-04-17'],
    ['2015-04-17 08:30:05', '2015-04-17 08:30:05'],
    ['2015-04-17T08:30:05', '2015-04-17 08:30:05'],
    ['20150417083005', '2015-04-17 08:30:05'],
    ['2015/4/17 8:30', '2015-04-17 08:30:00'],
  ])('%p is %p', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('have the form that the field asks for', () => {
    expect(read('2015-04-17 08:30:05', 'any', 'date')).toBe('2015-04-17');
    expect(read('2015-04-17', 'any', 'datetime')).toBe('2015-04-17 00:00:00');
  });

  it('take serials and 长期 only where declared', () => {
    expect(read('42111', 'any, excel-serial')).toBe('2015-04-17');
    expect(read('长期', 'any, 长期')).toBe('2099-12-31');
    for (const text of ['42111', '长期'])
      expect(mapRow('D: { column: d, date: [any] }', { d: text })).toMatchObject({
        fields: { D: text },
        remarks: [{ kind: 'unreadable-value' }],
      });
  });

  it('are never rolled over', () => {
    for (const text of ['2015-02-29', '2015年13月1日', '2015-04-17 25:00:00', '20151301'])
      expect(mapRow('D: { column: d, date: [any] }', { d: text }).remarks).toMatchObject([
        { kind: 'unreadable-value' },
      ]);
  });

  it('have shapes of the sender’s own', () => {
    expect(read('2016-12-1210:20:30', "'YYYY-MM-DDHH:mm:ss'", 'date')).toBe('2016-12-12');
    expect(read('17/04/2015', 'DD/MM/YYYY')).toBe('2015-04-17');
  });
});
