import type { FieldProfile, TypeProfile } from '../../../conformity/distribution/month-profile.ts';
import type { Field, RecordType } from '../../../conformity/pack/pack.ts';
import type { SqliteDatabase, SqliteValue } from '../../sqlite-database.ts';
import type { CasesReader } from '../store.ts';

/** Characters from which on the same sentence in two records is no chance, and those that a field for sentences holds. */
const SENTENCE = 20;
const SENTENCES = 200;

type ProfileReader = Pick<CasesReader, 'recordTypesOf' | 'latestSettled' | 'keptProfile' | 'profileOf'>;

/** Questions about how the records of a month are distributed. */
export function profileReader(database: SqliteDatabase): ProfileReader {
  return {
    recordTypesOf: async (department, period) =>
      database
        .statement(`WITH ${MONTH} SELECT DISTINCT record_type AS name FROM month ORDER BY name`)
        .all<{ name: string }>(department, period)
        .map(({ name }) => name),
    latestSettled: async (department, period) =>
      database
        .statement(
          `SELECT coalesce(max(settled_at || ' ' || number), '') AS mark FROM submission
            WHERE department = ? AND period = ? AND settled_at IS NOT NULL`,
        )
        .get<{ mark: string }>(department, period)?.mark ?? '',
    keptProfile: async (department, period) => {
      const row = database
        .statement('SELECT mark, profile FROM month_profile WHERE department = ? AND period = ?')
        .get<{ mark: string; profile: string }>(department, period);
      return row && { mark: row.mark, types: JSON.parse(row.profile) as readonly TypeProfile[] };
    },
    profileOf: async (department, period, type, unique) => typeProfile(database, department, period, type, unique),
  };
}

/** The present reports of a department's records, as submissions for a month brought them. */
const MONTH = `month AS (
  SELECT record.record_type, record.day, record.fields FROM submission
  JOIN entry ON entry.submission = submission.number
  JOIN record ON record.id = entry.record AND record.submission = entry.submission AND record.sequence = entry.sequence
  WHERE submission.department = ? AND submission.period = ?)`;

function typeProfile(
  database: SqliteDatabase,
  department: string,
  period: string,
  type: RecordType,
  unique: readonly string[],
): TypeProfile {
  const ask = <Row>(sql: string, ...values: readonly SqliteValue[]): Row[] =>
    database
      .statement(`WITH ${MONTH}, rows AS (SELECT fields, day FROM month WHERE record_type = ?) ${sql}`)
      .all<Row>(department, period, type.name, ...values);
  const [{ records } = { records: 0 }] = ask<{ records: number }>('SELECT count(*) AS records FROM rows');
  const filled = ask<{ key: string; filled: number; distinct: number; only: string }>(
    `SELECT key, count(*) AS filled, count(DISTINCT value) AS "distinct", min(CAST(value AS TEXT)) AS only
      FROM rows, json_each(rows.fields) GROUP BY key`,
  );
  const names = (wanted: (field: Field) => boolean): string =>
    JSON.stringify(type.fields.filter(wanted).map(({ name }) => name));
  const codes = ask<{ key: string; value: string; n: number }>(
    `SELECT key, CAST(value AS TEXT) AS value, count(*) AS n FROM rows, json_each(rows.fields)
      WHERE key IN (SELECT value FROM json_each(?)) GROUP BY 1, 2`,
    names(({ codeList }) => codeList !== undefined),
  );
  const copied = ask<{ key: string; n: number }>(
    `SELECT key, sum(n) AS n FROM (SELECT key, count(*) AS n FROM rows, json_each(rows.fields)
      WHERE key IN (SELECT value FROM json_each(?)) AND length(value) >= ${SENTENCE} GROUP BY key, value HAVING n > 1)
      GROUP BY key`,
    names(({ type: of, length = 0, codeList }) => of === 'text' && codeList === undefined && length >= SENTENCES),
  );
  const fields = filled.flatMap(({ key, filled: count, distinct, only }): (readonly [string, FieldProfile])[] => {
    const field = type.fields.find(({ name }) => name === key);
    if (field === undefined) return [];
    const own = codes.filter((code) => code.key === key).map(({ value, n }) => [value, n] as const);
    const same = copied.find((each) => each.key === key)?.n;
    return [
      [
        key,
        {
          ...{ filled: count, distinct },
          ...(distinct === 1 && field.personal !== true ? { only } : {}),
          ...(own.length === 0 ? {} : { codes: Object.fromEntries(own) }),
          ...(same === undefined ? {} : { copied: same }),
        },
      ],
    ];
  });
  return {
    recordType: type.name,
    records,
    fields: Object.fromEntries(fields),
    duplicated: type.role === 'base' ? duplicatesOf(ask, type, unique) : { records: 0, groups: 0 },
  };
}

/** Records that are alike but for what must differ: numbers, bookkeeping, and the hour of the day. */
function duplicatesOf(
  ask: <Row>(sql: string, ...values: readonly SqliteValue[]) => Row[],
  type: RecordType,
  unique: readonly string[],
): TypeProfile['duplicated'] {
  const apart = new Set([
    type.case.internalNumber,
    ...type.key,
    ...unique,
    ...(type.revision === undefined ? [] : [type.revision]),
  ]);
  const left = type.fields.filter(
    ({ name, technical, type: of }) => apart.has(name) || technical === true || of === 'date' || of === 'datetime',
  );
  const paths = left.map(({ name }) => `, '$."${name}"'`).join('');
  const [found] = ask<{ records: number | null; groups: number }>(
    `SELECT sum(n) AS records, count(*) AS groups FROM
      (SELECT count(*) AS n FROM rows GROUP BY json_remove(fields${paths}), day HAVING n > 1)`,
  );
  return { records: found?.records ?? 0, groups: found?.groups ?? 0 };
}
