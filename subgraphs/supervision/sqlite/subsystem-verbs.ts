import type { Month } from '../../../kernel/month.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { Card } from '../alerts/card.ts';
import type { SubsystemRecord } from '../subsystems/subsystem-pack.ts';
import type { RecordGroup, StoredRecord, SubsystemStore } from '../subsystems/subsystem-store.ts';

interface Row extends Omit<StoredRecord, 'record'> {
  readonly body: string;
}

const LATEST = 'subsystem, key, department, period, version, at, body';
const GROUP = 'subsystem = ? AND department = ? AND period = ?';

/** Records of subsystems in the watch's file: the latest of each key with its due day, and every version. */
export function subsystemVerbs(database: SqliteDatabase): SubsystemStore {
  const read = (sql: string, ...values: readonly SqliteValue[]): readonly StoredRecord[] =>
    database
      .statement(sql)
      .all<Row>(...values)
      .map(({ body, ...row }) => ({ ...row, record: JSON.parse(body) as SubsystemRecord }));
  return {
    subsystemRecords: async (subsystem, keys) =>
      read(
        `SELECT ${LATEST} FROM subsystem_record WHERE subsystem = ? AND key IN (SELECT value FROM json_each(?))`,
        ...[subsystem, JSON.stringify(keys)],
      ),
    addSubsystemRecords: async (records) => {
      database.transact(() => {
        for (const record of records) addVersion(database, record);
      });
    },
    cardsAbout: async (abouts) =>
      database
        .statement('SELECT body FROM card WHERE about IN (SELECT value FROM json_each(?)) ORDER BY number')
        .all<{ body: string }>(JSON.stringify(abouts))
        .map(({ body }) => JSON.parse(body) as Card),
    recordsOfGroup: async (group) =>
      read(`SELECT ${LATEST} FROM subsystem_record WHERE ${GROUP} ORDER BY key`, ...placeOf(group)),
    pageOfRecords: async (group, { direction, from, limit }) => {
      const [sign, order] = direction === 'forward' ? ['>', 'ASC'] : ['<', 'DESC'];
      const beyond = from === undefined ? '' : `AND key ${sign} ?`;
      return read(
        `SELECT ${LATEST} FROM subsystem_record WHERE ${GROUP} ${beyond} ORDER BY key ${order} LIMIT ?`,
        ...[...placeOf(group), ...(from === undefined ? [] : [String(from[0])]), limit],
      );
    },
    recordCount: async (group) =>
      database
        .statement(`SELECT count(*) AS n FROM subsystem_record WHERE ${GROUP}`)
        .get<{ n: number }>(...placeOf(group))?.n ?? 0,
    dueGroups: async (day, limit) =>
      database
        .statement(
          `SELECT subsystem, department, period FROM subsystem_record WHERE due <= ?
             GROUP BY subsystem, department, period ORDER BY min(due), subsystem, department, period LIMIT ?`,
        )
        .all<RecordGroup>(day, limit),
    setRecordDues: async (subsystem, dues) => {
      const update = database.statement('UPDATE subsystem_record SET due = ? WHERE subsystem = ? AND key = ?');
      database.transact(() => {
        for (const [key, due] of dues) update.run(due ?? null, subsystem, key);
      });
    },
  };
}

const placeOf = ({ subsystem, department, period }: RecordGroup): readonly [string, string, Month] => [
  subsystem,
  department,
  period,
];

function addVersion(
  database: SqliteDatabase,
  { subsystem, key, department, period, version, at, record }: StoredRecord,
): void {
  const body = JSON.stringify(record);
  const due = at.slice(0, 10);
  // The crowd that a record leaves is another without it.
  database
    .statement(
      `UPDATE subsystem_record SET due = ? WHERE subsystem = ? AND (department, period) IN
         (SELECT department, period FROM subsystem_record WHERE subsystem = ? AND key = ? AND period <> ?)`,
    )
    .run(due, subsystem, subsystem, key, period);
  database
    .statement(
      `INSERT INTO subsystem_record (subsystem, key, department, period, version, at, due, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (subsystem, key) DO UPDATE SET period = excluded.period, version = excluded.version,
           at = excluded.at, due = excluded.due, body = excluded.body`,
    )
    .run(subsystem, key, department, period, version, at, due, body);
  database
    .statement('INSERT INTO subsystem_version (subsystem, key, version, at, body) VALUES (?, ?, ?, ?, ?)')
    .run(subsystem, key, version, at, body);
}
