import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { pulledLine } from '../../adapters/formats/pulled.ts';
import type { FormatName } from '../../adapters/formats/reading.ts';
import { createChecker } from '../../conformity/checker.ts';
import { isCodedError } from '../../kernel/coded-error.ts';
import { makeXlsx } from '../adapters/formats/make-xlsx.ts';
import { readAll } from '../adapters/formats/read-all.ts';
import { nothingKnown, shippedPack } from '../support/checking.ts';
import { generatedMonths } from '../support/generated-months.ts';
import { mutateBytes, mutatePart } from '../support/mutate-bytes.ts';
import { seeded } from '../support/seeded.ts';

/** Mutants of each format; `FUZZ_RUNS=20000 FUZZ_SEED=7 npm test -- test/fuzz` looks longer, and elsewhere. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Where what once crashed a parser is kept: `<format>-<digest>`. */
const CRASHERS = 'test/fixtures/crashers';
/** Milliseconds beyond which a mutant of 64 KiB hangs rather than takes long; a busy machine is slow. */
const PATIENCE = 20_000;

const pack = shippedPack('jiangsu-2010');
const records = generatedMonths({ seed: 5, departments: 1, cases: 3 })[0]!
  .records.filter(({ recordType }) => recordType === 'INF_PUNISH')
  .map(({ fields }) => fields);
const columns = Object.keys(records[0] ?? {});
const table = [columns, ...records.map((record) => columns.map((column) => String(record[column] ?? '')))];
const quoted = table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
const plain = table.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
const elements = records.map(
  (record) =>
    `<INF_PUNISH id="1">${Object.entries(record)
      .map(([name, value]) => `<${name}>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`)
      .join('')}</INF_PUNISH>`,
);

const seeds: Readonly<Partial<Record<FormatName, readonly Buffer[]>>> = {
  csv: [Buffer.from(`\ufeff${quoted}`), iconv.encode(plain, 'gb18030'), iconv.encode(quoted, 'utf16le')],
  ndjson: [Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'))],
  json: [Buffer.from(JSON.stringify(records)), Buffer.from(JSON.stringify({ data: { list: records } }, undefined, 1))],
  xml: [
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><ROWS>${elements.join('\n')}</ROWS>`),
    iconv.encode(`<?xml version="1.0" encoding="GBK"?><R><!-- 办件 -->${elements.join('')}</R>`, 'gbk'),
  ],
  pulled: [
    Buffer.from(
      records
        .map((values, row) => pulledLine({ table: 'INF_PUNISH', key: String(row), row: row + 1, values }))
        .join(''),
    ),
  ],
  xlsx: [
    makeXlsx({
      sheets: [
        { name: '处罚', rows: table },
        { name: '空', rows: [] },
      ],
    }),
  ],
};

/** Reads and judges; answers what is a bug of ours: anything thrown that is no coded refusal, or a hang. */
async function crashOf(format: FormatName, bytes: Buffer): Promise<string | undefined> {
  const begun = performance.now();
  try {
    const { rows } = await readAll({ format }, bytes, { pieceSize: 997 });
    const checker = createChecker({
      pack,
      references: nothingKnown,
      findingCap: 5,
      department: undefined,
      calendar: undefined,
    });
    checker.checkBatch(
      rows.map((row, index) => ({
        ...{ recordType: 'INF_PUNISH', fields: row.values, remarks: [], place: {} },
        ...{ row: row.row, sequence: index + 1 },
      })),
      () => undefined,
    );
    checker.finish();
  } catch (fault) {
    if (!isCodedError(fault)) return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  }
  const took = performance.now() - begun;
  return took > PATIENCE ? `took ${Math.round(took)} ms` : undefined;
}

/** Looks for crashers; what is found is kept, so that it stays found. */
async function crashersAmong(format: FormatName, mutants: Iterable<Buffer>): Promise<readonly string[]> {
  const crashes: string[] = [];
  for (const mutant of mutants) {
    const crash = await crashOf(format, mutant);
    if (crash === undefined) continue;
    const name = `${format}-${createHash('sha256').update(mutant).digest('hex').slice(0, 12)}`;
    if (!existsSync(join(CRASHERS, name))) writeFileSync(join(CRASHERS, name), mutant);
    crashes.push(`${name}: ${crash}`);
  }
  return crashes;
}

function* mutantsOf(corpus: readonly Buffer[], runs: number, seed: number): Generator<Buffer> {
  const random = seeded(seed);
  for (let run = 0; run < runs; run += 1) yield mutateBytes(random.pick(corpus), corpus, random);
}

function* partMutants(workbook: Buffer, runs: number, seed: number): Generator<Buffer> {
  const random = seeded(seed);
  for (let run = 0; run < runs; run += 1) yield mutatePart(workbook, random);
}

describe('parsers and the checker behind them', () => {
  it.each(Object.entries(seeds))(
    'survive mutants of %s',
    async (format, corpus) => {
      for (const whole of corpus) expect(await crashOf(format as FormatName, whole)).toBeUndefined();
      expect(await crashersAmong(format as FormatName, mutantsOf(corpus, RUNS, SEED))).toEqual([]);
    },
    3_600_000,
  );

  it('survive workbooks whose parts were changed', async () => {
    expect(await crashersAmong('xlsx', partMutants(seeds.xlsx![0]!, RUNS, SEED))).toEqual([]);
  }, 3_600_000);

  it('survive what once crashed them', async () => {
    const kept = readdirSync(CRASHERS).filter((name) => !name.endsWith('.md'));
    for (const name of kept)
      expect(await crashOf(name.split('-')[0] as FormatName, readFileSync(join(CRASHERS, name)))).toBeUndefined();
  });
});
