import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { findEncoding } from '../../../adapters/formats/encoding.ts';
import { readAll, refusal } from './read-all.ts';

const text = '部门,办件名称\n无锡市示例局,申请办理示例许可证\n';
const csv = { format: 'csv' } as const;

describe('finding the encoding', () => {
  it('believes UTF-8 by its structure, and says how many characters showed it', () => {
    const found = findEncoding(Buffer.from(text), true);
    expect(found.encoding).toBe('utf-8');
    expect(found.confidence).toBeGreaterThan(0.99);
    expect(found.evidence.zh).toContain('多字节字符全部符合 UTF-8');
  });

  it('believes a byte-order mark', () => {
    expect(findEncoding(Buffer.from(`\ufeff${text}`), true)).toMatchObject({ encoding: 'utf-8-bom', confidence: 1 });
  });

  it('believes GB18030 by the share of common characters', () => {
    const found = findEncoding(iconv.encode(text, 'gb18030'), true);
    expect(found).toMatchObject({ encoding: 'gb18030' });
    expect(found.evidence.en).toContain('in common use');
  });

  it('takes rare characters of four bytes as GB18030 too', () => {
    expect(findEncoding(iconv.encode(`${text}㐀𠀀`, 'gb18030'), true).encoding).toBe('gb18030');
  });

  it('does not mistake a character cut at the end of a sample', () => {
    expect(findEncoding(Buffer.from(text).subarray(0, 2), false).encoding).toBe('utf-8');
    expect(findEncoding(Buffer.from('a部').subarray(0, 3), true).encoding).not.toBe('utf-8');
  });

  it('believes neither in Latin-1, UTF-16 nor chance bytes', () => {
    expect(findEncoding(Buffer.from('é;à;ù;é;à;ù', 'latin1'), true).encoding).toBe('unknown');
    expect(findEncoding(Buffer.from(`\ufeff${text}`, 'utf16le'), true).encoding).toBe('unknown');
    expect(findEncoding(Buffer.from([0x41, 0xff, 0x41]), true).encoding).toBe('unknown');
  });
});

describe('decoding', () => {
  it.each([['utf-8'], ['gb18030']])('reads %s over any boundary, stated or found', async (encoding) => {
    const bytes = iconv.encode(text, encoding);
    for (const pieceSize of [1, 3, 1000])
      for (const options of [{}, { encoding }]) {
        const { rows } = await readAll({ ...csv, options }, bytes, { pieceSize });
        expect(rows).toEqual([{ row: 2, values: { 部门: '无锡市示例局', 办件名称: '申请办理示例许可证' } }]);
      }
  });

  it('finds an encoding that shows only after a hundred thousand plain rows', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`a,b\n${'1,2\n'.repeat(100_000)}`),
      iconv.encode('无锡市,示例局\n', 'gb18030'),
    ]);
    const { rows, told } = await readAll(csv, bytes);
    expect(rows.at(-1)).toEqual({ row: 100_002, values: { a: '无锡市', b: '示例局' } });
    expect(told).toContain('GB18030');
  });

  it('drops the byte-order mark', async () => {
    expect((await readAll(csv, `\ufeffNO,X\n1,2\n`)).rows).toEqual([{ row: 2, values: { NO: '1', X: '2' } }]);
  });

  it('refuses bytes of another encoding and names the line', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`办件,b\n${'办件,2\n'.repeat(20_000)}`),
      iconv.encode('无锡市,1\n', 'gb18030'),
    ]);
    for (const pieceSize of [1000, 64 * 1024])
      expect(await refusal(csv, mixed, { pieceSize })).toMatchObject({
        code: 'ENCODING_BROKEN',
        line: 20_002,
        encoding: 'UTF-8',
      });
    const stated = { ...csv, options: { encoding: 'gb18030' } };
    expect(await refusal(stated, Buffer.from([0x61, 0x0a, 0xff, 0xff, 0x0a]))).toMatchObject({
      code: 'ENCODING_BROKEN',
      line: 2,
      encoding: 'GB18030',
    });
  });

  it('refuses what is neither', async () => {
    expect(await refusal(csv, Buffer.from('a,b\né,à\n', 'latin1'))).toMatchObject({
      code: 'ENCODING_UNKNOWN',
      line: 2,
    });
  });
});
