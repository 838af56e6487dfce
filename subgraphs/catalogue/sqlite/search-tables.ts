import type { Page } from '../../../kernel/connection.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { PowerItem, PowerState } from '../library.ts';
import type { FacetName, SearchFound, SearchQuestion, SearchTerm, SearchTier } from '../search/search-question.ts';
import { phraseOf } from '../search/search-words.ts';
import { WHOLE_STATUTE } from './power-entries.ts';
import { rosterTest, type RosterEntry } from './power-roster.ts';

type Ids = ReadonlySet<number>;

/** Trigrams find what has three letters at least; shorter ones are looked for letter by letter. */
const SHORTEST_TRIGRAM = 3;

/** More values of a facet are of no use to a reader. */
const FACET_LENGTH = 50;

interface Hit {
  readonly entry: RosterEntry;
  readonly state: PowerState;
  readonly tier: SearchTier;
}

/**
 * Answers a search: the full-text tables give ids for each term, the roster says which of them are selected, and only
 * the powers of the page are read.
 */
export function searchPowers(
  database: SqliteDatabase,
  roster: readonly RosterEntry[],
  { terms, selection }: SearchQuestion,
  page: Page,
): SearchFound {
  const found = terms.map((term) => idsOf(database, term));
  const inName = namesIds(database, terms);
  const only = terms.length === 1 && terms[0]?.kind === 'LETTERS' ? terms[0].text.toUpperCase() : undefined;
  const stateOn = rosterTest(selection);
  const hits: Hit[] = [];
  for (const entry of roster) {
    if (!found.every((ids) => ids.has(entry.id))) continue;
    const state = stateOn(entry);
    if (state !== undefined) hits.push({ entry, state, tier: tierOf(entry, only, inName) });
  }
  return { rows: rowsOf(database, hits, page), total: hits.length, facets: facetsOf(hits) };
}

/** The best first: a code as typed, the beginning of a code, the name, anything. */
function tierOf({ code, id }: RosterEntry, typed: string | undefined, inName: Ids): SearchTier {
  if (code === typed) return 0;
  if (typed !== undefined && code.startsWith(typed)) return 1;
  return inName.has(id) ? 2 : 3;
}

/** The hits are in the order of codes; the page is cut from tier after tier. */
function rowsOf(database: SqliteDatabase, hits: readonly Hit[], { direction, from, limit }: Page): SearchFound['rows'] {
  const ordered = ([0, 1, 2, 3] as const).flatMap((tier) => hits.filter((hit) => hit.tier === tier));
  const way = direction === 'backward' ? ordered.reverse() : ordered;
  const start = from === undefined ? 0 : way.findIndex((hit) => isBeyond(hit, from, direction));
  const chosen = start < 0 ? [] : way.slice(start, start + limit);
  const bodies = database
    .statement('SELECT code, body FROM power WHERE code IN (SELECT value FROM json_each(?))')
    .all<{ code: string; body: string }>(JSON.stringify(chosen.map(({ entry }) => entry.code)));
  const powers = new Map(bodies.map(({ code, body }) => [code, JSON.parse(body) as PowerItem]));
  return chosen.flatMap(({ entry, tier }) => {
    const power = powers.get(entry.code);
    return power === undefined ? [] : [{ power, tier }];
  });
}

function isBeyond(hit: Hit, [tier, code]: NonNullable<Page['from']>, direction: Page['direction']): boolean {
  const later = hit.tier === Number(tier) ? hit.entry.code > String(code) : hit.tier > Number(tier);
  const same = hit.tier === Number(tier) && hit.entry.code === code;
  return !same && later === (direction === 'forward');
}

function facetsOf(hits: readonly Hit[]): SearchFound['facets'] {
  const facet = (valueOf: (hit: Hit) => string): SearchFound['facets'][FacetName] => {
    const counts = new Map<string, number>();
    for (const hit of hits) counts.set(valueOf(hit), (counts.get(valueOf(hit)) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, FACET_LENGTH);
  };
  return {
    type: facet(({ entry }) => entry.type),
    state: facet(({ state }) => state),
    department: facet(({ entry }) => entry.department),
    region: facet(({ entry }) => entry.region),
  };
}

function idsOf(database: SqliteDatabase, term: SearchTerm): Ids {
  switch (term.kind) {
    case 'WORDS':
      return ids(database, WORDS, wordsMatch(term.text));
    case 'LETTERS': {
      const { text } = term;
      const letters =
        text.length < SHORTEST_TRIGRAM
          ? ids(database, 'SELECT id FROM power_entry WHERE instr(letters, ?) > 0', text)
          : ids(database, 'SELECT rowid AS id FROM power_letters WHERE power_letters MATCH ?', quoted(text));
      return new Set([...letters, ...ids(database, WORDS, `${quoted(text)} *`)]);
    }
    case 'PLACE': {
      const { article, statute } = term;
      const among = 'SELECT id FROM power_entry WHERE power IN (SELECT power FROM power_place WHERE';
      return statute === undefined
        ? ids(database, `${among} article = ?)`, article)
        : ids(
            database,
            `${among} article IN (?, ${String(WHOLE_STATUTE)}) AND instr(statute, ?) > 0)`,
            article,
            statute,
          );
    }
  }
}

const WORDS = 'SELECT rowid AS id FROM power_words WHERE power_words MATCH ?';

/** Those that have all words in their names. */
function namesIds(database: SqliteDatabase, terms: readonly SearchTerm[]): Ids {
  const words = terms.flatMap((term) => (term.kind === 'WORDS' ? [`name : ${wordsMatch(term.text)}`] : []));
  return words.length === 0 ? new Set() : ids(database, WORDS, words.join(' AND '));
}

/** Ids as one text: thousands of rows would each be an object. */
function ids(database: SqliteDatabase, sql: string, ...values: readonly SqliteValue[]): Ids {
  const row = database.statement(`SELECT json_group_array(id) AS list FROM (${sql})`).get<{ list: string }>(...values);
  return new Set(JSON.parse(row?.list ?? '[]') as number[]);
}

function wordsMatch(run: string): string {
  const { words, beginning } = phraseOf(run);
  return `${quoted(words.join(' '))}${beginning ? ' *' : ''}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
