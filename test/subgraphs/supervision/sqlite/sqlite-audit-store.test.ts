import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { openSqliteAuditStore } from '../../../../subgraphs/supervision/sqlite/sqlite-audit-store.ts';
import { chain, supervisionStoreContract } from '../../../contract/supervision-store.ts';

supervisionStoreContract('SQLite', async () => openSqliteAuditStore(':memory:'));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'heliograph-audit-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

it.each(["UPDATE audit_entry SET actor = 'nobody'", 'DELETE FROM audit_entry'])(
  'does not let even SQL change the trail: %s',
  async (sql) => {
    const path = join(directory, 'supervision.sqlite');
    const store = openSqliteAuditStore(path);
    await store.append(chain(2));
    await store.close();
    const database = new DatabaseSync(path);
    expect(() => {
      database.exec(sql);
    }).toThrow('append-only');
    database.close();
  },
);
