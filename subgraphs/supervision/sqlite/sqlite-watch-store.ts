import type { Month } from '../../../kernel/month.ts';
import { openDatabase, type SqliteDatabase, type SqliteValue } from '../../sqlite-database.ts';
import type { Card } from '../alerts/card.ts';
import type { CaseFile } from '../facts/case-facts.ts';
import { tallied, type Tally, type TallyLine } from '../watch/tally.ts';
import type { CardEvent, CardSelection, Deed, DeedSelection, WatchedCase, WatchStore } from '../watch/watch-store.ts';
import { measureOldCases, measureVerbs } from './measure-verbs.ts';
import type { SubsystemStore } from '../subsystems/subsystem-store.ts';
import { subsystemVerbs } from './subsystem-verbs.ts';
import { tallyColumns, watchMigrations } from './watch-migrations.ts';
import { writeCards, writeChanges } from './watch-writer.ts';

/** Opens the watch's SQLite file; `:memory:` for one that is forgotten. */
export function openSqliteWatchStore(path: string): WatchStore & SubsystemStore {
  const database = openDatabase(path, watchMigrations, { cacheMegabytes: 128 });
  measureOldCases(database);
  return {
    ...caseVerbs(database),
    ...cardVerbs(database),
    ...tallyVerbs(database),
    ...deedVerbs(database),
    ...measureVerbs(database),
    ...subsystemVerbs(database),
    close: async () => {
      database.close();
    },
  };
}

interface CaseRow {
  readonly id: string;
  readonly due: string | null;
  readonly file: string;
}

function caseVerbs(
  database: SqliteDatabase,
): Pick<WatchStore, 'cases' | 'due' | 'nextDue' | 'save' | 'cursor' | 'caseIds'> {
  const cardsOf = (id: string): readonly Card[] =>
    database.statement('SELECT body FROM card WHERE about = ? ORDER BY number').all<{ body: string }>(id).map(cardOf);
  const caseOf = (row: CaseRow): WatchedCase => ({
    file: JSON.parse(row.file) as CaseFile,
    cards: cardsOf(row.id),
    due: row.due ?? undefined,
  });
  return {
    cases: async (ids) =>
      ids.map((id) => {
        const row = database.statement('SELECT id, due, file FROM watched_case WHERE id = ?').get<CaseRow>(id);
        return row === undefined ? undefined : caseOf(row);
      }),
    due: async (until, limit) =>
      database
        .statement('SELECT id, due, file FROM watched_case WHERE due <= ? ORDER BY due LIMIT ?')
        .all<CaseRow>(until, limit)
        .map(caseOf),
    nextDue: async () =>
      database.statement('SELECT min(due) AS due FROM watched_case WHERE due IS NOT NULL').get<{ due: string | null }>()
        ?.due ?? undefined,
    save: async (changes, cursor) => {
      database.transact(() => {
        writeChanges(database, changes);
        if (cursor !== undefined)
          database.statement("INSERT OR REPLACE INTO reading_position VALUES ('cases', ?)").run(cursor);
      });
    },
    cursor: async () =>
      database.statement("SELECT cursor FROM reading_position WHERE name = 'cases'").get<{ cursor: string }>()?.cursor,
    caseIds: async (department, period) =>
      database
        .statement('SELECT id FROM watched_case WHERE department = ? AND period = ? ORDER BY id')
        .all<{ id: string }>(department, period)
        .map(({ id }) => id),
  };
}

function cardVerbs(
  database: SqliteDatabase,
): Pick<WatchStore, 'card' | 'cards' | 'cardCount' | 'saveCards' | 'cardEvents' | 'lastCardEvent'> {
  const known = (id: string): Card | undefined => {
    const row = database.statement('SELECT body FROM card WHERE id = ?').get<{ body: string }>(id);
    return row === undefined ? undefined : cardOf(row);
  };
  return {
    card: async (id) => known(id),
    cards: async (selection, page) => {
      const { sql, values } = cardConditions(selection);
      const backward = page.direction === 'backward';
      const beyond = page.from === undefined ? '' : `AND (raised_at, id) ${backward ? '>' : '<'} (?, ?)`;
      const from = page.from === undefined ? [] : page.from.slice(0, 2).map(String);
      const order = backward ? 'ASC' : 'DESC';
      return database
        .statement(`SELECT body FROM card WHERE ${sql} ${beyond} ORDER BY raised_at ${order}, id ${order} LIMIT ?`)
        .all<{ body: string }>(...values, ...from, page.limit)
        .map(cardOf);
    },
    cardCount: async (selection) => {
      const { sql, values } = cardConditions(selection);
      return database.statement(`SELECT count(*) AS n FROM card WHERE ${sql}`).get<{ n: number }>(...values)?.n ?? 0;
    },
    saveCards: async (cards) => {
      database.transact(() => {
        const isNew = (card: Card): boolean => known(card.id) === undefined;
        writeCards(
          database,
          cards.filter(isNew),
          cards.filter((card) => !isNew(card)),
        );
      });
    },
    cardEvents: async (after, limit) =>
      database
        .statement('SELECT sequence, event, at, body FROM card_event WHERE sequence > ? ORDER BY sequence LIMIT ?')
        .all<Omit<CardEvent, 'card'> & { body: string }>(after, limit)
        .map(({ body, sequence, event, at }) => ({ sequence, event, at, card: cardOf({ body }) })),
    lastCardEvent: async () =>
      database.statement('SELECT max(sequence) AS last FROM card_event').get<{ last: number | null }>()?.last ?? 0,
  };
}

const cardOf = ({ body }: { readonly body: string }): Card => JSON.parse(body) as Card;

function tallyVerbs(database: SqliteDatabase): Pick<WatchStore, 'tallies' | 'recount' | 'firstPeriod'> {
  const where = (department: string | undefined): string =>
    `period = ?${department === undefined ? '' : ' AND department = ?'}`;
  const values = (period: Month, department: string | undefined): string[] =>
    department === undefined ? [period] : [period, department];
  return {
    tallies: async (period, department) =>
      database
        .statement(`SELECT * FROM tally WHERE ${where(department)} AND cases > 0 ORDER BY department, power`)
        .all<TallyRow>(...values(period, department))
        .map(lineOf),
    recount: async (period, department) =>
      database
        .statement(
          `SELECT period, department, power, ${tallyColumns
            .map((column, bit) => `sum((flags >> ${String(bit)}) & 1) AS ${column}`)
            .join(', ')}
            FROM watched_case WHERE ${where(department)} GROUP BY department, power ORDER BY department, power`,
        )
        .all<TallyRow>(...values(period, department))
        .map(lineOf),
    firstPeriod: async () =>
      database.statement('SELECT min(period) AS period FROM tally').get<{ period: string | null }>()?.period ??
      undefined,
  };
}

type TallyRow = { readonly period: string; readonly department: string; readonly power: string } & Readonly<
  Record<string, number | string>
>;

const lineOf = (row: TallyRow): TallyLine => ({
  department: row.department,
  period: row.period,
  power: row.power,
  tally: Object.fromEntries(tallied.map((name, bit) => [name, row[tallyColumns[bit] ?? '']])) as unknown as Tally,
});

function deedVerbs(database: SqliteDatabase): Pick<WatchStore, 'record' | 'deeds'> {
  return {
    record: async (deed) => {
      const { topic, subject, department, period, name, at, actor, data } = deed;
      const { lastInsertRowid } = database
        .statement(
          'INSERT INTO deed (topic, subject, department, period, name, at, actor, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        )
        .run(topic, subject, department, period, name, at, actor, JSON.stringify(data));
      return { ...deed, sequence: Number(lastInsertRowid) };
    },
    deeds: async ({ topic, subject, department, periods, until }: DeedSelection) => {
      const clauses: readonly (readonly [string, SqliteValue | undefined])[] = [
        ['topic = ?', topic],
        ['subject = ?', subject],
        ['department = ?', department],
        ['period IN (SELECT value FROM json_each(?))', periods && JSON.stringify(periods)],
        ['at <= ?', until],
      ];
      const given = clauses.filter((clause): clause is readonly [string, SqliteValue] => clause[1] !== undefined);
      return database
        .statement(`SELECT * FROM deed WHERE ${given.map(([sql]) => sql).join(' AND ')} ORDER BY sequence`)
        .all<Omit<Deed, 'data'> & { data: string }>(...given.map(([, value]) => value))
        .map(({ data, ...deed }) => ({ ...deed, data: JSON.parse(data) as Deed['data'] }));
    },
  };
}

function cardConditions(selection: CardSelection): { readonly sql: string; readonly values: readonly SqliteValue[] } {
  const { departments, period, about, rule, levels, active } = selection;
  const clauses: readonly (readonly [string, SqliteValue | null | undefined])[] = [
    ['department IN (SELECT value FROM json_each(?))', departments && JSON.stringify(departments)],
    ['period = ?', period],
    ['about = ?', about],
    ['rule = ?', rule],
    ['level IN (SELECT value FROM json_each(?))', levels && JSON.stringify(levels)],
    ['(lifted_at IS NULL) = ?', active == null ? undefined : Number(active)],
  ];
  const given = clauses.filter((clause): clause is readonly [string, SqliteValue] => clause[1] != null);
  return { sql: ['TRUE', ...given.map(([sql]) => sql)].join(' AND '), values: given.map(([, value]) => value) };
}
