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
  // Digests make the edition without reading bodies; what is found by words, letters and places is built from bodies.
  `ALTER TABLE department ADD COLUMN digest TEXT NOT NULL DEFAULT '';
   ALTER TABLE power ADD COLUMN digest TEXT NOT NULL DEFAULT '';
   CREATE INDEX power_digest ON power (code, digest);
   CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE power_code (code TEXT NOT NULL, power TEXT NOT NULL, PRIMARY KEY (code, power)) WITHOUT ROWID;
   CREATE TABLE power_place (
     statute TEXT NOT NULL, article INTEGER NOT NULL, power TEXT NOT NULL, from_day TEXT NOT NULL,
     PRIMARY KEY (statute, article, power, from_day)
   ) WITHOUT ROWID;
   CREATE INDEX power_place_by_power ON power_place (power);
   CREATE TABLE power_entry (id INTEGER PRIMARY KEY, power TEXT NOT NULL UNIQUE, letters TEXT NOT NULL);
   CREATE VIRTUAL TABLE power_words USING fts5(
     name, basis, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
   );
   CREATE VIRTUAL TABLE power_letters USING fts5(
     letters, content = '', contentless_delete = 1, tokenize = 'trigram'
   );
   CREATE TABLE filing (
     id TEXT PRIMARY KEY, department TEXT NOT NULL, power TEXT, step TEXT NOT NULL, open INTEGER NOT NULL, due TEXT,
     body TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE UNIQUE INDEX filing_open_of_power ON filing (power) WHERE open = 1 AND power IS NOT NULL;
   CREATE INDEX filing_by_department ON filing (department, id);
   CREATE TABLE act (
     sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, power TEXT, filing TEXT, body TEXT NOT NULL
   );
   CREATE INDEX act_by_power ON act (power, sequence) WHERE power IS NOT NULL;
   CREATE INDEX act_by_filing ON act (filing, sequence) WHERE filing IS NOT NULL;
   CREATE TABLE law_change (
     id TEXT PRIMARY KEY, effective TEXT NOT NULL, due TEXT NOT NULL, body TEXT NOT NULL
   ) WITHOUT ROWID;`,
];
