import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SpecificationPack } from '../conformity/pack/pack.ts';
import { openDatabase } from '../subgraphs/sqlite-database.ts';
import { casesMigrations } from '../subgraphs/cases/sqlite/schema.ts';
import { numberOption, type Benchmark } from './benchmark.ts';
import { inFolder, jiangsuPack, openBenchCases, takeInPenalties } from './intake-rows.ts';
import { measure, table } from './measure.ts';
import { asNdjson, penaltyCases } from './penalty-deliveries.ts';

type Fields = Readonly<Record<string, unknown>>;

/** At least this share of the speed of bare inserts. */
const TARGET_RATIO = 0.6;
/** Peak memory at most, and its growth from a tenth of the records to all of them at most. */
const TARGET_MEGABYTES = 400;
const TARGET_GROWTH = 1.3;
const BATCH = 500;

/**
 * Receive + parse + check + store of INF_PUNISH records against bare batched inserts of the same rows: the same
 * three tables that come by the million (power_case, record, entry) with the same indexes, the same batches, each
 * commit on disk; nothing read, looked up or counted. Then peak memory of processes of their own.
 * `--records N` (100,000), `--rounds N`, `--memory N` (1,000,000; 0: leave memory out).
 */
export const benchmark: Benchmark = async (options) => {
  const quick = options.includes('--quick');
  const records = numberOption(options, 'records', 100_000);
  const rounds = numberOption(options, 'rounds', quick ? 3 : 5);
  const most = numberOption(options, 'memory', quick ? 0 : 1_000_000);
  const pack = await jiangsuPack();
  const cases = [...penaltyCases(pack, records, 'clean')];
  const chunks = asNdjson(cases);
  const figures = await measure(
    [
      { name: 'bare inserts', run: () => inFolder((folder) => insertBare(folder, cases)) },
      {
        name: 'receive + parse + check + store',
        against: 'bare inserts',
        run: () => inFolder((folder) => takeIn(folder, pack, chunks, records)),
      },
    ],
    { unit: 'records', rounds },
  );
  const memory = most === 0 ? undefined : await peaks(most);
  const ratio = figures.at(-1)?.ratio ?? 0;
  const met = ratio >= TARGET_RATIO && (memory === undefined || isFlat(memory));
  return {
    text: [
      table(figures),
      `against bare inserts: ${ratio.toFixed(2)}, target ${String(TARGET_RATIO)}`,
      ...(memory === undefined ? [] : [memoryText(memory)]),
      met ? 'met' : 'not met',
    ].join('\n'),
    json: { records, batch: BATCH, targets: { TARGET_RATIO, TARGET_MEGABYTES, TARGET_GROWTH }, met, figures, memory },
  };
};

async function takeIn(
  folder: string,
  pack: SpecificationPack,
  chunks: readonly Buffer[],
  records: number,
): Promise<number> {
  const cases = openBenchCases(folder, [pack]);
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const accepted = await takeInPenalties(cases, bytes());
  await cases.close();
  if (accepted !== records) throw new Error(`${String(accepted)} of ${String(records)} records were accepted`);
  return accepted;
}

async function insertBare(folder: string, cases: readonly Fields[]): Promise<number> {
  const database = openDatabase(`${folder}/bare.sqlite`, casesMigrations, { cacheMegabytes: 32 });
  const insertCase =
    database.statement(`INSERT INTO power_case (department, family, internal_number, power_code, period,
    title, party, outcome, started_at, finished_at, has_base) VALUES (?, 'penalty', ?, ?, '2010-09', ?, ?, NULL, ?, NULL, 1)`);
  const insertRecord =
    database.statement(`INSERT INTO record (case_id, record_type, key, revision, submission, sequence,
    day, fields) VALUES (?, 'INF_PUNISH', '', 1, 1, ?, ?, ?)`);
  const insertEntry = database.statement('INSERT INTO entry VALUES (1, ?, 0, ?, NULL, NULL, ?, NULL)');
  let sequence = 0;
  for (let at = 0; at < cases.length; at += BATCH)
    database.transact(() => {
      for (const record of cases.slice(at, at + BATCH)) {
        sequence += 1;
        const text = (field: string): string => String(record[field]);
        const { lastInsertRowid: id } = insertCase.run(
          ...[text('ORG_ID'), text('INTERNAL_NO'), text('ITEM_ID'), text('CONTENT'), text('PUNISH_TARGET')],
          text('CREATE_DATE'),
        );
        const day = text('CREATE_DATE').slice(0, 10);
        const inserted = insertRecord.run(id, sequence, day, JSON.stringify(record));
        insertEntry.run(sequence, sequence, inserted.lastInsertRowid);
      }
    });
  database.close();
  return sequence;
}

interface Peak {
  readonly records: number;
  readonly megabytes: number;
}

/** Peak memory of a process that takes in a tenth of the records, and of one that takes in all. */
async function peaks(most: number): Promise<readonly Peak[]> {
  const found: Peak[] = [];
  for (const records of [most / 10, most]) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', 'bench/intake-memory.ts', String(records)],
    ]);
    found.push(JSON.parse(stdout) as Peak);
  }
  return found;
}

const growthOf = ([few, many]: readonly Peak[]): number => (many?.megabytes ?? NaN) / (few?.megabytes ?? NaN);

const isFlat = (found: readonly Peak[]): boolean =>
  growthOf(found) <= TARGET_GROWTH && found.every(({ megabytes }) => megabytes <= TARGET_MEGABYTES);

const memoryText = (found: readonly Peak[]): string =>
  `peak memory: ${found.map(({ records, megabytes }) => `${records.toLocaleString('en')} records ${String(megabytes)} MB`).join(', ')}, ` +
  `growth ${growthOf(found).toFixed(2)}, targets ${String(TARGET_GROWTH)} and ${String(TARGET_MEGABYTES)} MB`;
