import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { PowerShelf, ReferenceDepartment } from '../power-shelf.ts';
import { powersByCode, type CountedPower } from './counted-powers.ts';
import type { Measure } from './measure.ts';
import type { MeasureCount, MeasureCounts, MeasureKey, MeasureSelection } from './measure-counts.ts';

/** By what statistics are kept apart. */
export const dimensions = ['MONTH', 'REGION', 'DEPARTMENT', 'TYPE', 'ITEM'] as const;

export type Dimension = (typeof dimensions)[number];

/** Which cases; all that is given must hold. */
export interface StatisticSelection {
  readonly from?: Month | null | undefined;
  readonly to?: Month | null | undefined;
  readonly departments?: readonly string[] | null | undefined;
  /** Power codes. */
  readonly items?: readonly string[] | null | undefined;
  /** PowerType of the catalogue. */
  readonly types?: readonly string[] | null | undefined;
  /** Region codes; two or four digits stand for all regions within. */
  readonly regions?: readonly string[] | null | undefined;
}

/** A line of statistics; a dimension that was not asked for is undefined, one that nobody knows is null. */
export interface StatisticLine extends Figures {
  readonly month?: Month | undefined;
  readonly region?: string | null | undefined;
  readonly department?: string | undefined;
  readonly departmentName?: string | undefined;
  readonly type?: string | null | undefined;
  readonly item?: string | undefined;
  readonly itemName?: string | undefined;
}

export interface Statistics {
  readonly lines: readonly StatisticLine[];
  readonly total: Figures;
}

/** Computes statistics of one request. */
export interface StatisticDesk {
  statistics(selection: StatisticSelection, by: readonly Dimension[]): Promise<Statistics>;
}

/** What of the store's keys a dimension is made from. */
const KEYS: Readonly<Record<Dimension, MeasureKey>> = {
  MONTH: 'period',
  REGION: 'department',
  DEPARTMENT: 'department',
  TYPE: 'power',
  ITEM: 'power',
};

/** Opens the desk for one request; the catalogue is asked only for what is needed of it. */
export function openStatisticDesk(
  counts: Pick<MeasureCounts, 'measures'>,
  catalogue: SubgraphLink,
  powersNow: (requestId: string) => Promise<PowerShelf>,
  requestId: string,
): StatisticDesk {
  const holdersByCode = async (): Promise<ReadonlyMap<string, ReferenceDepartment>> =>
    new Map((await powersNow(requestId)).departments.map((department) => [department.code, department]));
  return {
    statistics: async (selection, by) => {
      const { types, regions } = selection;
      const keys = new Set(by.map((dimension) => KEYS[dimension]));
      if (types != null) keys.add('power');
      const named = keys.has('department') || regions != null ? await holdersByCode() : undefined;
      const rows = await counts.measures(selectionOf(selection, named), [...keys]);
      const codes = keys.has('power') ? [...new Set(rows.map(({ power = '' }) => power))] : [];
      const powers = await powersByCode(catalogue, codes, requestId);
      const wanted = types == null ? rows : rows.filter(({ power = '' }) => types.includes(typeOf(powers, power)));
      return {
        lines: linesOf(wanted, by, named ?? new Map(), powers),
        total: figuresOf(sumOf(wanted)),
      };
    },
  };
}

const typeOf = (powers: ReadonlyMap<string, CountedPower>, code: string): string => powers.get(code)?.type ?? '';

function selectionOf(
  { from, to, departments, items, regions }: StatisticSelection,
  holders: ReadonlyMap<string, ReferenceDepartment> | undefined,
): MeasureSelection {
  const within = regions?.map((region) => region.replace(/(00)+$/, ''));
  const ofRegions =
    within &&
    [...(holders?.values() ?? [])]
      .filter(({ region }) => within.some((prefix) => region.startsWith(prefix)))
      .map(({ code }) => code);
  const asked = departments ?? undefined;
  const held = ofRegions === undefined ? asked : ofRegions.filter((code) => asked?.includes(code) ?? true);
  return { from: from ?? undefined, to: to ?? undefined, departments: held, powers: items ?? undefined };
}

function linesOf(
  rows: readonly MeasureCount[],
  by: readonly Dimension[],
  holders: ReadonlyMap<string, ReferenceDepartment>,
  powers: ReadonlyMap<string, CountedPower>,
): readonly StatisticLine[] {
  if (by.length === 0) return [];
  const asked = dimensions.filter((dimension) => by.includes(dimension));
  const groups = new Map<string, MeasureCount[]>();
  for (const row of rows) {
    const { period = '', department = '', power = '' } = row;
    const values: Readonly<Record<Dimension, string>> = {
      ...{ MONTH: period, DEPARTMENT: department, ITEM: power },
      REGION: holders.get(department)?.region ?? '',
      TYPE: typeOf(powers, power),
    };
    const key = JSON.stringify(asked.map((dimension) => values[dimension]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, group]) => {
      const values = JSON.parse(key) as readonly string[];
      const value = (dimension: Dimension): string | undefined => values[asked.indexOf(dimension)];
      const [department, item] = [value('DEPARTMENT'), value('ITEM')];
      return {
        ...figuresOf(sumOf(group)),
        ...{ month: value('MONTH'), region: value('REGION') || null, type: value('TYPE') || null, department, item },
        departmentName: department && (holders.get(department)?.name ?? department),
        itemName: item && (powers.get(item)?.name ?? item),
      };
    });
}

function sumOf(rows: readonly MeasureCount[]): ReadonlyMap<Measure, number> {
  const sum = new Map<Measure, number>();
  for (const { measure, n } of rows) sum.set(measure, (sum.get(measure) ?? 0) + n);
  return sum;
}
