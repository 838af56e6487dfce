import { describe, expect, it } from '@jest/globals';
import { encode } from 'iconv-lite';
import fc from 'fast-check';
import { missingTest } from '../../../conformity/fields/missing.ts';
import { readText, trimmed } from '../../../conformity/fields/read-text.ts';
import { Unreadable } from '../../../conformity/fields/field-value.ts';
import { fitsUnit, gbkBytes } from '../../../conformity/fields/text-length.ts';

const bytesIn = (encoding: 'gbk' | 'gb18030', text: string): number => encode(text, encoding).length;

describe('what stands for missing', () => {
  const isMissing = missingTest({ tokens: ['null', '无', '/', '00000000000000000X', 'N/A'], dates: [] });

  it.each(['', 'null', 'NULL', 'Null', '无', '/', '00000000000000000X', '00000000000000000x', 'n/a'])(
    '%p does',
    (text) => expect(isMissing(text)).toBe(true),
  );

  it.each(['nul', 'nullx', '无锡', '//', '0', '000000000000000000', 'N', '1'])('%p does not', (text) =>
    expect(isMissing(text)).toBe(false),
  );

  it('is a value where the code list of the field has it', () => {
    expect(missingTest({ tokens: ['无', '/'], dates: [] }, { 无: {} })('无')).toBe(false);
    expect(missingTest({ tokens: ['无', '/'], dates: [] }, { 无: {} })('/')).toBe(true);
  });
});

describe('texts', () => {
  it('lose the blanks around them, full-width ones too, and keep those inside', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => trimmed(text) === text.trim()));
    expect(trimmed('\u3000\u00a0\ufeff 王 某\t\r\n')).toBe('王 某');
  });

  it('are made of numbers and booleans; objects are not texts', () => {
    expect([readText(90), readText(false)]).toEqual(['90', 'false']);
    expect(readText({ a: 1 })).toBeInstanceOf(Unreadable);
    expect(readText(['a'])).toBeInstanceOf(Unreadable);
  });
});

describe('lengths', () => {
  it('in GBK bytes are those of GBK for what Chinese senders write, and four beyond the basic plane', () => {
    for (const text of ['', 'abc', '无锡市建设局', '锡建监罚字〔2010〕第0021号,“测试”', '㈱①·—…', '𠮷'])
      expect([text, gbkBytes(text)]).toEqual([text, bytesIn(text === '𠮷' ? 'gb18030' : 'gbk', text)]);
  });

  it('are told without looking where that is enough, and exactly where it is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(80), (text, limit) => {
        expect(fitsUnit['gbk-bytes'](text, limit)).toBe(gbkBytes(text) <= limit);
        expect(fitsUnit['utf8-bytes'](text, limit)).toBe(Buffer.byteLength(text) <= limit);
        expect(fitsUnit.characters(text, limit)).toBe([...text].length <= limit);
      }),
    );
  });
});
