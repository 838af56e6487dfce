import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import { citationsIn } from '../law/citation.ts';
import type { PowerItem } from '../library.ts';
import { indexWords, searchTexts, spelling } from '../search/search-words.ts';

/** A day beyond all days: the latest version has no end. */
export const FOREVER = '9999-99-99';

/** The statute as a whole, without an article. */
export const WHOLE_STATUTE = 0;

type Run = (sql: string, ...values: readonly SqliteValue[]) => void;

/** Writes anew everything by which a power is found: versions by day, places in statutes, codes, words, letters. */
export function enterPower(database: SqliteDatabase, power: PowerItem): void {
  const run: Run = (sql, ...values) => {
    database.statement(sql).run(...values);
  };
  const { code, versions } = power;
  for (const table of ['power_version', 'power_place', 'power_code']) run(`DELETE FROM ${table} WHERE power = ?`, code);
  versions.forEach(({ from, state, name, legalBasis }, index) => {
    run(
      'INSERT INTO power_version (power, from_day, until_day, state, name) VALUES (?, ?, ?, ?, ?)',
      ...[code, from, versions[index + 1]?.from ?? FOREVER, state, name],
    );
    for (const { statute, article } of legalBasis.flatMap(citationsIn))
      run('INSERT OR IGNORE INTO power_place VALUES (?, ?, ?, ?)', statute, article ?? WHOLE_STATUTE, code, from);
  });
  for (const each of [code, ...(power.formerCodes ?? [])])
    run('INSERT OR IGNORE INTO power_code VALUES (?, ?)', each, code);
  enterWords(database, run, power);
}

function enterWords(database: SqliteDatabase, run: Run, power: PowerItem): void {
  const texts = searchTexts(power);
  const { pinyin, initials } = spelling(texts.name);
  const letters = `${texts.codes} ${pinyin} ${initials}`.toLowerCase();
  const known = database.statement('SELECT id FROM power_entry WHERE power = ?').get<{ id: number }>(power.code)?.id;
  if (known !== undefined)
    for (const table of ['power_words', 'power_letters']) run(`DELETE FROM ${table} WHERE rowid = ?`, known);
  run('INSERT OR REPLACE INTO power_entry (id, power, letters) VALUES (?, ?, ?)', known ?? null, power.code, letters);
  const { id = 0 } =
    database.statement('SELECT id FROM power_entry WHERE power = ?').get<{ id: number }>(power.code) ?? {};
  run(
    'INSERT INTO power_words (rowid, name, basis, text) VALUES (?, ?, ?, ?)',
    ...[id, indexWords(texts.name), indexWords(texts.basis), indexWords(texts.text)],
  );
  run('INSERT INTO power_letters (rowid, letters) VALUES (?, ?)', id, letters);
}
