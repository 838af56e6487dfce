import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openSqliteCatalogueStore } from '../../../../subgraphs/catalogue/sqlite/sqlite-catalogue-store.ts';
import { catalogueStoreContract } from '../../../contract/catalogue-store.ts';
import { wuxiLibrary } from '../wuxi-library.ts';

catalogueStoreContract('SQLite', async () => openSqliteCatalogueStore(':memory:'));

it('finds the catalogue again after a restart', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'heliograph-catalogue-'));
  try {
    const before = openSqliteCatalogueStore(join(directory, 'catalogue.sqlite'));
    await before.save(wuxiLibrary);
    await before.close();
    const after = openSqliteCatalogueStore(join(directory, 'catalogue.sqlite'));
    expect((await after.whole()).powers).toHaveLength(6);
    await after.close();
  } finally {
    rmSync(directory, { recursive: true });
  }
});
