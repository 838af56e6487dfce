import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Checkpoint, Source, SourceBatch } from '../../../adapters/contract.ts';
import { openSource } from '../../../adapters/index.ts';
import { sqlFrontEnd } from '../../../adapters/sql-front-end/sql-front-end.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { readAll } from '../../contract/adapter.ts';
import {
  createTables,
  frontEndSettings,
  insertCase,
  marksOf,
  rowsOfCase,
  sqliteDatabase,
  type FrontEndDatabase,
} from './front-end.ts';

const signal = AbortSignal.timeout(60_000);
const HOUR = 3_600_000;

describe('a front-end database whose sender deletes, then inserts', () => {
  let database: FrontEndDatabase;
  let clock: ReturnType<typeof fixedClock>;
  /** What the sender does while the hub waits for its second look. */
  let meanwhile: () => Promise<void>;
  let waits: number;

  beforeEach(async () => {
    database = sqliteDatabase();
    clock = fixedClock('2010-10-05T00:00:00Z');
    meanwhile = () => Promise.resolve();
    waits = 0;
    await createTables(database);
  });
  afterEach(() => database.close());

  it('takes a case whole: base first, then stages, then the result, and the checkpoint only behind them', async () => {
    await insertCase(database, 1);
    const batches = await readAll(source());
    expect(rows(batches)).toEqual(rowsOfCase(1));
    expect(batches.map(({ checkpoint }) => (checkpoint as { after: unknown }).after)).toEqual([
      null,
      null,
      ['CF-0001', 'JS020000JS-CF-0001'],
      null,
    ]);
    expect(batches.at(-1)).toMatchObject({ batch: { rows: [] }, announced: 4 });
  });

  it('leaves a case whose base is there but not its stages, and takes it when they have come', async () => {
    await insertCase(database, 1);
    await insertCase(database, 2, { parts: 'b', updated: '2010-10-05 07:59:59' });
    const first = await readAll(source());
    expect(rows(first)).toEqual(rowsOfCase(1));
    expect(first.at(-1)?.announced).toBe(4);
    await insertCase(database, 2, { parts: 'sr', updated: '2010-10-05 08:00:00' });
    clock.advance(HOUR);
    expect(rows(await readAll(source(), first.at(-1)?.checkpoint))).toEqual(expect.arrayContaining(rowsOfCase(2)));
  });

  it('leaves stages whose base is gone for the moment', async () => {
    await insertCase(database, 1, { parts: 'sr', updated: '2010-10-05 07:59:59' });
    expect(rows(await readAll(source()))).toEqual([]);
  });

  it('takes an incomplete case as it is once it has been quiet for so long that nothing more will come', async () => {
    await insertCase(database, 1, { parts: 'br', updated: '2010-10-01 08:00:00' });
    expect(rows(await readAll(source()))).toEqual(['INF_PUNISH B0001', 'INF_PUNISH_RESULT R0001']);
  });

  it('counts that time from its own first look where UPDATE_DATE cannot be trusted', async () => {
    await insertCase(database, 1, { parts: 'b', updated: null });
    let checkpoint: Checkpoint;
    for (const [wait, expected] of [
      [0, []],
      [HOUR / 2, []],
      [HOUR / 2, ['INF_PUNISH B0001']],
    ] as const) {
      clock.advance(wait);
      const batches = await readAll(source(), checkpoint);
      expect(rows(batches)).toEqual(expected);
      checkpoint = JSON.parse(JSON.stringify(batches.at(-1)?.checkpoint ?? checkpoint)) as Checkpoint;
    }
  });

  it('looks twice at a fresh case and takes it if both looks saw the same', async () => {
    await insertCase(database, 1, { updated: '2010-10-05 07:59:59' });
    expect(rows(await readAll(source()))).toEqual(rowsOfCase(1));
    expect(waits).toBe(1);
  });

  it('leaves a case that was pushed again between the two looks', async () => {
    await insertCase(database, 1);
    await insertCase(database, 2, { updated: '2010-10-05 07:59:59' });
    meanwhile = async () => {
      await forget(2);
      await insertCase(database, 2, { parts: 'b', content: '更正', updated: '2010-10-05 08:00:01' });
    };
    const batches = await readAll(source());
    expect(rows(batches)).toEqual(rowsOfCase(1));
    expect(batches.at(-1)?.announced).toBe(4 + 4 - 1);
  });

  it('does not wait for anybody when UPDATE_DATE says that all is quiet', async () => {
    await insertCase(database, 1);
    await readAll(source());
    expect(waits).toBe(0);
  });

  it('never marks a row that changed since it was read', async () => {
    await insertCase(database, 1);
    await insertCase(database, 2);
    const opened = source();
    const batches = await readAll(opened);
    await forget(2);
    await insertCase(database, 2, { content: '更正' });
    await opened.acknowledge(accepted(batches), signal);
    expect(await marksOf(database)).toEqual(rowsOfCase(1).map((row) => `${row} 1 `));
    expect(rows(await readAll(opened))).toEqual(rowsOfCase(2));
  });

  it('reads stages that come later for a case already taken over', async () => {
    await insertCase(database, 1);
    const opened = source();
    await opened.acknowledge(accepted(await readAll(opened)), signal);
    await database.run(`UPDATE "INF_PUNISH_PROCESS" SET "SYNC_SIGN" = NULL WHERE "NO" = 'S0001-2'`);
    expect(rows(await readAll(opened))).toEqual(['INF_PUNISH_PROCESS S0001-2']);
  });

  it('marks two rows that share a NO only when both were judged, and refused if either was', async () => {
    await insertCase(database, 1);
    await insertCase(database, 1, { parts: 'b', content: '另一条' });
    const opened = source();
    const batches = await readAll(opened);
    const [one, other] = batches[0]?.keys ?? [];
    const verdict = { table: 'INF_PUNISH', accepted: true, reason: '' };
    await opened.acknowledge([{ ...verdict, key: one ?? '' }], signal);
    expect(await marksOf(database)).toEqual([]);
    await opened.acknowledge(
      [
        { ...verdict, key: one ?? '' },
        { ...verdict, key: other ?? '', accepted: false, reason: '流水号重复' },
      ],
      signal,
    );
    expect(await marksOf(database)).toEqual(['INF_PUNISH B0001 2 流水号重复', 'INF_PUNISH B0001 2 流水号重复']);
  });

  it('reads and marks rows without a NO or a case number instead of passing over them', async () => {
    await insertCase(database, 1);
    await database.run(`INSERT INTO "INF_PUNISH" ("CONTENT", "UPDATE_DATE") VALUES ('无编号', '2010-10-01 08:00:00')`);
    const opened = source({ complete: ['base'] });
    const batches = await readAll(opened);
    expect(rows(batches)).toEqual(expect.arrayContaining(['INF_PUNISH ', ...rowsOfCase(1)]));
    await opened.acknowledge(accepted(batches), signal);
    expect(await marksOf(database)).toContain('INF_PUNISH null 1 ');
  });

  it('takes names for names, whatever they contain', async () => {
    await insertCase(database, 1);
    const names = [`INF_PUNISH"; DROP TABLE INF_PUNISH; --`, 'INF_PUNISH`; DROP TABLE INF_PUNISH; --'];
    for (const name of names) {
      const hostile = source({ tables: [{ name, role: 'base' }] });
      await expect(readAll(hostile)).rejects.toMatchObject({ code: 'SOURCE_TABLE_MISSING' });
    }
    expect(rows(await readAll(source()))).toEqual(rowsOfCase(1));
  });

  it('refuses to take a text for a missing column, as SQLite would', async () => {
    await insertCase(database, 1);
    const wrong = source({ columns: { reason: 'ERROR_DESC', date: 'READ_DATE', sign: 'SIGN' } });
    await expect(readAll(wrong)).rejects.toMatchObject({ code: 'SOURCE_COLUMN_MISSING' });
  });

  function source(more: object = {}): Source {
    const wait = async (): Promise<void> => {
      waits += 1;
      await meanwhile();
    };
    const settings = frontEndSettings(database, more);
    return openSource([sqlFrontEnd({ clock, wait })], { adapter: 'sql-front-end', settings }, () => '');
  }

  async function forget(ordinal: number): Promise<void> {
    for (const table of ['INF_PUNISH', 'INF_PUNISH_PROCESS', 'INF_PUNISH_RESULT'])
      await database.run(`DELETE FROM "${table}" WHERE "INTERNAL_NO" = 'CF-${String(ordinal).padStart(4, '0')}'`);
  }
});

const rows = (batches: readonly SourceBatch[]): string[] =>
  batches.flatMap(({ batch, keys }) => keys.map((key) => `${batch.place.table ?? ''} ${key.split('@')[0] ?? ''}`));

const accepted = (batches: readonly SourceBatch[]) =>
  batches.flatMap(({ batch, keys }) =>
    keys.map((key) => ({ table: batch.place.table ?? '', key, accepted: true, reason: '' })),
  );
