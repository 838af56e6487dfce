import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { openSqliteWatchStore } from '../../../../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import { watchStoreContract } from '../../../contract/watch-store.ts';
import { application, base } from '../case-files.ts';

watchStoreContract('SQLite', async () => openSqliteWatchStore(':memory:'));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'heliograph-watch-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

it.each([
  ['DELETE FROM watched_case', 'nothing is ever deleted'],
  ['DELETE FROM deed', 'nothing is ever deleted'],
  ["UPDATE deed SET data = '{}'", 'what happened is not changed'],
])('does not let even SQL undo what happened: %s', async (sql, reason) => {
  const path = join(directory, 'watch.sqlite');
  const store = openSqliteWatchStore(path);
  const file = application([base()]);
  await store.save([{ file, reported: true, raised: [], lifted: [], cards: [], due: undefined }]);
  await store.record({
    ...{ topic: 'order', subject: 'o', department: 'd', period: '2014-03', name: 'ISSUED' },
    at: '2014-03-03 09:00:00',
    actor: 'a',
    data: {},
  });
  await store.close();
  const database = new DatabaseSync(path);
  expect(() => {
    database.exec(sql);
  }).toThrow(reason);
  database.close();
});
