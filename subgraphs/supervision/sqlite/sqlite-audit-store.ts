import { TRAIL_START, type AuditEntry } from '../../../kernel/audit/audit-trail.ts';
import type { TrailAnchor } from '../../../kernel/audit/verify-trail.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { openDatabase, type SqliteDatabase, type SqliteValue } from '../../sqlite-database.ts';
import type { AuditSelection, AuditStore } from '../audit/audit-store.ts';
import { supervisionError } from '../errors.ts';
import { migrations } from './migrations.ts';

/** Opens supervision's SQLite file; `:memory:` for one that is forgotten. */
export function openSqliteAuditStore(path: string): AuditStore {
  const database = openDatabase(path, migrations);
  return {
    append: async (entries) => {
      database.transact(() => {
        let head = headOf(database);
        for (const entry of entries) {
          if (entry.sequence !== head.sequence + 1 || entry.previousHash !== head.hash)
            throw supervisionError.AUDIT_SECOND_WRITER({ sequence: entry.sequence });
          insert(database, entry);
          head = entry;
        }
      });
    },
    head: async () => headOf(database),
    known: async (eventIds) => {
      const rows = database
        .statement('SELECT event_id FROM audit_entry WHERE event_id IN (SELECT value FROM json_each(?))')
        .all<{ event_id: string }>(JSON.stringify(eventIds));
      return new Set(rows.map(({ event_id }) => event_id));
    },
    page: async (selection, page) => {
      const backward = page.direction === 'backward';
      const { sql, values } = conditions(selection);
      const from = page.from === undefined ? [] : [Number(page.from[0])];
      const beyond = page.from === undefined ? '' : `AND sequence ${backward ? '<' : '>'} ?`;
      return database
        .statement(
          `SELECT entry FROM audit_entry WHERE ${sql} ${beyond} ORDER BY sequence ${backward ? 'DESC' : 'ASC'} LIMIT ?`,
        )
        .all<{ entry: string }>(...values, ...from, page.limit)
        .map(({ entry }) => JSON.parse(entry) as AuditEntry);
    },
    count: async (selection) => {
      const { sql, values } = conditions(selection);
      return (
        database.statement(`SELECT count(*) AS n FROM audit_entry WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0
      );
    },
    close: async () => {
      database.close();
    },
  };
}

function headOf(database: SqliteDatabase): TrailAnchor {
  const last = 'SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1';
  return database.statement(last).get<TrailAnchor>() ?? { sequence: 0, hash: TRAIL_START };
}

function insert(database: SqliteDatabase, entry: AuditEntry): void {
  const { sequence, hash, event } = entry;
  database
    .statement(
      'INSERT INTO audit_entry (sequence, event_id, event, actor, outcome, at, hash, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(sequence, event.id, event.name, event.actor.subject, event.outcome, event.at, hash, canonicalJson(entry));
}

function conditions(selection: AuditSelection): { readonly sql: string; readonly values: readonly SqliteValue[] } {
  const { events, actor, outcome, from, before } = selection;
  const clauses: readonly (readonly [string, SqliteValue | undefined])[] = [
    ['event IN (SELECT value FROM json_each(?))', events ? JSON.stringify(events) : undefined],
    ['actor = ?', actor ?? undefined],
    ['outcome = ?', outcome ?? undefined],
    ['at >= ?', from ?? undefined],
    ['at < ?', before ?? undefined],
  ];
  const given = clauses.filter((clause): clause is readonly [string, SqliteValue] => clause[1] !== undefined);
  return { sql: ['TRUE', ...given.map(([sql]) => sql)].join(' AND '), values: given.map(([, value]) => value) };
}
