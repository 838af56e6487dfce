import type { Month } from '../../../kernel/month.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { DockingScore } from '../docking-score.ts';
import { supervisionError } from '../errors.ts';
import { requireDepartment } from '../office/office.ts';
import type { GraphMeans } from '../graph/means.ts';
import type { ItemScore } from '../scorecards/score-sheet.ts';
import { cardLines, caseLines } from './case-lines.ts';
import { catalogueLines } from './catalogue-lines.ts';
import { deliveryLines } from './delivery-lines.ts';
import { listed, type EvidenceList } from './evidence-line.ts';
import { linesOfFacts } from './lines-of-facts.ts';

/** A score item of a department's month, and the way to everything that made it. */
export interface ScoreEvidence {
  readonly department: string;
  readonly period: Month;
  readonly docking: DockingScore;
  readonly score: ItemScore;
  /** Lines of a figure of its formula. Throws SUPERVISION_UNKNOWN for a figure that it has not. */
  lines(figure: string): Promise<EvidenceList>;
}

/** Which score item. */
export interface EvidenceAsked {
  readonly department: string;
  readonly period: Month;
  /** Name of the item on the scorecard. */
  readonly item: string;
}

/**
 * Evidence of a score item, for the department itself and supervisors. Throws SUPERVISION_DENIED, and
 * SUPERVISION_UNKNOWN for a department or an item that there is not.
 */
export async function evidenceOf(
  { store, reports, scorecards }: GraphMeans,
  context: SubgraphContext,
  { department, period, item }: EvidenceAsked,
): Promise<ScoreEvidence> {
  requireDepartment(context.principal, department);
  const docking = await reports.scores(context).docking(department, period);
  if (docking === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '部门 department', id: department });
  const desk = scorecards(context);
  const score = (await desk.scorecard(docking)).items.find((each) => each.item.id === item);
  if (score === undefined) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '考评项目 score item', id: item });
  return {
    ...{ department, period, docking, score },
    lines: async (figure) => {
      if (!Object.hasOwn(score.inputs, figure))
        throw supervisionError.SUPERVISION_UNKNOWN({ thing: '公式输入 figure', id: figure });
      const { cases, catalogue } = reports;
      if (figure === 'cases') return caseLines(store, department, period);
      if (figure === 'alarmed') return cardLines(store, department, period);
      if (figure === 'docking') return listed(await deliveryLines(cases, docking, context.requestId));
      if (figure === 'n' || figure === 'p')
        return listed(await catalogueLines(catalogue, figure, department, period, context.requestId));
      return listed(linesOfFacts[figure]?.(await desk.facts(docking), figure) ?? []);
    },
  };
}
