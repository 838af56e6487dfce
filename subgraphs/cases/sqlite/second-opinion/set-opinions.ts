import type { RecordRole, RecordType } from '../../../../conformity/pack/pack.ts';
import { all, any, columnOf, columnsOf, name } from './columns.ts';
import { isEarlier, isMoment } from './moments.ts';
import { UNSAID, type OpinionContext } from './opinion.ts';
import { unitDaysSql } from './record-opinions.ts';

/** Table of the rows of a record type while an opinion is formed. */
export const tableOf = (type: RecordType): string => `temp.${name(`told ${type.name}`)}`;

/** Says which rows break a rule, as a query for (submission, sequence); sequence 0 is the delivery as a whole. */
export type SetOpinion<Parameters> = (parameters: Parameters, context: OpinionContext) => string | undefined;

/** Rows of deliveries of which every row is stored; of others a duplicate's content is not known. */
const WHOLE = 'in_scope AND is_whole';

/** Opinions across a delivery, by kind of rule. */
export const deliveryOpinions = {
  'duplicate-key': (_: object, { type }) => {
    const content = type.fields
      .filter(({ technical }) => technical !== true)
      .map((field) => `coalesce(quote(${name(`f ${field.name}`)}), '')`)
      .join(` || ',' || `);
    const version = columnOf(type, type.revision ?? '')?.value ?? 'NULL';
    return `SELECT submission, sequence FROM (SELECT submission, sequence, content,
        first_value(content) OVER (PARTITION BY submission, owner, version ORDER BY sequence) AS first
      FROM (SELECT submission, sequence, owner, coalesce(${version}, '') AS version, ${content} AS content
        FROM ${tableOf(type)} WHERE ${WHOLE} AND case_key IS NOT NULL)) WHERE content <> first`;
  },
  'duplicate-value': ({ fields }: { fields: readonly string[] }, { type }) => {
    const columns = columnsOf(type, fields).map(({ value }) => value);
    if (columns.length < fields.length) return undefined;
    return `SELECT submission, sequence FROM (SELECT submission, sequence, owner,
        first_value(owner) OVER (PARTITION BY submission, ${columns.join(', ')} ORDER BY sequence) AS first
      FROM ${tableOf(type)} WHERE ${WHOLE} AND ${columns.map((value) => `${value} IS NOT NULL`).join(' AND ')})
      WHERE owner <> first`;
  },
  'constant-value': ({ fields, minimum }: { fields: readonly string[]; minimum: number }, { type }) => {
    const columns = columnsOf(type, fields);
    if (columns.length === 0) return undefined;
    const constant = columns.map(({ value }) => `count(DISTINCT ${value}) = 1 AND count(${value}) = count(*)`);
    return `SELECT submission, 0 AS sequence FROM ${tableOf(type)} WHERE ${WHOLE} GROUP BY submission
      HAVING count(*) >= ${minimum} AND (${any(constant)})`;
  },
} satisfies Readonly<Record<string, SetOpinion<never>>>;

interface Moment {
  readonly role: RecordRole;
  readonly field: string;
}

interface Promise {
  readonly value: string;
  readonly unit: string;
}

/** Opinions across the records of a case, by kind of rule. */
export const caseOpinions = {
  'case-base-present': (_: object, context) => (context.type.role === 'base' ? undefined : lacks('base', context)),
  'case-stages-present': (_: object, context) => (context.type.role === 'result' ? lacks('stage', context) : undefined),
  'case-order': ({ earlier, later }: { earlier: Moment; later: Moment }, context) => {
    const isLater = context.type.role === later.role;
    if (!isLater && context.type.role !== earlier.role) return undefined;
    const [own, other] = isLater ? [later, earlier] : [earlier, later];
    const column = columnOf(context.type, own.field, 'own.');
    if (column === undefined) return undefined;
    if (!isMoment(column)) return UNSAID;
    const clashes = siblings(other.role, context).flatMap((sibling) => {
      const found = columnOf(sibling, other.field, 'other.');
      if (found === undefined) return [];
      const [a, b] = isLater ? [column.value, found.value] : [found.value, column.value];
      return [compared(sibling, all(`${found.kind} = 'text'`, isEarlier(a, b)))];
    });
    return where(context.type, all(column.readable, any(clashes)));
  },
  'stage-promise-within-case': (
    parameters: { stage: Promise; case: Promise; unitDays: Readonly<Record<string, number>> },
    context,
  ) => {
    if (context.type.role !== 'stage') return undefined;
    const daysOf = (type: RecordType, { value, unit }: Promise, of: string): string | undefined => {
      const [amount, measure] = [columnOf(type, value, of), columnOf(type, unit, of)];
      if (amount === undefined || measure === undefined) return undefined;
      return `CASE WHEN ${amount.readable} THEN ${amount.number} * ${unitDaysSql(parameters.unitDays, measure.value)} END`;
    };
    const own = daysOf(context.type, parameters.stage, 'own.');
    if (own === undefined) return undefined;
    const longer = siblings('base', context).flatMap((base) => {
      const promised = daysOf(base, parameters.case, 'other.');
      return promised === undefined ? [] : [compared(base, `${own} > ${promised}`)];
    });
    return where(context.type, any(longer));
  },
} satisfies Readonly<Record<string, SetOpinion<never>>>;

const siblings = (role: RecordRole, { pack, type }: OpinionContext): readonly RecordType[] =>
  Object.values(pack.recordTypes).filter((other) => other.family === type.family && other.role === role);

/** A case of which a report came out of its turn is left out: which of its reports stood when is not kept. */
const where = (type: RecordType, breaks: string): string =>
  `SELECT own.submission, own.sequence FROM ${tableOf(type)} AS own
    WHERE own.in_scope AND own.case_key IS NOT NULL AND NOT own.is_tangled AND (${breaks})`;

const lacks = (role: RecordRole, context: OpinionContext): string =>
  where(
    context.type,
    all(
      ...siblings(role, context).map(
        (sibling) => `NOT EXISTS (SELECT 1 FROM ${tableOf(sibling)} AS other WHERE ${BEFORE_OF_CASE})`,
      ),
    ) || '1',
  );

/** Earlier in the same delivery, be it accepted or not. */
const IN_DELIVERY =
  'other.submission = own.submission AND other.sequence < own.sequence AND other.case_key = own.case_key';
/** Stored by deliveries that were settled before. */
const STORED = 'other.is_kept AND other.turn < own.turn AND other.stored_key = own.stored_key';
const BEFORE_OF_CASE = any([IN_DELIVERY, STORED]);

/** Some accepted record of the case, in the report that stood when this row was judged, is such. */
const compared = (sibling: RecordType, breaks: string): string =>
  `EXISTS (SELECT 1 FROM ${tableOf(sibling)} AS other
    WHERE other.is_kept AND (${BEFORE_OF_CASE}) AND other.record_key IS NOT own.record_key AND (${breaks})
      AND NOT EXISTS (SELECT 1 FROM ${tableOf(sibling)} AS newer
        WHERE newer.record_key = other.record_key AND newer.is_kept AND (newer.turn, newer.sequence) < (own.turn, own.sequence)
          AND (newer.turn, newer.sequence) > (other.turn, other.sequence)))`;
