import { describe, expect, it } from '@jest/globals';
import { maskName, maskNumber, maskPhone, maskRecord, maskText, maskValue } from '../../kernel/mask.ts';

describe('masking a value of a known kind', () => {
  it.each([
    ['王小明', '王**'],
    ['王明', '王*'],
    ['王', '王*'],
    ['阿卜杜拉·买买提', '阿**'],
    ['𠮷田', '𠮷*'],
  ])('keeps the first character of the name %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('keeps the first four and the last character of a number', () => {
    expect(maskNumber('11010519491231002X')).toBe('1101*************X');
    expect(maskNumber('110105491231002')).toBe('1101**********2');
    expect(maskNumber('1234567')).toBe('*******');
  });

  it('keeps the last two digits of a telephone number', () => {
    expect(maskPhone('13800138000')).toBe('*********00');
  });
});

describe('masking a field that holds personal data', () => {
  it.each([
    ['11010519491231002X', '1101*************X'],
    ['13800138000', '*********00'],
    ['0510-81820000', '***********00'],
    ['王小明', '王**'],
    ['无锡市某某路 1 号', '无**'],
    ['wang@example.cn', 'w**'],
    [13800138000, '*********00'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [{ name: '王小明' }, '***'],
  ])('masks %j as %j', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });

  it('leaves the other fields of a record as they are', () => {
    const record = { NO: 'JS020000JS0000000001', APPLICANT_NAME: '王小明', PROMISE: 5 };
    expect(maskRecord(record, (field) => field === 'APPLICANT_NAME')).toEqual({ ...record, APPLICANT_NAME: '王**' });
  });
});

describe('masking free text', () => {
  it.each([
    ['当事人身份证11010519491231002X,电话13800138000。', '当事人身份证1101*************X,电话*********00。'],
    ['身份证:110105491231002', '身份证:1101**********2'],
    ['身份证110105194912310021(校验码有误)', '身份证1101*************1(校验码有误)'],
    ['联系 138-0013-8000 或 +86 13800138000', '联系 ***********00 或 *************00'],
    ['电话0510-81820000', '电话***********00'],
  ])('finds the numbers of persons in %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it('finds them in full width too', () => {
    expect(maskText('电话１３８００１３８０００')).toBe('电话*********００');
    expect(maskText('１１０１０５１９４９１２３１００２Ｘ')).not.toContain('１９４９');
  });

  it.each([
    '914403001922038216',
    'JS020000JS0000000001',
    '32050900000001420376501000205000',
    '110108000000016',
    '共 20101005 件,合计 1000000 元',
    '许可〔2010〕第 123456789 号',
  ])('leaves what belongs to no person: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });
});
