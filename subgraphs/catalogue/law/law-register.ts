import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { CatalogueStore } from '../catalogue-store.ts';
import { catalogueError } from '../errors.ts';
import type { Actor } from '../lifecycle/registry.ts';
import { statuteKey } from './citation.ts';
import type { LawChange } from './law-change.ts';
import { standardDue } from './upkeep.ts';

/** What is entered of a change of law. */
export type LawChangeEntry = Omit<LawChange, 'due' | 'entered'> & { readonly due?: string | null | undefined };

/** Where changes of law are entered 法律法规调整登记. */
export interface LawRegister {
  /** Throws CATALOGUE_LAW_CHANGE_DENIED, CATALOGUE_LAW_CHANGE_INVALID, CATALOGUE_LAW_CHANGE_TWICE. */
  enter(entry: LawChangeEntry, actor: Actor): Promise<LawChange>;
}

export function createLawRegister(means: {
  readonly store: CatalogueStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly audit?: AuditSink | undefined;
}): LawRegister {
  const { store, clock, newId, audit } = means;
  return {
    enter: async ({ due, ...entry }, { principal, requestId }) => {
      if (principal.role !== 'administrator') throw catalogueError.CATALOGUE_LAW_CHANGE_DENIED({});
      const last = due ?? standardDue(entry.effective);
      if (statuteKey(entry.statute) === '' || entry.articles.some((article) => article < 1) || last < entry.effective)
        throw catalogueError.CATALOGUE_LAW_CHANGE_INVALID({ id: entry.id });
      const at = clock.now().toISOString();
      const change: LawChange = { ...entry, due: last, entered: { at, by: principal.subject } };
      if (!(await store.saveLawChange(change))) throw catalogueError.CATALOGUE_LAW_CHANGE_TWICE({ id: entry.id });
      await audit?.append({
        ...{ id: newId(), name: 'LAW_CHANGE_ENTERED', at, actor: principal, requestId, outcome: 'success' },
        data: { ...entry, due: last },
      });
      return change;
    },
  };
}
