/** Levels of the catalogue's file, applied once each, never edited afterwards. Bodies are canonical JSON. */
export const migrations: readonly string[] = [
  `CREATE TABLE department (
     code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL, parent TEXT,
     body TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE power (
     code TEXT PRIMARY KEY, department TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX power_by_department ON power (department, code);
   CREATE TABLE power_version (
     power TEXT NOT NULL, from_day TEXT NOT NULL, until_day TEXT NOT NULL, state TEXT NOT NULL, name TEXT NOT NULL,
     PRIMARY KEY (power, from_day)
   ) WITHOUT ROWID;`,
];
