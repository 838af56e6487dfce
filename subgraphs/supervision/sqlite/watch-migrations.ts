import { tallied } from '../watch/tally.ts';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns of tallies, in the order of their bits. */
export const tallyColumns: readonly string[] = tallied.map(snake);

/** Levels of the watch's file, applied once each, never edited afterwards. */
export const watchMigrations: readonly string[] = [
  `CREATE TABLE watched_case (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, department TEXT NOT NULL, period TEXT NOT NULL,
     power TEXT NOT NULL, flags INTEGER NOT NULL, due TEXT, file TEXT NOT NULL
   ) STRICT;
   CREATE INDEX case_due ON watched_case (due) WHERE due IS NOT NULL;
   CREATE INDEX case_tally ON watched_case (period, department, power, flags);
   CREATE TABLE card (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, about TEXT NOT NULL, rule TEXT NOT NULL, level TEXT NOT NULL,
     department TEXT NOT NULL, period TEXT NOT NULL, raised_at TEXT NOT NULL, lifted_at TEXT, body TEXT NOT NULL
   ) STRICT;
   CREATE INDEX card_about ON card (about);
   CREATE INDEX card_department ON card (department, period, raised_at, id);
   CREATE INDEX card_raised ON card (raised_at, id);
   CREATE TABLE card_event (
     sequence INTEGER PRIMARY KEY, card TEXT NOT NULL, event TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL
   ) STRICT;
   CREATE TABLE tally (
     period TEXT NOT NULL, department TEXT NOT NULL, power TEXT NOT NULL,
     cases INTEGER NOT NULL, finished INTEGER NOT NULL, alarmed INTEGER NOT NULL, overdue INTEGER NOT NULL,
     incomplete INTEGER NOT NULL, irregular INTEGER NOT NULL, decided_applications INTEGER NOT NULL,
     negative_applications INTEGER NOT NULL, decided_penalties INTEGER NOT NULL, negative_penalties INTEGER NOT NULL,
     PRIMARY KEY (period, department, power)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE deed (
     sequence INTEGER PRIMARY KEY, topic TEXT NOT NULL, subject TEXT NOT NULL, department TEXT NOT NULL,
     period TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, data TEXT NOT NULL
   ) STRICT;
   CREATE INDEX deed_topic ON deed (topic, department, period, sequence);
   CREATE INDEX deed_subject ON deed (subject, sequence);
   CREATE TABLE reading_position (name TEXT PRIMARY KEY, cursor TEXT NOT NULL) STRICT, WITHOUT ROWID;
   ${['card', 'card_event', 'deed', 'watched_case']
     .map(
       (table) => `CREATE TRIGGER ${table}_loses_nothing BEFORE DELETE ON ${table}
         BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;`,
     )
     .join('\n')}
   ${['card_event', 'deed']
     .map(
       (table) => `CREATE TRIGGER ${table}_keeps_what_it_says BEFORE UPDATE ON ${table}
         BEGIN SELECT RAISE(ABORT, 'what happened is not changed'); END;`,
     )
     .join('\n')}`,
  `ALTER TABLE tally ADD COLUMN deviating_penalties INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX card_rule ON card (rule, raised_at, id);`,
  `ALTER TABLE watched_case ADD COLUMN measure INTEGER;
   CREATE INDEX case_unmeasured ON watched_case (number) WHERE measure IS NULL;
   CREATE INDEX case_impossible ON watched_case (department, id) WHERE (measure & 28) > 4;
   CREATE TABLE case_measure (
     period TEXT NOT NULL, department TEXT NOT NULL, power TEXT NOT NULL, measure INTEGER NOT NULL, n INTEGER NOT NULL,
     PRIMARY KEY (period, department, power, measure)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE subsystem_record (
     subsystem TEXT NOT NULL, key TEXT NOT NULL, department TEXT NOT NULL, period TEXT NOT NULL,
     version INTEGER NOT NULL, at TEXT NOT NULL, due TEXT, body TEXT NOT NULL, PRIMARY KEY (subsystem, key)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX record_group ON subsystem_record (subsystem, department, period, key);
   CREATE INDEX record_due ON subsystem_record (due, subsystem, department, period) WHERE due IS NOT NULL;
   CREATE TABLE subsystem_version (
     subsystem TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL,
     PRIMARY KEY (subsystem, key, version)
   ) STRICT, WITHOUT ROWID;
   CREATE TRIGGER subsystem_version_loses_nothing BEFORE DELETE ON subsystem_version
     BEGIN SELECT RAISE(ABORT, 'nothing is ever deleted'); END;
   CREATE TRIGGER subsystem_version_keeps_what_it_says BEFORE UPDATE ON subsystem_version
     BEGIN SELECT RAISE(ABORT, 'what happened is not changed'); END;`,
];
