import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { readAll } from '../adapters/formats/read-all.ts';
import { pastedFile } from '../../cli/pasted-file.ts';
import { aFile, aHubFolder, fed, heliograph, heliographFed } from './run.ts';

const hub = aHubFolder();
const as = ['--specification', 'jiangsu-2010', '--record-type', 'INF_PUNISH', '--period', '2010-09'];
let sample: Readonly<Record<string, unknown>> = {};

beforeAll(async () => {
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  sample = packs.find(({ id }) => id === 'jiangsu-2010')?.recordTypes['INF_PUNISH']?.sample ?? {};
});
afterAll(() => hub.drop());

const ndjson = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('heliograph check', () => {
  it('ends with 0 when every record conforms', async () => {
    const { code, out, err } = await heliograph('check', aFile(hub.folder, 'clean.ndjson', ndjson(sample)), ...as);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('符合规范');
  });

  it('ends with 1 and names rule, place and remedy when one does not', async () => {
    const file = aFile(hub.folder, 'late.ndjson', ndjson(sample, { ...sample, INTERNAL_NO: '2', ORG_ID: '' }));
    const { code, out } = await heliograph('check', file, ...as, '--language', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/JS10-001 \[error\]/);
    expect(out).toContain('ORG_ID');
    expect(out).toContain('remedy');
  });

  it('writes the same bytes of JSON for the same file', async () => {
    const file = aFile(hub.folder, 'same.ndjson', ndjson({ ...sample, TARGET_TYPE: '9' }));
    const first = await heliograph('check', file, ...as, '--format', 'json');
    const second = await heliograph('check', file, ...as, '--format', 'json');
    expect(first.out).toBe(second.out);
    expect((JSON.parse(first.out) as { conforms: boolean }).conforms).toBe(false);
  });

  it('masks personal data in a report for others', async () => {
    const file = aFile(hub.folder, 'masked.ndjson', ndjson({ ...sample, TARGET_MOBILE: '13812345678901234567890' }));
    const own = await heliograph('check', file, ...as, '--format', 'csv');
    const outside = await heliograph('check', file, ...as, '--format', 'csv', '--masked');
    expect(own.out).toContain('13812345678901234567890');
    expect(outside.out).not.toContain('13812345678901234567890');
  });

  it('gives the file back with its errors in it; mended, it checks clean', async () => {
    const record = sample;
    const columns = Object.keys(record);
    const line = (set: Readonly<Record<string, unknown>>): string =>
      columns.map((column) => `"${String(set[column] ?? '')}"`).join(',');
    const good = line({ ...record, INTERNAL_NO: '二', NO: 'JS020000JS0000000003' });
    const text = `${columns.join(',')}\r\n${line({ ...record, ORG_ID: '' })}\r\n${good}\r\n`;
    const file = aFile(hub.folder, 'send.csv', text);
    const out = join(hub.folder, 'back.csv');
    expect((await heliograph('check', file, ...as, '--returned', out)).code).toBe(1);
    const back = readFileSync(out, 'utf8');
    expect(back).toContain(`\r\n${good}\r\n`);
    expect(back).toMatch(/,(")?【错误】ORG_ID：[^\r\n]*,hg1\.[0-9a-f]{12}\.2\.\r\n/);
    const mended = aFile(hub.folder, 'mended.csv', back.replace(line({ ...record, ORG_ID: '' }), line(record)));
    const again = await heliograph('check', mended, ...as, '--returned', out);
    expect(again).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toContain(`\r\n${line(record)}\r\n`);
    const over = await heliograph('check', file, ...as, '--returned', file);
    expect(over.err).toContain('CLI_FILE_UNWRITABLE');
    expect((await heliograph('check', file, ...as, '--returned', '/nowhere/x.csv')).err).toContain(
      'CLI_FILE_UNWRITABLE',
    );
    const json = aFile(hub.folder, 'plain.ndjson', ndjson(sample));
    expect((await heliograph('check', json, ...as, '--returned', out)).err).toContain('RETURNED_FORMAT_UNSUPPORTED');
  });

  it('writes the report as a workbook, the same to the byte', async () => {
    const file = aFile(hub.folder, 'book.ndjson', ndjson({ ...sample, TARGET_TYPE: '9' }));
    const write = async (name: string): Promise<Buffer> => {
      const out = join(hub.folder, name);
      expect((await heliograph('check', file, ...as, '--format', 'xlsx', '--output', out)).code).toBe(1);
      return readFileSync(out);
    };
    const book = await write('one.xlsx');
    expect(book.equals(await write('two.xlsx'))).toBe(true);
    const { rows } = await readAll({ format: 'xlsx', options: { sheet: '问题 Findings' } }, book);
    expect(rows[0]?.values).toMatchObject({ '字段 field': 'TARGET_TYPE', '关系分值 points': '5', '值 value': '9' });
    expect((await heliograph('check', file, ...as, '--format', 'xlsx')).err).toContain('CLI_OUTPUT_NEEDED');
  });

  it('takes a record that is pasted, on as many lines as it likes, and says what it costs', async () => {
    const pasted = Buffer.from(JSON.stringify({ ...sample, ORG_ID: '' }, null, 2));
    const { code, out } = await heliographFed([pasted], 'check', '-', ...as);
    expect(code).toBe(1);
    expect(out).toContain('pasted.ndjson: 不符合规范');
    expect(out).toContain('“数据对接”扣 5 分');
  });

  it.each([
    ['pasted.ndjson', '\n {"a": 1,\n "b": 2}', '{"a":1,"b":2}\n'],
    ['pasted.ndjson', '{"a":1}\n{"a":2}\n', '{"a":1}\n{"a":2}\n'],
    ['pasted.json', '\ufeff[{"a":1}]', '\ufeff[{"a":1}]'],
    ['pasted.xml', '<r/>', '<r/>'],
    ['pasted.xlsx', 'PK\u0003\u0004…', 'PK\u0003\u0004…'],
    ['pasted.csv', 'a\tb\n1\t2\n', 'a\tb\n1\t2\n'],
  ])('takes what is pasted for %s by how it begins', async (name, pasted, bytes) => {
    const file = await pastedFile(fed([Buffer.from(pasted)]));
    const pieces: Uint8Array[] = [];
    for await (const piece of file.stream()) pieces.push(piece);
    expect([file.name, Buffer.concat(pieces).toString()]).toEqual([name, bytes]);
  });

  it('says in its help that it needs no network', async () => {
    const { out } = await heliograph('check', '--help');
    for (const said of ['不联网', 'no network', 'a pasted record']) expect(out).toContain(said);
  });

  it('draws one page that needs nothing else', async () => {
    const file = aFile(hub.folder, 'page.ndjson', ndjson(sample));
    const { out } = await heliograph('check', file, ...as, '--format', 'html');
    expect(out).toMatch(/^<!doctype html>/i);
    expect(out).not.toMatch(/(src|href)="https?:/);
  });

  it.each([
    ['a file that is not there', ['check', '/nowhere/x.csv', ...as], 'CLI_FILE_UNREADABLE'],
    [
      'a specification that nobody knows',
      ['check', 'README.md', '--as', 'csv', '--specification', 'x', '--record-type', 'T', '--period', '2010-09'],
      'CLI_SPECIFICATION_UNKNOWN',
    ],
    [
      'a month that is none',
      ['check', 'README.md', '--specification', 'x', '--record-type', 'T', '--period', '2010-13'],
      'CLI_MONTH_INVALID',
    ],
    ['a name that does not tell the format', ['check', 'LICENSE', ...as], 'CLI_FORMAT_UNKNOWN'],
    [
      'a mapping of other records',
      ['check', 'README.md', '--as', 'csv', ...as, '--mapping', 'zhejiang-xzcf'],
      'CLI_MAPPING_OTHER_TYPE',
    ],
  ])('ends with 2 and a code for %s', async (_what, argv, expected) => {
    const { code, err } = await heliograph(...argv);
    expect({ code, named: err.split('\n')[0] }).toEqual({ code: 2, named: expected });
  });
});
