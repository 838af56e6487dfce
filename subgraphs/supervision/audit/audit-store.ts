import type { AuditEntry } from '../../../kernel/audit/audit-trail.ts';
import type { TrailAnchor } from '../../../kernel/audit/verify-trail.ts';
import type { Page } from '../../../kernel/connection.ts';

/** Where the audit trail is kept. Every engine passes test/contract/supervision-store.ts. There is no verb for changing or removing. */
export interface AuditStore {
  /**
   * Adds entries that follow the last one, all or nothing; durable when it resolves. Throws AUDIT_SECOND_WRITER if they
   * do not follow it, which is to say that somebody else has written meanwhile.
   */
  append(entries: readonly AuditEntry[]): Promise<void>;
  /** The last entry's place and hash; sequence 0 and TRAIL_START for an empty trail. */
  head(): Promise<TrailAnchor>;
  /** Which of these event ids are in the trail. */
  known(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** In the order of the trail; cursor [sequence]. */
  page(selection: AuditSelection, page: Page): Promise<readonly AuditEntry[]>;
  count(selection: AuditSelection): Promise<number>;
  close(): Promise<void>;
}

/** Which entries; all that is given must hold. */
export interface AuditSelection {
  readonly events?: readonly string[] | null | undefined;
  /** Client id. */
  readonly actor?: string | null | undefined;
  readonly outcome?: 'success' | 'failure' | null | undefined;
  /** Not before this instant, ISO 8601, UTC, with milliseconds. */
  readonly from?: string | null | undefined;
  /** Before this instant. */
  readonly before?: string | null | undefined;
}
