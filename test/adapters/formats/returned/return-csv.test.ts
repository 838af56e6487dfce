import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { keysOf, mark, returned, rowsOf } from './returning.ts';

const csv = { format: 'csv' } as const;
const KEY = /^hg1\.[0-9a-f]{12}\.\d+\.$/;

describe('a CSV file that comes back', () => {
  const text = '编号,案由,地址\r\n1号,"占道\r\n经营",\r\n2号,"未领证, 擅自",路2号\r\n3号,噪声,\r\n';

  it('says in a column of its own what is wrong, and leaves the lines of the other rows as they are', async () => {
    const bytes = iconv.encode(text, 'gb18030');
    const out = iconv.decode(await returned(csv, bytes, [mark(2, '地址'), mark(5, '地址')]), 'gb18030');
    const { data } = Papa.parse<string[]>(out, { skipEmptyLines: true });
    expect(data[0]?.slice(3)).toEqual(['校验问题', '行标(请勿改动) heliograph']);
    expect(data[1]?.slice(0, 4)).toEqual(['1号', '占道\r\n经营', '', expect.stringContaining('必填项为空')]);
    expect(data[1]?.[4]).toMatch(KEY);
    expect(out).toContain('\r\n2号,"未领证, 擅自",路2号\r\n');
    expect(out.endsWith('\r\n')).toBe(true);
  });

  it('keeps a byte-order mark, and says of the whole delivery what concerns it all', async () => {
    const out = await returned(csv, `\ufeff${text}`, [], { note: '；另有 1 行无法读取：第 7 行' });
    expect(out.toString()).toBe(
      `\ufeff${text.replace('地址\r\n', '地址,校验问题；另有 1 行无法读取：第 7 行,行标(请勿改动) heliograph\r\n')}`,
    );
  });

  it('reads again as the same rows, each with the key of where it stood', async () => {
    const out = await returned(csv, text, [mark(5, '地址')]);
    expect(await rowsOf(csv, out)).toEqual(await rowsOf(csv, Buffer.from(text)));
    const [key] = Object.values(await keysOf(csv, out));
    expect(key).toMatch(/\.5\.$/);
    const sorted = out.toString().split('\r\n');
    const moved = [sorted[0], sorted[4], ...sorted.slice(1, 4), ''].join('\r\n');
    expect(await keysOf(csv, Buffer.from(moved))).toEqual({ 2: key });
  });

  it('is marked anew: what was mended loses its mark, what is still wrong has the new one only', async () => {
    const first = await returned(csv, text, [mark(2, '地址'), mark(5, '地址')]);
    const mended = Buffer.from(first.toString().replace('经营",,', '经营",路1号,'));
    const second = (await returned(csv, mended, [mark(5, '案由')])).toString();
    expect(second).toContain('经营",路1号\r\n');
    expect(second).not.toContain('地址：必填项');
    expect(second).toContain('3号,噪声,,【错误】案由');
    const kept = (await returned(csv, mended, [mark(5, '案由')], { others: 'keep' })).toString();
    expect(kept).toContain('经营",路1号,【错误】地址');
  });

  it('may have been filled up by a spreadsheet program', async () => {
    const out = (await returned(csv, text, [mark(2, '地址')])).toString().replace('路2号\r\n', '路2号,,\r\n');
    expect(await rowsOf(csv, Buffer.from(out))).toEqual(await rowsOf(csv, Buffer.from(text)));
    const again = await returned(csv, out, [mark(4, '案由')]);
    expect(await rowsOf(csv, again)).toEqual(await rowsOf(csv, Buffer.from(text)));
  });

  it('comes unpacked when it was packed', async () => {
    const out = await returned({ format: 'csv', gzip: true }, gzipSync(text), [mark(5, '地址')], { name: 'a.csv.gz' });
    expect(out.toString()).toContain('3号,噪声,,【错误】');
  });

  it('is refused where own columns would do harm', async () => {
    const refusal = (plan: Parameters<typeof returned>[0], content: string) =>
      returned(plan, content, []).catch((error: unknown) => (error as { code: string }).code);
    const noHeader = { format: 'csv', options: { header: 'none' } } as const;
    expect(await refusal(noHeader, '1,2\n3,4\n')).toBe('RETURNED_LAYOUT_UNSUPPORTED');
    const joined = { format: 'csv', options: { lineBreaks: 'join', quote: 'none' } } as const;
    expect(await refusal(joined, '编号,名称\n1,甲\n2,乙\n')).toBe('RETURNED_LAYOUT_UNSUPPORTED');
    const moved = '编号,校验问题,行标(请勿改动) heliograph,备注\n1,,,x\n';
    expect(await refusal(csv, moved)).toBe('RETURNED_LAYOUT_UNSUPPORTED');
    expect(await refusal({ format: 'ndjson' }, '{"a":1}\n')).toBe('RETURNED_FORMAT_UNSUPPORTED');
  });
});

describe('whatever a CSV file holds', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '办件', '=1+1', '"', 'a,b', '行\n二', '行\r\n二', "'", ' x ', '|', '１２', '㐀𠮷'),
    fc.string({ unit: 'grapheme', maxLength: 6 }).filter((value) => !value.includes('\r') && !value.includes('\u0000')),
  );
  const table = fc
    .record({
      rows: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      delimiter: fc.constantFrom(',', '\t', ';'),
      newline: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom('utf-8', 'gb18030'),
      marked: fc.array(fc.nat(11), { maxLength: 12 }),
      said: fc.constantFrom('空', '含"引号"、,逗号;与\t制表', '=cmd()', '@x\n换行'),
    })
    .filter(({ rows }) => rows.every((row) => row.every((value) => isWell(value))));

  it('it comes back with nothing lost, nothing changed but the marked rows, and no formula of ours', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, delimiter, newline, encoding, marked, said }) => {
        const text = Papa.unparse([['编号', '案由', '地址'], ...rows.map(([, b, c], at) => [`${at + 1}号`, b, c])], {
          ...{ delimiter, newline, quotes: true },
        });
        const content = iconv.encode(`${text}${newline}`, encoding);
        const plan = {
          format: 'csv',
          options: { encoding, delimiter: delimiter === '\t' ? 'tab' : delimiter },
        } as const;
        const before = await rowsOf(plan, content);
        const chosen = before.filter((_, at) => marked.includes(at));
        const text_ = `【错误】${said}`;
        const marks = chosen.map(({ row }) => mark(row, '案由', { text: text_ }));
        const out = await returned(plan, content, marks);
        expect(await rowsOf(plan, out)).toEqual(before);
        expect(Object.keys(await keysOf(plan, out)).map(Number)).toEqual(chosen.map(({ row }) => row));
        const { data } = Papa.parse<string[]>(iconv.decode(out, encoding), { delimiter, skipEmptyLines: true });
        for (const row of data) for (const own of row.slice(3)) expect(own).not.toMatch(/^[=+\-@\t\r]/);
        // Marks taken away again, it is the delivery, but for its header.
        const bare = await returned(plan, out, []);
        const body = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf(iconv.encode(newline, encoding)));
        expect(body(bare).equals(body(content))).toBe(true);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  const isWell = (value: string): boolean => Buffer.from(value).toString() === value && !value.includes('\ufeff');
});
