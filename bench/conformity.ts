import { readerFor, type FormatPlan } from '../adapters/formats/format.ts';
import type { CheckInput } from '../conformity/check-input.ts';
import { createChecker } from '../conformity/checker.ts';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { readPacks } from '../conformity/pack/read-packs.ts';
import type { References } from '../conformity/references.ts';
import { ruleKindsByName } from '../conformity/rules/index.ts';
import { createCalendar } from '../kernel/calendar.ts';
import type { RowBatch } from '../kernel/rows.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { measure, table, type Candidate } from './measure.ts';
import { asCsv, asNdjson, penaltyCases, type Quality } from './penalty-deliveries.ts';

type Format = 'ndjson' | 'csv';

/** Target of the parts that are checked: at least this share of the speed of parsing alone. */
const TARGET = 0.4;

/** Reference data as the catalogue would answer, from memory. */
const references: References = {
  versions: { catalogue: 'bench' },
  powerState: (code) => (code.startsWith('JS020000JS-CF-') ? 'IN_USE' : 'UNKNOWN'),
  departmentExists: (code) => code === 'JS020000JS',
  regionExists: (code) => code === '320200',
};

/**
 * Parse and check against parsing alone: INF_PUNISH records as NDJSON and as CSV, clean and with several faults each,
 * by all rules of the pack. `--records N` (100,000), `--rounds N`.
 */
export const benchmark: Benchmark = async (options) => {
  const records = numberOption(options, 'records', 100_000);
  const rounds = numberOption(options, 'rounds', options.includes('--quick') ? 3 : 7);
  const pack = await jiangsu();
  const candidates = (['ndjson', 'csv'] as const).flatMap((format) => candidatesOf(pack, format, records));
  const figures = await measure(candidates, { unit: 'records', rounds });
  const judged = figures.filter(({ name }) => name.includes('clean') && name.includes('check'));
  const met = judged.every(({ ratio = 0 }) => ratio >= TARGET);
  return {
    text: `${table(figures)}\nparse + check of clean records against parsing alone, target ${TARGET}: ${met ? 'met' : 'not met'}`,
    json: { records, rules: pack.rules.length, target: TARGET, met, figures },
  };
};

async function jiangsu(): Promise<SpecificationPack> {
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  const pack = packs.find(({ id }) => id === 'jiangsu-2010');
  if (pack === undefined) throw new Error('schemas/specifications has no jiangsu-2010');
  return pack;
}

function candidatesOf(pack: SpecificationPack, format: Format, records: number): readonly Candidate[] {
  const calendar = createCalendar();
  return (['clean', 'failing'] as const).flatMap((quality: Quality) => {
    const chunks = write(pack, format, records, quality);
    const parse = `${format} ${quality}: parse`;
    return [
      { name: parse, run: () => countRows(chunks, format) },
      {
        name: `${parse} + check`,
        against: parse,
        run: async () => {
          const checker = createChecker({ pack, references, calendar, department: 'JS020000JS', findingCap: 1000 });
          let checked = 0;
          for await (const batch of read(chunks, format)) {
            checked += checker.checkBatch(inputs(batch, checked), () => undefined).length;
          }
          const { records: counted } = checker.finish();
          const wrong = quality === 'clean' ? counted.rejected : checked - counted.rejected;
          if (wrong > 0) throw new Error(`${wrong} ${quality} records were judged otherwise`);
          return checked;
        },
      },
    ];
  });
}

function write(pack: SpecificationPack, format: Format, records: number, quality: Quality): readonly Buffer[] {
  const cases = penaltyCases(pack, records, quality);
  if (format === 'ndjson') return asNdjson(cases);
  return asCsv(cases, pack.recordTypes['INF_PUNISH']?.fields.map(({ name }) => name) ?? []);
}

async function* read(chunks: readonly Buffer[], format: FormatPlan['format']): AsyncGenerator<RowBatch> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  yield* readerFor({ format })(bytes(), `bench.${format}`);
}

async function countRows(chunks: readonly Buffer[], format: Format): Promise<number> {
  let rows = 0;
  for await (const batch of read(chunks, format)) rows += batch.rows.length;
  return rows;
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
