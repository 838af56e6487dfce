import type { AuditEntry } from '../../kernel/audit/audit-trail.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { Card } from './alerts/card.ts';
import type { ItemScore } from './scorecards/score-sheet.ts';

/** What resolvers of Department are handed: its key, the rest is the catalogue's. */
export interface DepartmentReference {
  readonly code: string;
}

/** What resolvers of AuditEntryConnection are handed: the total is counted only if asked for. */
export interface AuditPage extends Connection<AuditEntry> {
  readonly count: () => Promise<number>;
}

/** What resolvers of AlertConnection are handed: the total is counted only if asked for. */
export interface AlertPage extends Connection<Card> {
  readonly count: () => Promise<number>;
}

/** An item of a department's scorecard: who may see its inputs depends on whose it is. */
export interface ItemOfDepartment extends ItemScore {
  readonly department: string;
}
