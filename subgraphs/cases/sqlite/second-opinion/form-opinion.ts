import type { SpecificationPack } from '../../../../conformity/pack/pack.ts';
import type { WorkingCalendar } from '../../../../kernel/calendar.ts';
import { dateOfDay, dayNumber } from '../../../../kernel/day-number.ts';
import type { SqliteDatabase } from '../../../sqlite-database.ts';
import type { Disagreement, OpinionScope, PackOpinion, RuleComparison, SecondOpinion } from '../../second-opinion.ts';
import { text, texts } from './columns.ts';
import { opinionsOn, type Reach, type RuleOpinion } from './opinions.ts';
import { gatherRows } from './told-rows.ts';

/** Disagreements that are listed; all are counted. */
const LISTED = 1000;

interface Comparison {
  agreed: number;
  readonly disagreed: Disagreement[];
}

/**
 * Forms the second opinion over a store's file, department by department. The connection is its own: tables come and
 * go in it, and patterns of the specification are given to it as the function `matches`.
 */
export function formOpinion(
  database: SqliteDatabase,
  packs: readonly SpecificationPack[],
  calendar: WorkingCalendar,
  scope: OpinionScope,
): SecondOpinion {
  defineMatches(database);
  tellCalendar(database, calendar);
  const disagreements: Disagreement[] = [];
  const opinions = packs.flatMap((pack) => {
    const opinion = opinionOfPack(database, pack, scope, disagreements);
    return opinion.submissions === 0 ? [] : [opinion];
  });
  return { packs: opinions, disagreements: disagreements.slice(0, LISTED), disagreed: disagreements.length };
}

function opinionOfPack(
  database: SqliteDatabase,
  pack: SpecificationPack,
  scope: OpinionScope,
  disagreements: Disagreement[],
): PackOpinion {
  const { id, version, digest } = pack;
  const { opinions, unjudged } = opinionsOn(pack);
  const sums = new Map(opinions.map((opinion) => [opinion, { agreed: 0, disagreed: 0 }]));
  const size = { rows: 0, submissions: 0 };
  for (const { department, specification } of departmentsUnder(database, digest, scope)) {
    const { rows, submissions } = gatherRows(database, pack, { ...scope, department, specification });
    size.rows += rows;
    size.submissions += submissions;
    for (const [opinion, sum] of sums) {
      const { agreed, disagreed } = compare(database, opinion, department);
      sum.agreed += agreed;
      sum.disagreed += disagreed.length;
      disagreements.push(...disagreed);
    }
  }
  const rules = [...sums].map(
    ([
      {
        rule: { code, kind },
      },
      sum,
    ]): RuleComparison => ({ rule: code, kind, ...sum }),
  );
  return { pack: { id, version, digest }, ...size, rules, unjudged };
}

const departmentsUnder = (database: SqliteDatabase, digest: string, { department, period }: OpinionScope) =>
  database
    .statement(
      `SELECT DISTINCT department, specification FROM submission
        WHERE specification ->> 'digest' = ? AND (? = '' OR department = ?) AND (? = '' OR period = ?)
        ORDER BY department, specification`,
    )
    .all<{ department: string; specification: string }>(
      digest,
      department ?? '',
      department ?? '',
      period ?? '',
      period ?? '',
    );

function compare(database: SqliteDatabase, opinion: RuleOpinion, department: string): Comparison {
  const { rule, reach, types, queries } = opinion;
  database.exec(`DROP TABLE IF EXISTS temp.opined;
    CREATE TEMP TABLE opined (submission, sequence, PRIMARY KEY (submission, sequence)) WITHOUT ROWID;`);
  for (const query of queries) database.exec(`INSERT OR IGNORE INTO temp.opined ${query}`);
  const rows = database
    .statement(compareSql(rule.code, reach, types))
    .all<{ id: string; sequence: number; checker: number; opined: number }>();
  return {
    agreed: rows.filter(({ checker, opined }) => checker === opined).length,
    disagreed: rows
      .filter(({ checker, opined }) => checker !== opined)
      .map(({ id, sequence, checker }) => ({
        rule: rule.code,
        department,
        submission: id,
        sequence,
        brokenSays: checker === 1 ? 'checker' : 'second-opinion',
      })),
  };
}

/** Everything that one of the two says breaks a rule. Findings beyond the cap were not kept, so such deliveries are passed over. */
const compareSql = (rule: string, reach: Reach, types: readonly string[]): string => `
WITH broken AS (
  SELECT submission, sequence FROM temp.opined
  UNION SELECT submission, sequence FROM temp.stated WHERE rule = ${text(rule)}
)
SELECT submission.id, broken.sequence,
  EXISTS (SELECT 1 FROM temp.stated WHERE rule = ${text(rule)}
    AND (stated.submission, stated.sequence) = (broken.submission, broken.sequence)) AS checker,
  EXISTS (SELECT 1 FROM temp.opined
    WHERE (opined.submission, opined.sequence) = (broken.submission, broken.sequence)) AS opined
FROM broken JOIN submission ON submission.number = broken.submission
LEFT JOIN temp.told ON (told.submission, told.sequence) = (broken.submission, broken.sequence)
LEFT JOIN finding_total ON finding_total.submission = broken.submission AND finding_total.rule = ${text(rule)}
WHERE (coalesce(told.is_rejected, 0) OR coalesce(finding_total.total = finding_total.stored, 1))
  AND (told.record_type IN ${texts(types)} ${reach === 'delivery' ? 'AND is_whole' : ''}
    ${reach === 'case' ? `AND NOT EXISTS (${tangledCase(types)})` : ''}
    OR broken.sequence = 0 AND submission.duplicate = 0)
ORDER BY broken.submission, broken.sequence`;

const tangledCase = (types: readonly string[]): string =>
  types
    .map(
      (type) => `SELECT 1 FROM temp."told ${type}" AS row
        WHERE row.is_tangled AND (row.submission, row.sequence) = (broken.submission, broken.sequence)`,
    )
    .join(' UNION ALL ');

/** Patterns of a specification are ECMAScript's; only an engine for these can say whether one matches. */
function defineMatches(database: SqliteDatabase): void {
  const expressions = new Map<string, RegExp>();
  database.define('matches', (pattern = '', value = '') => {
    const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
    return Number(expression.test(value));
  });
}

/** Each day that the calendar covers, with the working days up to it. */
function tellCalendar(database: SqliteDatabase, calendar: WorkingCalendar): void {
  database.exec('CREATE TEMP TABLE calendar_day (day TEXT PRIMARY KEY, passed INTEGER) WITHOUT ROWID');
  const insert = database.statement('INSERT INTO temp.calendar_day VALUES (?, ?)');
  const { from, to } = calendar.years;
  let passed = 0;
  for (let day = dayNumber(`${from}-01-01`) ?? 0; day <= (dayNumber(`${to}-12-31`) ?? 0); day += 1) {
    passed += Number(calendar.isWorkingDay(dateOfDay(day)));
    insert.run(dateOfDay(day), passed);
  }
}
