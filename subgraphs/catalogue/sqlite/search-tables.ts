import type { Page } from '../../../kernel/connection.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { PowerItem } from '../library.ts';
import type { FacetName, SearchFound, SearchQuestion, SearchTerm, SearchTier } from '../search/search-question.ts';
import { phraseOf } from '../search/search-words.ts';
import { POWERS, powerConditions } from './power-conditions.ts';
import { WHOLE_STATUTE } from './power-entries.ts';

type Clause = readonly [sql: string, ...values: SqliteValue[]];

/** Trigrams find what has three letters at least; shorter ones are looked for letter by letter. */
const SHORTEST_TRIGRAM = 3;

/** Facets of more departments than this are of no use to a reader. */
const FACET_LENGTH = 50;

/**
 * Answers a search from the full-text tables: candidates by each term, then the version in force. Hits are gathered
 * once, in a temporary table of ids; page, total and facets are read from it.
 */
export function searchPowers(database: SqliteDatabase, { terms, selection }: SearchQuestion, page: Page): SearchFound {
  const found = terms.map(termClause);
  const { sql, values } = powerConditions(selection);
  const [tier, ...tierValues] = tierClause(terms);
  database.exec(
    'CREATE TEMP TABLE IF NOT EXISTS hit (code TEXT, tier INTEGER, type TEXT, state TEXT, department TEXT)',
  );
  database.exec('DELETE FROM temp.hit');
  database
    .statement(
      `INSERT INTO temp.hit SELECT p.code, ${tier}, p.type, v.state, p.department
         FROM power_entry e JOIN ${POWERS} ON p.code = e.power
         WHERE ${[...found.map(([clause]) => `(${clause})`), sql].join(' AND ')}`,
    )
    .run(...tierValues, ...found.flatMap(([, ...bound]) => bound), ...values);
  return { rows: rowsOf(database, page), ...facetsOf(database) };
}

function rowsOf(database: SqliteDatabase, page: Page): SearchFound['rows'] {
  const backward = page.direction === 'backward';
  const [tier, code] = page.from ?? [];
  const beyond = page.from === undefined ? 'TRUE' : `(tier, h.code) ${backward ? '<' : '>'} (?, ?)`;
  const bound = page.from === undefined ? [] : [Number(tier), String(code)];
  const direction = backward ? 'DESC' : 'ASC';
  return database
    .statement(
      `SELECT body, tier FROM (SELECT h.code, h.tier FROM temp.hit h WHERE ${beyond}
         ORDER BY tier ${direction}, h.code ${direction} LIMIT ?) h JOIN power p ON p.code = h.code
       ORDER BY h.tier ${direction}, h.code ${direction}`,
    )
    .all<{ body: string; tier: SearchTier }>(...bound, page.limit)
    .map((row) => ({ power: JSON.parse(row.body) as PowerItem, tier: row.tier }));
}

function facetsOf(database: SqliteDatabase): Pick<SearchFound, 'total' | 'facets'> {
  const facet = (sql: string): { value: string; count: number }[] =>
    database.statement(`${sql} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${String(FACET_LENGTH)}`).all();
  const department = facet('SELECT department AS value, count(*) AS count FROM temp.hit');
  const facets: Record<FacetName, readonly { value: string; count: number }[]> = {
    type: facet('SELECT type AS value, count(*) AS count FROM temp.hit'),
    state: facet('SELECT state AS value, count(*) AS count FROM temp.hit'),
    department,
    region: facet(
      `SELECT d.region AS value, sum(n) AS count FROM
         (SELECT department, count(*) AS n FROM temp.hit GROUP BY 1) h JOIN department d ON d.code = h.department`,
    ),
  };
  const total = facets.type.reduce((sum, { count }) => sum + count, 0);
  return { total, facets };
}

function termClause(term: SearchTerm): Clause {
  switch (term.kind) {
    case 'WORDS':
      return ['e.id IN (SELECT rowid FROM power_words WHERE power_words MATCH ?)', wordsMatch(term.text)];
    case 'LETTERS': {
      const { text } = term;
      const words = `e.id IN (SELECT rowid FROM power_words WHERE power_words MATCH ?)`;
      const letters =
        text.length < SHORTEST_TRIGRAM
          ? 'instr(e.letters, ?) > 0'
          : 'e.id IN (SELECT rowid FROM power_letters WHERE power_letters MATCH ?)';
      return [`${letters} OR ${words}`, text.length < SHORTEST_TRIGRAM ? text : quoted(text), `${quoted(text)} *`];
    }
    case 'PLACE':
      return term.statute === undefined
        ? ['e.power IN (SELECT power FROM power_place WHERE article = ?)', term.article]
        : [
            `e.power IN (SELECT power FROM power_place WHERE article IN (?, ${String(WHOLE_STATUTE)})
               AND instr(statute, ?) > 0)`,
            term.article,
            term.statute,
          ];
  }
}

/** Best first: a code as typed, the beginning of a code, the name, anything. */
function tierClause(terms: readonly SearchTerm[]): Clause {
  const [only] = terms;
  const words = terms.filter((term) => term.kind === 'WORDS');
  const cases: string[] = [];
  const values: SqliteValue[] = [];
  if (terms.length === 1 && only?.kind === 'LETTERS') {
    const code = only.text.toUpperCase();
    cases.push('WHEN e.power = ? THEN 0', 'WHEN instr(e.power, ?) = 1 THEN 1');
    values.push(code, code);
  }
  if (words.length > 0) {
    cases.push('WHEN e.id IN (SELECT rowid FROM power_words WHERE power_words MATCH ?) THEN 2');
    values.push(words.map(({ text }) => `name : ${wordsMatch(text)}`).join(' AND '));
  }
  return cases.length === 0 ? ['3'] : [`CASE ${cases.join(' ')} ELSE 3 END`, ...values];
}

function wordsMatch(run: string): string {
  const { words, beginning } = phraseOf(run);
  return `${quoted(words.join(' '))}${beginning ? ' *' : ''}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
