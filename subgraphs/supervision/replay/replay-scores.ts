import type { Month } from '../../../kernel/month.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import { momentOf } from '../clock/moment.ts';
import { scoreDocking, type DockingScore } from '../docking-score.ts';
import { foldEvaluations } from '../evaluations/evaluation.ts';
import { deliveriesOf } from '../evidence/deliveries-of.ts';
import type { GraphMeans } from '../graph/means.ts';
import { foldOrders } from '../orders/order.ts';
import { departmentInputs } from '../scorecards/department-inputs.ts';
import { lineOf, type EditionLine } from '../scorecards/edition.ts';
import { scoreSheet } from '../scorecards/score-sheet.ts';
import type { Deed, DeedTopic } from '../watch/watch-store.ts';
import { standingAsOf } from './standing-as-of.ts';
import { talliesAsOf, type HadCome } from './tallies-as-of.ts';

/** At which time: an instant, or each department's own first complete delivery. */
export type ReplayTime = { readonly asOf: string } | 'first-reported';

/**
 * Scorecards of a month as they stood at a time, recomputed from raw events: deliveries, reports, cards, deeds of people.
 * The catalogue is asked as of the month's last day, as scores ask it. By department code. Throws SUPERVISION_NO_ANSWER.
 */
export async function replayScores(
  means: GraphMeans,
  context: SubgraphContext,
  period: Month,
  time: ReplayTime,
): Promise<readonly EditionLine[]> {
  const { departments } = await means.shelf(context);
  const sorted = [...departments].sort((left, right) => (left.code < right.code ? -1 : 1));
  const scores = means.reports.scores(context);
  const dockings = await Promise.all(sorted.map(({ code, kind }) => scores.dockingOf({ code, kind }, period)));
  const lines: EditionLine[] = [];
  // One after the other: each reads all cases of a department's month.
  for (const [index, docking] of dockings.entries())
    lines.push(lineOf(sorted[index]?.name ?? '', await replayDepartment(means, context, docking, time)));
  return lines;
}

async function replayDepartment(means: GraphMeans, context: SubgraphContext, now: DockingScore, time: ReplayTime) {
  const { department, period, kind, deadline } = now;
  const { store, reports } = means;
  const delivered = await deliveriesOf(reports.cases, department, period, context.requestId);
  const reported = { department, period, deadline, ...delivered };
  const asOf = instantFor(time, standingAsOf({ ...reported, cases: 0 }, now.asOf).firstCompleteArrival ?? now.asOf);
  const at = momentOf(asOf);
  const tallies = await talliesAsOf(store, department, period, at, hadComeBy(time, asOf));
  const cases = tallies.reduce((sum, { tally }) => sum + tally.cases, 0);
  const docking = scoreDocking({
    department,
    kind,
    period,
    deadline,
    asOf,
    standing: standingAsOf({ ...reported, cases }, asOf),
  });
  const deeds = (topic: DeedTopic): Promise<readonly Deed[]> =>
    store.deeds({ topic, department, periods: [period], until: at });
  const facts = {
    ...(await means.scorecards(context).facts(now)),
    ...{ docking, tallies, offline: await deeds('inspection'), deductions: await deeds('deduction') },
    orders: foldOrders(await deeds('order')),
    evaluations: foldEvaluations(await deeds('evaluation')),
  };
  const { sheet } = await means.scorecards(context).scorecard(now);
  return { ...scoreSheet(sheet, departmentInputs(facts)), docking, cases, ranked: cases > 0 && kind !== 'VERTICAL' };
}

const instantFor = (time: ReplayTime, firstArrival: string): string =>
  time === 'first-reported' ? firstArrival : time.asOf;

/** What supervision had taken in by then; or, for the first report, what had been offered by then, whenever taken in. */
function hadComeBy(time: ReplayTime, asOf: string): HadCome {
  const at = momentOf(asOf);
  return time === 'first-reported'
    ? ({ at: taken, offeredAt = taken }) => offeredAt <= at
    : ({ at: taken }) => taken <= at;
}
