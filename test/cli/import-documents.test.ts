import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { ConformityReport } from '../../conformity/report/report.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import type { Receipt } from '../../subgraphs/cases/intake/intake.ts';
import { aFile, aHubFolder, heliograph } from './run.ts';

const hub = aHubFolder();
const samples = new Map<string, Readonly<Record<string, unknown>>>();
const as = ['--record-type', 'INF_PUNISH', '--period', '2010-09'];
const known = ['--specification', 'jiangsu-2010', '--format', 'json'];

beforeAll(async () => {
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  const types = packs.find(({ id }) => id === 'jiangsu-2010')?.recordTypes ?? {};
  for (const [name, { sample }] of Object.entries(types)) samples.set(name, sample);
});
afterAll(() => hub.drop());

const escaped = (value: unknown): string => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (type: string, set: object = {}): string =>
  `<${type}>${Object.entries({ ...samples.get(type), ...set })
    .map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
    .join('')}</${type}>`;
const xml = (...elements: string[]): string =>
  `<?xml version="1.0" encoding="GBK"?><CASES>${elements.join('')}</CASES>`;

describe('documents of XML and JSON', () => {
  it('a package of XML is imported: each element a record of the type it is named after, none lost', async () => {
    const file = join(hub.folder, 'september.zip');
    const parts = {
      '1.xml': strToU8(xml(element('INF_PUNISH'), element('INF_PUNISH_PROCESS'))),
      '2.xml': strToU8(
        xml(element('INF_PUNISH', { INTERNAL_NO: '第0002号', NO: 'JS020000JS0000000002', SOURCE: '=9' })),
      ),
      'readme.txt': strToU8('not a document'),
    };
    writeFileSync(file, zipSync(parts));
    const said = await heliograph(
      'import',
      file,
      '--department',
      'JS020000JS',
      ...as,
      '--json',
      '--config',
      hub.config,
    );
    const receipt = JSON.parse(said.out) as Receipt;
    expect(receipt).toMatchObject({
      state: 'BALANCED',
      verdict: 'DOES_NOT_CONFORM',
      ledger: { offered: 3, rejected: 1 },
    });
    expect(said.code).toBe(1);
  });

  it('a document of JSON is checked record by record', async () => {
    const sample = samples.get('INF_PUNISH');
    const file = aFile(
      hub.folder,
      'cases.json',
      JSON.stringify({ total: 2, rows: [sample, { ...sample, ORG_ID: '' }] }),
    );
    const { code, out } = await heliograph('check', file, ...as, ...known);
    const report = JSON.parse(out) as ConformityReport;
    expect(code).toBe(1);
    expect(report.records.checked).toBe(2);
    expect(report.findings.map(({ rule }) => rule)).toContain('JS10-001');
  });

  it('a document that breaks off is refused whole, with what to do', async () => {
    const file = aFile(hub.folder, 'cut.xml', xml(element('INF_PUNISH')).slice(0, -20));
    const { code, err } = await heliograph('check', file, ...as, ...known);
    expect(code).toBe(2);
    expect(err).toContain('FORMAT_CUT_SHORT');
  });
});

describe('a workbook that a spreadsheet has damaged', () => {
  it('is not mended: the record is given back with what became of the value', async () => {
    const sample = { ...samples.get('INF_PUNISH'), TARGET_PAPER_NUMBER: '3.20102E+17' };
    const quoted = Object.values(sample).map((value) => `"${String(value).replaceAll('"', '""')}"`);
    const file = aFile(hub.folder, 'damaged.csv', `${Object.keys(sample).join(',')}\n${quoted.join(',')}\n`);
    const { code, out } = await heliograph('check', file, ...as, ...known);
    expect(code).toBe(1);
    expect((JSON.parse(out) as ConformityReport).findings).toContainEqual(
      expect.objectContaining({
        rule: 'JS10-009',
        value: '3.20102E+17',
        message: expect.objectContaining({ en: expect.stringContaining('scientific notation') as unknown }) as unknown,
      }),
    );
  });
});
