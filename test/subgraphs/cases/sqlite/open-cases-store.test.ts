import { openCasesStore } from '../../../../subgraphs/cases/sqlite/open-cases-store.ts';
import { describeCasesStore } from '../../../contract/cases-store.ts';
import { temporaryFolder } from '../../../support/cases-room.ts';

describeCasesStore('SQLite', () => {
  const folder = temporaryFolder();
  const store = openCasesStore(folder.path);
  return {
    store,
    drop: async () => {
      await store.close();
      folder.drop();
    },
  };
});
