import { readerFor } from '../../adapters/formats/format.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import type { CheckInput } from '../../conformity/check-input.ts';
import type { Checker } from '../../conformity/checker.ts';
import { createChecker } from '../../conformity/checker.ts';
import type { References } from '../../conformity/references.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import type { RowBatch } from '../../kernel/rows.ts';
import { makeXlsx } from '../../test/adapters/formats/make-xlsx.ts';
import { asCsv, asNdjson, penaltyCases, type Quality } from '../penalty-deliveries.ts';

/** Forms in which a delivery of penalties is measured. */
export const FORMATS = ['ndjson', 'csv', 'xlsx', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

/** Reference data as the catalogue would answer, from memory. */
const references: References = {
  versions: { catalogue: 'bench' },
  powerState: (code) => (code.startsWith('JS020000JS-CF-') ? 'IN_USE' : 'UNKNOWN'),
  departmentExists: (code) => code === 'JS020000JS',
  regionExists: (code) => code === '320200',
};

export async function jiangsu(): Promise<SpecificationPack> {
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  const pack = packs.find(({ id }) => id === 'jiangsu-2010');
  if (pack === undefined) throw new Error('schemas/specifications has no jiangsu-2010');
  return pack;
}

export const checkerOf = (pack: SpecificationPack): Checker =>
  createChecker({ pack, references, calendar: createCalendar(), department: 'JS020000JS', findingCap: 1000 });

/** Penalties in a format, cut into chunks as a network or a disk hands them over. */
export function write(pack: SpecificationPack, format: Format, records: number, quality: Quality): readonly Buffer[] {
  const cases = penaltyCases(pack, records, quality);
  const columns = pack.recordTypes['INF_PUNISH']?.fields.map(({ name }) => name) ?? [];
  switch (format) {
    case 'ndjson':
      return asNdjson(cases);
    case 'csv':
      return asCsv(cases, columns);
    case 'xlsx': {
      const rows = [...cases].map((record) => columns.map((column) => textOf(record[column])));
      return [makeXlsx({ sheets: [{ name: 'INF_PUNISH', rows: [columns, ...rows] }] })];
    }
    case 'xml':
      return [Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><ROWS>${[...cases].map(element).join('\n')}</ROWS>`)];
  }
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

const element = (record: Readonly<Record<string, unknown>>): string =>
  `<ROW>${Object.entries(record)
    .map(([name, value]) => `<${name}>${escaped(textOf(value))}</${name}>`)
    .join('')}</ROW>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function* read(chunks: Iterable<Uint8Array>, format: Format): AsyncGenerator<RowBatch> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const options = format === 'xml' ? { options: { record: 'ROW' } } : {};
  yield* readerFor({ format, ...options })(bytes(), `bench.${format}`);
}

export async function countRows(chunks: Iterable<Uint8Array>, format: Format): Promise<number> {
  let rows = 0;
  for await (const batch of read(chunks, format)) rows += batch.rows.length;
  return rows;
}

/** Parses and judges a delivery; answers its records. Throws when verdicts are not those of its quality. */
export async function checkRows(
  pack: SpecificationPack,
  chunks: Iterable<Uint8Array>,
  format: Format,
  quality: Quality,
): Promise<number> {
  const checker = checkerOf(pack);
  let checked = 0;
  for await (const batch of read(chunks, format))
    checked += checker.checkBatch(inputs(batch, checked), () => undefined).length;
  const { records } = checker.finish();
  const wrong = quality === 'clean' ? records.rejected : checked - records.rejected;
  if (wrong > 0) throw new Error(`${wrong} ${quality} records were judged otherwise`);
  return checked;
}

const NO_REMARKS: CheckInput['remarks'] = [];

/** Rows whose columns are those of the specification, as records. */
const inputs = ({ place, rows }: RowBatch, before: number): readonly CheckInput[] =>
  rows.map(({ row, values }, index) => ({
    recordType: 'INF_PUNISH',
    fields: values,
    remarks: NO_REMARKS,
    place,
    row,
    sequence: before + index + 1,
    columnOf: undefined,
  }));
