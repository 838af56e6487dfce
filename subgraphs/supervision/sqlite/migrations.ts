/** Levels of supervision's file, applied once each, never edited afterwards. Entries are canonical JSON. */
export const migrations: readonly string[] = [
  `CREATE TABLE audit_entry (
     sequence INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, actor TEXT NOT NULL,
     outcome TEXT NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL, entry TEXT NOT NULL
   );
   CREATE INDEX audit_by_event ON audit_entry (event, sequence);
   CREATE INDEX audit_by_actor ON audit_entry (actor, sequence);
   CREATE TRIGGER audit_keeps_entries BEFORE UPDATE ON audit_entry
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
   CREATE TRIGGER audit_loses_nothing BEFORE DELETE ON audit_entry
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;`,
];
