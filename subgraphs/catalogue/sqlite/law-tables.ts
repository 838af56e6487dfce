import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { SqliteDatabase } from '../../sqlite-database.ts';
import type { LawStore } from '../catalogue-store.ts';
import { statuteKey } from '../law/citation.ts';
import type { LawChange } from '../law/law-change.ts';
import type { PowerItem } from '../library.ts';
import { allOf, among, when } from './conditions.ts';
import { WHOLE_STATUTE } from './power-entries.ts';

/** Changes of law and places in statutes in SQLite. */
export function lawTables(database: SqliteDatabase): LawStore {
  return {
    saveLawChange: async (change) =>
      Number(
        database
          .statement('INSERT OR IGNORE INTO law_change (id, effective, due, body) VALUES (?, ?, ?, ?)')
          .run(change.id, change.effective, change.due, canonicalJson(change)).changes,
      ) === 1,
    lawChanges: async ({ ids, dueFrom, dueTo }) => {
      const { sql, values } = allOf(among('id', ids), when('due >= ?', dueFrom), when('due <= ?', dueTo));
      return database
        .statement(`SELECT body FROM law_change WHERE ${sql} ORDER BY effective, id`)
        .all<{ body: string }>(...values)
        .map(({ body }) => JSON.parse(body) as LawChange);
    },
    powersResting: async ({ statute, articles, day, departments }) => {
      const { sql, values } = allOf(
        when('l.statute = ?', statuteKey(statute)),
        articles.length === 0
          ? undefined
          : when(
              `l.article = ${String(WHOLE_STATUTE)} OR l.article IN (SELECT value FROM json_each(?))`,
              JSON.stringify(articles),
            ),
        when('v.from_day <= ?', day),
        when('v.until_day > ?', day),
        among('p.department', departments),
      );
      return database
        .statement(
          `SELECT DISTINCT p.code, p.body FROM power_place l
             JOIN power_version v ON v.power = l.power AND v.from_day = l.from_day
             JOIN power p ON p.code = l.power
           WHERE v.state IN ('IN_USE', 'SUSPENDED') AND ${sql} ORDER BY p.code`,
        )
        .all<{ body: string }>(...values)
        .map(({ body }) => JSON.parse(body) as PowerItem);
    },
  };
}
