import type { RecordType, SpecificationPack } from '../../../../conformity/pack/pack.ts';
import type { OpinionScope } from '../../second-opinion.ts';
import type { SqliteDatabase } from '../../../sqlite-database.ts';
import { outcomes } from '../submission-rows.ts';
import { columnDefinitions, columnOf, name, text } from './columns.ts';
import { tableOf } from './set-opinions.ts';

const outcome = (wanted: (typeof outcomes)[number]): number => outcomes.indexOf(wanted);

/**
 * Gathers all that a department has told, as it is stored: current reports, those of the history, quarantined ones. A
 * duplicate's content is not stored, so a delivery with one is not `is_whole`.
 */
const TOLD = `
CREATE TEMP TABLE told AS
WITH settled AS (
  SELECT number, department, period, specification, duplicate,
    rank() OVER (ORDER BY settled_at, number) AS turn
  FROM submission WHERE department = :department AND settled_at IS NOT NULL AND state IN ('BALANCED', 'UNBALANCED')
    AND NOT rehearsal AND channel <> 'COUNT'
), reported AS (
  SELECT submission, sequence, record_type, fields FROM record
  UNION ALL SELECT history.submission, history.sequence, record.record_type, history.fields
    FROM record_history AS history JOIN record ON record.id = history.record
  UNION ALL SELECT submission, sequence, record_type, fields FROM quarantine
)
SELECT reported.submission, reported.sequence, record_type, reported.fields, settled.department, settled.turn,
  entry.outcome = ${outcome('rejected')} AS is_rejected,
  entry.outcome IN (${outcome('accepted')}, ${outcome('revised')}) AS is_kept,
  settled.duplicate = 0 AS is_whole,
  settled.specification = :specification AND (:period = '' OR settled.period = :period) AS in_scope
FROM settled
JOIN reported ON reported.submission = settled.number
JOIN entry ON entry.submission = reported.submission AND entry.sequence = reported.sequence`;

/** What the checker said of them: all rules of quarantined rows, the findings kept of others. */
const STATED = `
CREATE TEMP TABLE stated AS
SELECT told.submission, told.sequence, json_each.value AS rule
FROM told JOIN quarantine USING (submission, sequence), json_each(quarantine.rules) WHERE in_scope AND is_rejected
UNION SELECT finding.submission, finding.sequence, finding.rule
FROM finding JOIN told USING (submission, sequence) WHERE in_scope AND NOT is_rejected
UNION SELECT submission, 0, rule FROM finding WHERE sequence = 0 AND submission IN (SELECT submission FROM told WHERE in_scope)`;

/** Makes the tables that opinions ask: rows of a department as one specification sees them. Answers how many are in scope. */
export function gatherRows(
  database: SqliteDatabase,
  pack: SpecificationPack,
  scope: OpinionScope & { readonly department: string; readonly specification: string },
): { readonly rows: number; readonly submissions: number } {
  for (const table of ['told', 'stated', ...Object.values(pack.recordTypes).map((type) => `told ${type.name}`)])
    database.exec(`DROP TABLE IF EXISTS temp.${name(table)}`);
  const told = TOLD.replaceAll(':department', text(scope.department))
    .replaceAll(':specification', text(scope.specification))
    .replaceAll(':period', text(scope.period ?? ''));
  database.exec(`${told}; CREATE UNIQUE INDEX temp.told_row ON told (submission, sequence);`);
  database.exec(`${STATED}; CREATE INDEX temp.stated_rule ON stated (rule, submission, sequence);`);
  for (const type of Object.values(pack.recordTypes)) database.exec(tableSql(type));
  markTangled(database, pack, scope.department);
  return database
    .statement('SELECT count(*) AS rows, count(DISTINCT submission) AS submissions FROM temp.told WHERE in_scope')
    .get<{ rows: number; submissions: number }>() as { rows: number; submissions: number };
}

/** A table of one record type, a field a column, with the keys under which rules look for other records. */
function tableSql(type: RecordType): string {
  const { department, internalNumber, powerCode } = type.case;
  const value = (field: string | undefined): string => columnOf(type, field ?? '')?.value ?? 'NULL';
  const joined = (...parts: readonly string[]): string =>
    parts.map((part) => `coalesce(${part}, '')`).join(" || x'1f' || ");
  const [owner, number, power] = [value(department), value(internalNumber), value(powerCode)];
  const ofCase = joined(text(type.family), owner, number, power);
  const storable = powerCode === undefined ? '1' : `${power} IS NOT NULL`;
  const table = tableOf(type);
  const index = (column: string): string =>
    `CREATE INDEX temp.${name(`${column} of ${type.name}`)} ON ${name(`told ${type.name}`)} (${column});`;
  return `CREATE TEMP TABLE ${name(`told ${type.name}`)} AS SELECT *, 0 AS is_tangled,
    CASE WHEN ${owner} IS NOT NULL AND ${number} IS NOT NULL THEN ${ofCase} END AS case_key,
    CASE WHEN ${number} IS NOT NULL AND ${storable} THEN ${joined(text(type.family), number, power)} END AS stored_key,
    ${joined(owner, number, power, ...type.key.map(value))} AS owner,
    ${joined(text(type.name), owner, number, power, ...type.key.map(value))} AS record_key
    FROM (SELECT submission, sequence, department, turn, is_rejected, is_kept, is_whole, in_scope,
      ${columnDefinitions(type)} FROM temp.told WHERE record_type = ${text(type.name)});
    ${index('case_key')} ${index('stored_key')} ${index('record_key')} ANALYZE ${table};`;
}

/**
 * Marks the cases of which a report came out of its turn: one that was superseded, or one that repeats what had been
 * revised meanwhile. What such a delivery was compared with is not kept.
 */
function markTangled(database: SqliteDatabase, { recordTypes }: SpecificationPack, department: string): void {
  database.exec(`DROP TABLE IF EXISTS temp.tangled; CREATE TEMP TABLE tangled AS
    SELECT DISTINCT family || x'1f' || internal_number || x'1f' || power_code AS stored_key
    FROM entry JOIN record ON record.id = entry.record JOIN power_case ON power_case.id = record.case_id
    WHERE power_case.department = ${text(department)} AND (entry.outcome = ${outcome('superseded')}
      OR entry.outcome = ${outcome('duplicate')} AND EXISTS (SELECT 1 FROM record_history WHERE record_history.record = record.id))`);
  for (const type of Object.values(recordTypes))
    database.exec(
      `UPDATE ${tableOf(type)} SET is_tangled = 1 WHERE stored_key IN (SELECT stored_key FROM temp.tangled)`,
    );
}
