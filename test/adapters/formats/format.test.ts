import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../adapters/formats/format.ts';
import { makeXls } from './make-xls.ts';
import { makeXlsx } from './make-xlsx.ts';
import { readAll, refusal } from './read-all.ts';

const lines = '{"NO":1}\n{"NO":2}\n';

describe('the reader for a plan', () => {
  it('unpacks gzip, stated or not, over several members', async () => {
    const packed = Buffer.concat([gzipSync(lines), gzipSync(lines)]);
    expect((await readAll({ format: 'ndjson', gzip: true }, packed, { pieceSize: 5 })).rows).toHaveLength(4);
    expect((await readAll({ format: 'ndjson' }, gzipSync(lines))).rows).toHaveLength(2);
  });

  it('refuses truncated, damaged and false gzip', async () => {
    const plan = { format: 'ndjson', gzip: true } as const;
    const random = Array.from({ length: 5000 }, (_, index) => `{"NO":${(index * 7919) % 104_729}}\n`).join('');
    const packed = gzipSync(random);
    expect(await refusal(plan, packed.subarray(0, packed.length / 2))).toMatchObject({
      code: 'FORMAT_CUT_SHORT',
      where: 'gzip',
    });
    const damaged = Buffer.from(packed).fill(0xff, 100, 200);
    expect(await refusal(plan, damaged)).toMatchObject({ code: 'GZIP_DAMAGED' });
    expect(await refusal(plan, lines)).toMatchObject({ code: 'GZIP_DAMAGED' });
  });

  it('refuses gzip that unpacks beyond the limit', async () => {
    const bomb = gzipSync('{}\n'.repeat(1_000_000));
    expect(await refusal({ format: 'ndjson' }, bomb, { limits: { unpackedBytes: 100_000 } })).toMatchObject({
      code: 'FORMAT_TOO_LARGE',
      limit: 100_000,
    });
  });

  it('refuses an .xls stated as text, and one with a password with a way out in both languages', async () => {
    const xls = makeXls({ sheets: [{ name: 'S', rows: [['NO'], ['1']] }], password: true });
    for (const format of ['csv', 'ndjson'] as const)
      expect(await refusal({ format }, xls)).toMatchObject({ code: 'FORMAT_NOT_AS_STATED', found: 'XLS' });
    await expect(readAll({ format: 'xlsx' }, xls)).rejects.toMatchObject({
      remedy: { zh: expect.stringContaining('*.xlsx'), en: expect.stringContaining('Save As') },
    });
  });

  it('refuses a workbook stated as text, and text stated as a workbook', async () => {
    const workbook = makeXlsx({ sheets: [{ name: 'S', rows: [['NO'], ['1']] }] });
    expect(await refusal({ format: 'csv' }, workbook)).toMatchObject({
      code: 'FORMAT_NOT_AS_STATED',
      found: 'XLSX (zip)',
    });
    expect(await refusal({ format: 'xlsx' }, 'NO\n1\n')).toMatchObject({ code: 'FORMAT_NOT_AS_STATED', found: 'text' });
  });

  it('refuses an empty table, but not an empty list of objects', async () => {
    for (const format of ['csv', 'xlsx'] as const)
      expect(await refusal({ format }, '')).toMatchObject({ code: 'FORMAT_EMPTY' });
    expect(await refusal({ format: 'csv' }, ' \n\n')).toMatchObject({ code: 'FORMAT_EMPTY' });
    expect((await readAll({ format: 'pulled' }, '')).rows).toEqual([]);
  });

  it.each([
    [{ encoding: 'big5' }, 'encoding'],
    [{ header: 0 }, 'header'],
    [{ quote: '""' }, 'quote'],
    [{ ragged: true }, 'ragged'],
    [{ sheet: -1 }, 'sheet'],
    [{ delimiter: '' }, 'delimiter'],
    [{ columns: '' }, 'columns'],
    [{ toString: 'x' }, 'toString'],
  ])('refuses the option %j at once', (options, option) => {
    expect(() => readerFor({ format: 'csv', options: options as Record<string, string> })).toThrow(
      expect.objectContaining({ code: 'FORMAT_OPTION_INVALID', details: expect.objectContaining({ option }) }),
    );
  });

  it('lets options of the plan go before those of the mapping', async () => {
    const reading = { delimiter: '|', header: 'none', columns: ['a', 'b'] } as const;
    const { rows } = await readAll({ format: 'csv', options: { delimiter: 'tab', columns: 'x，y' } }, '1\t2\n', {
      reading,
    });
    expect(rows).toEqual([{ row: 1, values: { x: '1', y: '2' } }]);
  });

  it('stops the source when the caller stops', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{}\n'.repeat(2000));
      } finally {
        closed = true;
      }
    }
    for await (const batch of readerFor({ format: 'ndjson' })(endless(), 'f')) if (batch.rows.length > 0) break;
    expect(closed).toBe(true);
  });
});
