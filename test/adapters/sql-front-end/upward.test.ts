import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAdapters } from '../../../adapters/index.ts';
import { waitReally } from '../../../adapters/waiting.ts';
import { createUpwardDesk, type UpwardDesk } from '../../../gateway/upward/upward-desk.ts';
import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import type { UpwardBook } from '../../../subgraphs/cases/upward/upward-book.ts';
import { createCases, type Cases } from '../../../subgraphs/cases/cases.ts';
import { casesOptions, construction, CONSTRUCTION, temporaryFolder } from '../../support/cases-room.ts';
import { ndjson, penalty } from '../../support/penalty-records.ts';
import { serverDatabase, sqliteDatabase, type FrontEndDatabase } from './front-end.ts';

const TABLE = 'PROVINCE_PUNISH';
const COLUMNS = [...Object.keys(penalty(1)), 'SYNC_SIGN', 'SYNC_ERROR_DESC', 'SYNC_DATE'];
const { signal } = new AbortController();

const databases: readonly (readonly [string, () => Promise<FrontEndDatabase>])[] = [
  ['SQLite', () => Promise.resolve(sqliteDatabase())],
  ...(['postgresql', 'mysql'] as const).flatMap((dialect) => {
    const address = process.env[dialect === 'mysql' ? 'HELIOGRAPH_TEST_MARIADB' : 'HELIOGRAPH_TEST_POSTGRES'];
    return address === undefined ? [] : [[dialect, () => serverDatabase(dialect, address)] as const];
  }),
];

describe.each(databases)('records offered to the front-end tables of the platform above, on %s', (_, open) => {
  let database: FrontEndDatabase;
  let cases: Cases;
  let desk: UpwardDesk;
  const folder = temporaryFolder();
  const clock = fixedClock('2010-10-03T04:00:00Z');
  const events: AuditEvent[] = [];
  const offer = () => desk.run('province', signal);
  const quoted = (name: string): string => database.quote(name);
  const rows = () => database.run(`SELECT * FROM ${quoted(TABLE)} ORDER BY ${quoted('NO')}`);
  const sign = (ordinal: number, mark: string, reason: string | null) =>
    database.run(
      `UPDATE ${quoted(TABLE)} SET ${quoted('SYNC_SIGN')} = '${mark}', ${quoted('SYNC_ERROR_DESC')} = ${reason === null ? 'NULL' : `'${reason}'`}
        WHERE ${quoted('NO')} = '${String(penalty(ordinal)['NO'])}'`,
    );
  const report = async (...records: readonly object[]): Promise<void> => {
    const { submission } = await cases.intake.receive(
      {
        ...{ department: CONSTRUCTION, period: '2010-09', recordType: 'INF_PUNISH', channel: 'PUSH' },
        ...{ principal: construction, requestId: 'test', name: 'x.ndjson', reading: { format: 'ndjson' } },
      },
      ndjson(records as never),
    );
    await cases.intake.settle(submission);
  };

  beforeAll(async () => {
    database = await open();
    const columns = COLUMNS.map((column) => `${quoted(column)} VARCHAR(300)`).join(', ');
    await database.run(`DROP TABLE IF EXISTS ${quoted(TABLE)}`);
    await database.run(`CREATE TABLE ${quoted(TABLE)} (${columns})`);
    cases = createCases(await casesOptions(folder.path, clock));
    desk = openDesk(cases.upward);
    await report(penalty(1), penalty(2), penalty(3), penalty(4, { AJ_ADDR: '' }));
  });
  afterAll(async () => {
    await cases.close();
    await database.close();
    folder.drop();
  });

  it('stand there as departments push theirs: conforming ones only, unsigned, in the words of the table', async () => {
    expect(await desk.check('province', signal)).toEqual([]);
    expect(await offer()).toMatchObject({ offered: 3, tally: { OFFERED: 3, TAKEN: 0, REFUSED: 0 } });
    const there = await rows();
    expect(there.map((row) => row['NO'])).toEqual([1, 2, 3].map((ordinal) => penalty(ordinal)['NO']));
    expect(there[0]).toMatchObject({ CREATE_DATE: '2010-09-02 09:00:00', SYNC_SIGN: null, SYNC_ERROR_DESC: null });
    expect(events).toMatchObject([{ name: 'RECORDS_OFFERED_UPWARD', outcome: 'success', data: { offered: 3 } }]);
  });

  it('come back with the answers of the platform; a sign that the specification does not know is no answer', async () => {
    await sign(1, '1', null);
    await sign(2, '2', '事实描述过短');
    await sign(3, '9', null);
    expect(await offer()).toMatchObject({
      ...{ offered: 0, taken: 1, refused: 1 },
      tally: { OFFERED: 1, TAKEN: 1, REFUSED: 1 },
    });
    expect(await cases.upward.waiting('province', 0, 10)).toMatchObject([{ key: penalty(3)['NO'] }]);
  });

  it('are pushed again when they are reported anew: the old row goes, the new one waits for its own answer', async () => {
    await report(
      penalty(2, { CHANG_NO: 2, FACT: '巡查发现其未取得施工许可证擅自施工，现场正在开挖基坑，已责令停工。' }),
    );
    expect(await offer()).toMatchObject({ offered: 1, tally: { OFFERED: 2, TAKEN: 1, REFUSED: 0 } });
    const there = await rows();
    expect(there).toHaveLength(3);
    expect(there[1]).toMatchObject({ SYNC_SIGN: null });
    expect(there[1]?.['FACT']).toContain('已责令停工');
  });

  it('are none lost when the line is cut before the offer is noted: the next run replaces what is there', async () => {
    await report(penalty(5));
    const forgetful = openDesk({ ...cases.upward, offered: () => Promise.reject(new Error('cut')) });
    await expect(forgetful.run('province', signal)).rejects.toThrow('cut');
    expect(await rows()).toHaveLength(4);
    expect(await offer()).toMatchObject({ offered: 1, tally: { OFFERED: 3 } });
    expect(await rows()).toHaveLength(4);
  });

  it('stop by name at a column that the table lacks, and nothing is half there', async () => {
    await database.run(`ALTER TABLE ${quoted(TABLE)} DROP COLUMN ${quoted('TARGET_EMAIL')}`);
    await report(penalty(6));
    await expect(offer()).rejects.toMatchObject({
      code: 'SOURCE_COLUMN_MISSING',
      details: { subject: `${TABLE}.TARGET_EMAIL` },
    });
    expect(await rows()).toHaveLength(4);
    expect(events.at(-1)).toMatchObject({ name: 'RECORDS_OFFERED_UPWARD', outcome: 'failure' });
  });

  function openDesk(book: UpwardBook): UpwardDesk {
    return createUpwardDesk({
      upward: [
        {
          name: 'province',
          adapter: 'sql-front-end',
          settings: { ...database.settings, tables: [{ name: TABLE, role: 'base' }] },
          tables: { INF_PUNISH: TABLE },
        },
      ],
      adapters: createAdapters({ fetch, clock, wait: waitReally, random: () => 0.5 }),
      secrets: () => database.password,
      book,
      audit: { append: (event) => Promise.resolve(void events.push(event)) },
      clock,
      newId: () => String(events.length),
      log: silentLog,
    });
  }
});
