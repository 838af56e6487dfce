import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Month } from '../../kernel/month.ts';
import type { Field, RecordType } from '../pack/pack.ts';
import { named, say } from '../texts.ts';
import type { FieldProfile, MonthProfile, TypeProfile } from './month-profile.ts';

export const WARNING_KINDS = [
  'volume',
  'code-share',
  'fill-rate',
  'constant-column',
  'copied-texts',
  'duplicated-cases',
] as const;

/** What looks odd in a month as a whole, though every record may conform. It rejects nothing and costs no points. */
export interface DistributionWarning {
  readonly kind: (typeof WARNING_KINDS)[number];
  readonly recordType: string;
  readonly field?: string;
  readonly code?: string;
  /** Month compared with; absent: the month speaks for itself. */
  readonly against?: Month;
  /** Records, or a share from 0 to 1, as `message` says. */
  readonly now: number;
  readonly before?: number;
  readonly message: Bilingual;
}

/** Records from which on shares mean something. */
const ENOUGH = 20;
/** Records from which on one code in all of them is no chance. */
const CONSTANT_FROM = 50;
/** A volume is odd beyond this factor, a share beyond this difference; both only beyond so many standard deviations. */
const FACTOR = 2;
const SHARE = 0.15;
const DEVIATIONS = 4;
/** Share of records with copied sentences that is odd. */
const COPIED = 0.5;

type TypeOf = (recordType: string) => RecordType | undefined;

/**
 * Compares a month with others of the same department (the one before, the one a year ago) and looks at it by itself
 * 分布与时间. Pure: the same profiles give the same warnings, in order of record type, kind and field.
 */
export function distributionWarnings(
  now: MonthProfile,
  others: readonly MonthProfile[],
  typeOf: TypeOf,
): readonly DistributionWarning[] {
  const types = new Set([now, ...others].flatMap(({ types: all }) => all.map(({ recordType }) => recordType)));
  const found = [...types].sort().flatMap((recordType) => {
    const type = typeOf(recordType);
    if (type === undefined) return [];
    const present = profileOf(now, recordType);
    return [
      ...byItself(present, type),
      ...others
        .filter(({ types: all }) => all.length > 0)
        .flatMap((other) => against(present, profileOf(other, recordType), other.period, type)),
    ];
  });
  return found.sort(
    (a, b) => order(a) - order(b) || (a.recordType < b.recordType ? -1 : Number(a.recordType > b.recordType)),
  );
}

const order = ({ kind }: DistributionWarning): number => WARNING_KINDS.indexOf(kind);

const NOTHING = { records: 0, fields: {}, duplicated: { records: 0, groups: 0 } };
const EMPTY: FieldProfile = { filled: 0, distinct: 0 };

const profileOf = ({ types }: MonthProfile, recordType: string): TypeProfile =>
  types.find((type) => type.recordType === recordType) ?? { recordType, ...NOTHING };

function byItself({ recordType, records, fields, duplicated }: TypeProfile, type: RecordType): DistributionWarning[] {
  const warnings: DistributionWarning[] = [];
  for (const field of type.fields) {
    const { filled, distinct, only, copied = 0 } = fields[field.name] ?? EMPTY;
    const about = named(field);
    if (field.codeList !== undefined && distinct === 1 && filled >= CONSTANT_FROM && field.technical !== true)
      warnings.push({
        ...{ kind: 'constant-column', recordType, field: field.name, now: filled },
        ...(only === undefined ? {} : { code: only }),
        message: say(
          `${about.zh}在 ${filled} 条记录中都是${only ?? '同一个值'}。`,
          `${about.en} is ${only ?? 'the same'} in all of ${filled} records.`,
        ),
      });
    if (records >= ENOUGH && copied / records > COPIED)
      warnings.push({
        ...{ kind: 'copied-texts', recordType, field: field.name, now: copied / records },
        message: say(
          `${about.zh}有 ${percent(copied / records)} 的记录与其他记录一字不差。`,
          `In ${percent(copied / records)} of records ${about.en} is that of another record to the letter.`,
        ),
      });
  }
  if (duplicated.groups > 0)
    warnings.push({
      ...{ kind: 'duplicated-cases', recordType, now: duplicated.records },
      message: say(
        `${duplicated.records} 件办件内容相同而编号不同（${duplicated.groups} 组），可能重复报送。`,
        `${duplicated.records} cases have the same content under other numbers (${duplicated.groups} groups); they may be reported twice.`,
      ),
    });
  return warnings;
}

function against(now: TypeProfile, before: TypeProfile, month: Month, type: RecordType): DistributionWarning[] {
  const warnings: DistributionWarning[] = [...volume(now, before, month, type)];
  if (now.records < ENOUGH || before.records < ENOUGH) return warnings;
  for (const field of type.fields) {
    if (field.technical === true) continue;
    const [present, past] = [now.fields[field.name] ?? EMPTY, before.fields[field.name] ?? EMPTY];
    warnings.push(...fillRate(field, now, before, month), ...constant(field, now, before, month));
    if (field.codeList === undefined) continue;
    for (const code of [...new Set([...Object.keys(present.codes ?? {}), ...Object.keys(past.codes ?? {})])].sort())
      warnings.push(...codeShare(field, code, now, before, month));
  }
  return warnings;
}

function volume(now: TypeProfile, before: TypeProfile, month: Month, type: RecordType): DistributionWarning[] {
  const [a, b] = [now.records, before.records];
  const isOdd =
    Math.max(a, b) >= ENOUGH &&
    Math.max(a, b) > FACTOR * Math.min(a, b) &&
    Math.abs(a - b) > DEVIATIONS * Math.sqrt(a + b);
  if (!isOdd) return [];
  const { label } = type;
  return [
    {
      ...{ kind: 'volume', recordType: now.recordType, against: month, now: a, before: b },
      message: say(
        `${label.zh}本月 ${a} 条，${month} 为 ${b} 条。`,
        `${a} records of ${now.recordType} (${label.en}) this month, ${b} in ${month}.`,
      ),
    },
  ];
}

function fillRate(field: Field, now: TypeProfile, before: TypeProfile, month: Month): DistributionWarning[] {
  const [a, b] = [shareFilled(now, field), shareFilled(before, field)];
  if (!differs(a, now.records, b, before.records)) return [];
  const about = named(field);
  return [
    {
      ...{ kind: 'fill-rate', recordType: now.recordType, field: field.name, against: month, now: a, before: b },
      message: say(
        `${about.zh}填写率本月 ${percent(a)}，${month} 为 ${percent(b)}。`,
        `${about.en} is filled in ${percent(a)} of records this month, in ${percent(b)} in ${month}.`,
      ),
    },
  ];
}

/** A column that used to vary and has one value now. */
function constant(field: Field, now: TypeProfile, before: TypeProfile, month: Month): DistributionWarning[] {
  const [present, past] = [now.fields[field.name] ?? EMPTY, before.fields[field.name] ?? EMPTY];
  if (present.distinct !== 1 || present.filled < ENOUGH || past.distinct < 2 || past.filled < ENOUGH) return [];
  const about = named(field);
  return [
    {
      ...{ kind: 'constant-column', recordType: now.recordType, field: field.name, against: month },
      ...{ now: present.distinct, before: past.distinct },
      ...(present.only === undefined ? {} : { code: present.only }),
      message: say(
        `${about.zh}本月 ${present.filled} 条全是同一个值，${month} 有 ${past.distinct} 个不同的值。`,
        `${about.en} is one value in all of ${present.filled} records this month; in ${month} it had ${past.distinct}.`,
      ),
    },
  ];
}

function codeShare(
  field: Field,
  code: string,
  now: TypeProfile,
  before: TypeProfile,
  month: Month,
): DistributionWarning[] {
  const [present, past] = [now.fields[field.name] ?? EMPTY, before.fields[field.name] ?? EMPTY];
  if (present.filled < ENOUGH || past.filled < ENOUGH) return [];
  const [a, b] = [(present.codes?.[code] ?? 0) / present.filled, (past.codes?.[code] ?? 0) / past.filled];
  if (!differs(a, present.filled, b, past.filled)) return [];
  const about = named(field);
  return [
    {
      ...{ kind: 'code-share', recordType: now.recordType, field: field.name, code, against: month, now: a, before: b },
      message: say(
        `${about.zh}为 ${code} 的本月占 ${percent(a)}，${month} 占 ${percent(b)}。`,
        `${about.en} is ${code} in ${percent(a)} of records this month, in ${percent(b)} in ${month}.`,
      ),
    },
  ];
}

const shareFilled = ({ records, fields }: TypeProfile, field: Field): number =>
  records === 0 ? 0 : (fields[field.name] ?? EMPTY).filled / records;

/** Whether two shares differ by much, and by more than chance does. */
function differs(a: number, n: number, b: number, m: number): boolean {
  const pooled = (a * n + b * m) / (n + m);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return Math.abs(a - b) > SHARE && Math.abs(a - b) > DEVIATIONS * deviation;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
