import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import { defineQuestion } from '../ask-subgraph.ts';
import { groupBy } from '../group-by.ts';
import type { PowerShelf, ReferenceDepartment } from '../power-shelf.ts';
import type { ScoreDesk } from '../score-desk.ts';
import { hasCases, isVertical, regionInputs } from './region-inputs.ts';
import type { ScorecardDesk } from './scorecard-desk.ts';
import { scoreSheet, type Scored, type ScoreSheet } from './score-sheet.ts';

/** Scorecard of a county or district 市（县）区考评 for a month. */
export interface RegionScorecard extends Scored {
  /** GB/T 2260, six digits. */
  readonly region: string;
  readonly name: string | null;
  readonly period: Month;
  /** Whether it takes part in the ranking: only with cases in the month. */
  readonly ranked: boolean;
  readonly cases: number;
  /** Codes of its departments, and of those without cases, vertical ones apart, that are listed apart. */
  readonly departments: readonly string[];
  readonly withoutCases: readonly string[];
}

/** Asks `catalogue` for the names of regions by a department of each. */
export const regionNamesQuestion = defineQuestion<
  { readonly departments: readonly object[] },
  { readonly _entities: readonly ({ readonly code: string; readonly regionName: string | null } | null)[] }
>(
  `query SupervisionRegionNames($departments: [_Any!]!) {
    _entities(representations: $departments) { ... on Department { code regionName } }
  }`,
  {
    type: 'object',
    required: ['_entities'],
    properties: {
      _entities: {
        type: 'array',
        items: {
          anyOf: [{ type: 'null' }, { type: 'object', required: ['code'], properties: { code: { type: 'string' } } }],
        },
      },
    },
  },
);

/** What region scorecards are made with, within one request. */
export interface RegionMeans {
  readonly catalogue: SubgraphLink;
  readonly shelf: PowerShelf;
  readonly sheet: ScoreSheet;
  readonly scores: ScoreDesk;
  readonly scorecards: ScorecardDesk;
  readonly requestId: string;
}

/** Scorecards of counties and districts that have departments, by code; of those asked for, or of all. */
export async function regionScorecards(
  { catalogue, shelf, sheet, scores, scorecards, requestId }: RegionMeans,
  period: Month,
  regions?: readonly string[] | null,
): Promise<readonly RegionScorecard[]> {
  const byRegion = groupBy(shelf.departments, ({ region }) => region);
  const wanted = [...byRegion.keys()].filter((region) => regions?.includes(region) ?? isCounty(region)).sort();
  const first = wanted.flatMap((region) => byRegion.get(region)?.slice(0, 1) ?? []);
  const named = first.map(({ code }) => ({ __typename: 'Department', code }));
  const { _entities: names } = await regionNamesQuestion.ask(catalogue, { departments: named }, requestId);
  return Promise.all(
    wanted.map(async (region, index) => {
      const departments: readonly ReferenceDepartment[] = byRegion.get(region) ?? [];
      const facts = await Promise.all(
        departments.map(async (each) => scorecards.facts(await scores.dockingOf(each, period))),
      );
      const running = facts.filter((each) => !isVertical(each));
      return {
        ...scoreSheet(sheet, regionInputs(facts)),
        ...{ region, period, name: names[index]?.regionName ?? null },
        ranked: running.some(hasCases),
        cases: facts.flatMap(({ tallies }) => tallies).reduce((sum, { tally }) => sum + tally.cases, 0),
        departments: departments.map(({ code }) => code),
        withoutCases: running.filter((each) => !hasCases(each)).map(({ department }) => department),
      };
    }),
  );
}

/** Counties, districts and zones end in two digits of their own; provinces and prefectures in noughts. */
const isCounty = (region: string): boolean => !region.endsWith('00');
