import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { CaseFile } from '../facts/case-facts.ts';
import { measureOf, type Measure } from '../statistics/measure.ts';
import type { MeasureCount, MeasureCounts, MeasureKey, MeasureSelection } from '../statistics/measure-counts.ts';

/** Statistics over the watch's file: from counts that are kept up, or from the cases. */
export function measureVerbs(database: SqliteDatabase): MeasureCounts {
  const counted = (
    source: string,
    n: string,
    selection: MeasureSelection,
    by: readonly MeasureKey[],
  ): readonly MeasureCount[] => {
    const { sql, values } = conditions(selection);
    const keys = [...by, 'measure'].join(', ');
    return database
      .statement(`SELECT ${keys}, ${n} AS n FROM ${source} WHERE ${sql} GROUP BY ${keys} HAVING n > 0 ORDER BY ${keys}`)
      .all<MeasureCount>(...values);
  };
  return {
    measures: async (selection, by) => counted('case_measure', 'sum(n)', selection, by),
    remeasure: async (selection, by) => counted('watched_case', 'count(*)', selection, by),
    impossible: async (selection, after, limit) => {
      const { sql, values } = conditions(selection);
      return database
        .statement(
          `SELECT id, measure FROM watched_case WHERE ${sql} AND (measure & 28) > 4 AND id > ? ORDER BY id LIMIT ?`,
        )
        .all<{ id: string; measure: Measure }>(...values, after, limit);
    },
  };
}

type Key = readonly [period: string, department: string, power: string];

/** Moves of cases from one measure to another, added up and written once a batch. */
export interface MeasureMoves {
  /** Notes a move; `before` is undefined for a case that is new. */
  note(key: Key, before: Measure | undefined, after: Measure): void;
  /** Writes them. Call within the transaction that writes the cases. */
  write(database: SqliteDatabase): void;
}

export function measureMoves(): MeasureMoves {
  const moves = new Map<string, number>();
  const add = (key: Key, measure: Measure, by: number): void => {
    const text = JSON.stringify([...key, measure]);
    moves.set(text, (moves.get(text) ?? 0) + by);
  };
  return {
    note: (key, before, after) => {
      if (before === after) return;
      if (before !== undefined) add(key, before, -1);
      add(key, after, 1);
    },
    write: (database) => {
      const upsert = database.statement(
        'INSERT INTO case_measure VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
      );
      for (const [text, n] of moves)
        if (n !== 0) upsert.run(...(JSON.parse(text) as [string, string, string, number]), n);
    },
  };
}

const STRETCH = 1000;

/** Measures the cases that were stored before measures were kept, some at a time; nothing to do on a file that has none. */
export function measureOldCases(database: SqliteDatabase): void {
  const unmeasured = database.statement(
    'SELECT id, period, department, power, flags, file FROM watched_case WHERE measure IS NULL LIMIT ?',
  );
  const set = database.statement('UPDATE watched_case SET measure = ? WHERE id = ?');
  for (;;) {
    const rows = unmeasured.all<Record<'id' | 'period' | 'department' | 'power' | 'file', string> & { flags: number }>(
      STRETCH,
    );
    if (rows.length === 0) return;
    database.transact(() => {
      const moves = measureMoves();
      for (const { id, period, department, power, flags, file } of rows) {
        const measure = measureOf(JSON.parse(file) as CaseFile, flags);
        set.run(measure, id);
        moves.note([period, department, power], undefined, measure);
      }
      moves.write(database);
    });
  }
}

function conditions(selection: MeasureSelection): { readonly sql: string; readonly values: readonly SqliteValue[] } {
  const { from, to, departments, powers } = selection;
  const clauses: readonly (readonly [string, SqliteValue | undefined])[] = [
    ['period >= ?', from],
    ['period <= ?', to],
    ['department IN (SELECT value FROM json_each(?))', departments && JSON.stringify(departments)],
    ['power IN (SELECT value FROM json_each(?))', powers && JSON.stringify(powers)],
  ];
  const given = clauses.filter((clause): clause is readonly [string, SqliteValue] => clause[1] !== undefined);
  return { sql: ['TRUE', ...given.map(([sql]) => sql)].join(' AND '), values: given.map(([, value]) => value) };
}
