import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSource } from '../../../adapters/index.ts';
import { sqlFrontEnd } from '../../../adapters/sql-front-end/sql-front-end.ts';
import { fixedClock, LEGAL_TIME_OFFSET_MS } from '../../../kernel/clock.ts';
import { readAll } from '../../contract/adapter.ts';
import {
  createTables,
  frontEndSettings,
  insertCase,
  serverDatabase,
  sqliteDatabase,
  type FrontEndDatabase,
} from './front-end.ts';

const signal = AbortSignal.timeout(120_000);
const CASES = 15;
const PUSHES = 60;
const { HELIOGRAPH_TEST_POSTGRES: postgres, HELIOGRAPH_TEST_MARIADB: mariadb } = process.env;

restless('SQLite', () => Promise.resolve(sqliteDatabase()));
if (postgres !== undefined) restless('PostgreSQL', () => serverDatabase('postgresql', postgres));
if (mariadb !== undefined) restless('MariaDB', () => serverDatabase('mysql', mariadb));

/** The sender pushes cases again and again, table by table without a transaction, while the hub polls. */
function restless(title: string, open: () => Promise<FrontEndDatabase>): void {
  describe(`a sender on ${title} that never rests`, () => {
    let database: FrontEndDatabase;
    beforeAll(async () => {
      database = await open();
      await createTables(database);
    });
    afterAll(() => database.close());

    it('is read without a case torn apart, and in the end its last word is what was taken over', async () => {
      const clock = fixedClock('2010-10-05T00:00:00Z');
      const random = randomFrom(20101005);
      const last = new Map<string, string>();
      const taken = new Map<string, string>();
      let pushing = true;
      // Time passes by the sender's statements, so that it is never slower than the pause between two looks.
      const sending: FrontEndDatabase = {
        ...database,
        run: (sql) => {
          clock.advance(300);
          return database.run(sql);
        },
      };
      const push = async (): Promise<void> => {
        for (let turn = 1; turn <= PUSHES; turn += 1) {
          const ordinal = turn <= CASES ? turn : 1 + Math.floor(random() * CASES);
          const content = `第 ${String(turn)} 次`;
          for (const table of ['INF_PUNISH', 'INF_PUNISH_PROCESS', 'INF_PUNISH_RESULT']) {
            const { quote } = sending;
            await sending.run(`DELETE FROM ${quote(table)} WHERE ${quote('INTERNAL_NO')} = 'CF-${pad(ordinal)}'`);
            await pause(random());
          }
          for (const parts of ['b', 's', 'r']) {
            await insertCase(sending, ordinal, { parts, content, updated: legal(clock.now()) });
            await pause(random());
          }
          last.set(`CF-${pad(ordinal)}`, content);
        }
        pushing = false;
      };
      const wait = async (milliseconds: number): Promise<void> => {
        const until = clock.now().getTime() + milliseconds;
        while (pushing && clock.now().getTime() < until) await pause(1);
      };
      const settings = frontEndSettings(database, { settleSeconds: 2, patienceSeconds: 3600, casesPerBatch: 4 });
      const source = openSource(
        [sqlFrontEnd({ clock, wait })],
        { adapter: 'sql-front-end', settings },
        () => database.password,
      );
      const sender = push();
      let polls = 0;
      do {
        const finished = !pushing;
        if (finished) clock.advance(3_600_000);
        const batches = await readAll(source, undefined, Infinity, signal);
        polls += 1;
        const rows = batches.flatMap(({ batch }) => batch.rows.map((row) => ({ table: batch.place.table ?? '', row })));
        for (const { table, row } of rows.filter(({ table }) => table === 'INF_PUNISH')) {
          const no = String(row.values['INTERNAL_NO']);
          const stages = rows.filter(
            (one) => one.table === 'INF_PUNISH_PROCESS' && one.row.values['INTERNAL_NO'] === no,
          );
          expect({ table, no, stages: stages.length }).toEqual({ table, no, stages: 2 });
          taken.set(no, String(row.values['CONTENT']));
        }
        const verdicts = rows.map(({ table, row }) => ({ table, key: row.key ?? '', accepted: true, reason: '' }));
        await source.acknowledge(verdicts, signal);
        await pause(random());
        if (finished) break;
      } while (polls < 10_000);
      await sender;
      expect(taken).toEqual(last);
      const unread = await readAll(source);
      expect(unread.flatMap(({ keys }) => keys)).toEqual([]);
      expect(polls).toBeGreaterThan(3);
    }, 120_000);
  });
}

const pad = (ordinal: number): string => String(ordinal).padStart(4, '0');

const legal = (instant: Date): string =>
  new Date(instant.getTime() + LEGAL_TIME_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

/** Lets the other side do up to eight steps. */
async function pause(share: number): Promise<void> {
  for (let steps = Math.floor(share * 8); steps >= 0; steps -= 1) await new Promise((resolve) => setImmediate(resolve));
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
