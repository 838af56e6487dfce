import {
  distributionWarnings,
  type DistributionWarning,
} from '../../../conformity/distribution/distribution-warnings.ts';
import type { MonthProfile, TypeProfile } from '../../../conformity/distribution/month-profile.ts';
import type { RecordType, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { addMonths, type Month } from '../../../kernel/month.ts';
import type { CasesReader, CasesUnit } from '../store.ts';

/** How a department's month is distributed, and what looks odd in it 分布. */
export interface MonthDistribution {
  readonly department: string;
  readonly period: Month;
  /** Months that it was compared with: those of the month before and of a year ago for which there is anything. */
  readonly comparedWith: readonly Month[];
  readonly types: readonly TypeProfile[];
  readonly warnings: readonly DistributionWarning[];
}

/** What profiles are made with and kept in. */
export interface DistributionMeans {
  readonly store: CasesReader;
  readonly packs: readonly SpecificationPack[];
  /** Keeps a profile; a profile is counted anew only when something was settled since. */
  readonly keep: (work: (unit: Pick<CasesUnit, 'keepProfile'>) => Promise<void>) => Promise<void>;
}

/** Compares a department's month with the month before and the same month a year ago. */
export async function monthDistribution(
  means: DistributionMeans,
  department: string,
  period: Month,
): Promise<MonthDistribution> {
  const now = await profileOf(means, department, period);
  const others: MonthProfile[] = [];
  for (const distance of [-1, -12]) {
    const other = await profileOf(means, department, addMonths(period, distance));
    if (other.types.length > 0) others.push(other);
  }
  return {
    department,
    period,
    comparedWith: others.map((other) => other.period),
    types: now.types,
    warnings: distributionWarnings(
      now,
      others,
      (recordType) => packOf(means, recordType, period)?.recordTypes[recordType],
    ),
  };
}

async function profileOf(means: DistributionMeans, department: string, period: Month): Promise<MonthProfile> {
  const { store, keep } = means;
  const [mark, kept] = [await store.latestSettled(department, period), await store.keptProfile(department, period)];
  if (kept?.mark === mark) return { department, period, types: kept.types };
  const types: TypeProfile[] = [];
  for (const recordType of await store.recordTypesOf(department, period)) {
    const pack = packOf(means, recordType, period);
    const type = pack?.recordTypes[recordType];
    if (pack !== undefined && type !== undefined)
      types.push(await store.profileOf(department, period, type, uniqueFields(pack, type)));
  }
  await keep((unit) => unit.keepProfile(department, period, mark, types));
  return { department, period, types };
}

/** The newest pack in force that knows a record type. */
const packOf = ({ packs }: DistributionMeans, recordType: string, period: Month): SpecificationPack | undefined =>
  packs.findLast(
    ({ recordTypes, effective: { from, to } }) =>
      Object.hasOwn(recordTypes, recordType) && from <= period && (to === undefined || period <= to),
  );

/** Fields that no two records may share. */
const uniqueFields = ({ rules }: SpecificationPack, { name }: RecordType): readonly string[] =>
  rules
    .filter(({ kind, recordTypes }) => kind === 'duplicate-value' && (recordTypes?.includes(name) ?? true))
    .flatMap(({ parameters }) => (parameters?.['fields'] ?? []) as readonly string[]);
