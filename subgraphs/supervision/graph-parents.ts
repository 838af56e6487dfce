import type { AuditEntry } from '../../kernel/audit/audit-trail.ts';
import type { Connection } from '../../kernel/connection.ts';

/** What resolvers of Department are handed: its key, the rest is the catalogue's. */
export interface DepartmentReference {
  readonly code: string;
}

/** What resolvers of AuditEntryConnection are handed: the total is counted only if asked for. */
export interface AuditPage extends Connection<AuditEntry> {
  readonly count: () => Promise<number>;
}
