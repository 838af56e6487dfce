import DataLoader from 'dataloader';
import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import type { DockingScore } from '../docking-score.ts';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { foldEvaluations } from '../evaluations/evaluation.ts';
import { foldOrders } from '../orders/order.ts';
import type { TallyLine } from '../watch/tally.ts';
import type { Deed, DeedTopic, WatchStore } from '../watch/watch-store.ts';
import { groupBy } from '../group-by.ts';
import type { PowerShelf } from '../power-shelf.ts';
import { catalogueFiguresQuestion, daysOf, type CatalogueFigures } from './catalogue-figures.ts';
import { departmentInputs, type DepartmentFacts } from './department-inputs.ts';
import { scoreSheet, type Scored, type ScoreSheet } from './score-sheet.ts';

/** A department's scorecard of a month. */
export interface DepartmentScorecard extends Scored {
  readonly docking: DockingScore;
  /** Whether it takes part in the ranking: departments without cases, and vertical ones, are listed apart. */
  readonly ranked: boolean;
  readonly cases: number;
}

/** Computes scorecards of one request; each month's figures are fetched once for all departments. */
export interface ScorecardDesk {
  scorecard(docking: DockingScore): Promise<DepartmentScorecard>;
  /** What a department's month is scored from. */
  facts(docking: DockingScore): Promise<DepartmentFacts>;
}

/** Opens the desk for one request. */
export function openScorecardDesk(
  store: WatchStore,
  catalogue: SubgraphLink,
  powersNow: (requestId: string) => Promise<PowerShelf>,
  sheet: ScoreSheet,
  requestId: string,
): ScorecardDesk {
  const months = new Map<Month, MonthOfFigures>();
  const monthOf = (period: Month): MonthOfFigures => {
    let month = months.get(period);
    if (month === undefined) months.set(period, (month = openMonth(store, catalogue, period, requestId)));
    return month;
  };
  let shelf: Promise<PowerShelf | undefined> | undefined;
  const made = new Map<string, Promise<DepartmentScorecard>>();
  const factsOf = async (docking: DockingScore): Promise<DepartmentFacts> => {
    const { department, period } = docking;
    const month = monthOf(period);
    return {
      ...{ department, period, docking },
      catalogue: (await month.catalogue.load(department)) ?? undefined,
      powers: await (shelf ??= silent(powersNow(requestId))).then(
        (found) => found && (found.byDepartment.get(department) ?? []),
      ),
      tallies: (await month.tallies).get(department) ?? [],
      orders: foldOrders(await month.deeds('order', department)),
      evaluations: foldEvaluations(await month.deeds('evaluation', department)),
      offline: await month.deeds('inspection', department),
      deductions: await month.deeds('deduction', department),
    };
  };
  const make = async (docking: DockingScore): Promise<DepartmentScorecard> => {
    const facts = await factsOf(docking);
    const cases = facts.tallies.reduce((sum, { tally }) => sum + tally.cases, 0);
    const scored = scoreSheet(sheet, departmentInputs(facts));
    return { ...scored, docking, cases, ranked: cases > 0 && docking.kind !== 'VERTICAL' };
  };
  return {
    facts: factsOf,
    scorecard: (docking) => {
      const key = `${docking.department}/${docking.period}`;
      let scorecard = made.get(key);
      if (scorecard === undefined) made.set(key, (scorecard = make(docking)));
      return scorecard;
    },
  };
}

interface MonthOfFigures {
  readonly catalogue: DataLoader<string, CatalogueFigures | null>;
  readonly tallies: Promise<ReadonlyMap<string, readonly TallyLine[]>>;
  deeds(topic: DeedTopic, department: string): Promise<readonly Deed[]>;
}

function openMonth(store: WatchStore, catalogue: SubgraphLink, period: Month, requestId: string): MonthOfFigures {
  const topics = new Map<DeedTopic, Promise<ReadonlyMap<string, readonly Deed[]>>>();
  return {
    catalogue: new DataLoader(async (codes) => {
      const departments = codes.map((code) => ({ __typename: 'Department', code }));
      const answer = await silent(
        catalogueFiguresQuestion.ask(catalogue, { departments, ...daysOf(period) }, requestId),
      );
      return codes.map((code) => answer?._entities.find((each) => each?.code === code) ?? null);
    }),
    tallies: store.tallies(period).then((lines) => groupBy(lines, ({ department }) => department)),
    deeds: async (topic, department) => {
      let all = topics.get(topic);
      if (all === undefined)
        topics.set(
          topic,
          (all = store.deeds({ topic, periods: [period] }).then((deeds) => groupBy(deeds, (deed) => deed.department))),
        );
      return (await all).get(department) ?? [];
    },
  };
}

/** An item whose figures nobody gives is "not known" with the reason; the rest of the scorecard stands. */
const silent = <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> =>
  answer.catch((fault: unknown) => {
    if (isCodedError(fault, 'SUPERVISION_NO_ANSWER')) return undefined;
    throw fault;
  });
