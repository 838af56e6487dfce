import type { Month } from '../../../kernel/month.ts';
import { departmentPageQuestion } from '../questions.ts';
import { openScoreDesk, type ScoreMeans } from '../score-desk.ts';
import { lineOf, type EditionLine } from './edition.ts';
import type { ScorecardDesk } from './scorecard-desk.ts';

const PAGE = 200;

/** Lines of all departments that the catalogue knows, for a month, as of now; by department code. */
export async function linesOfAll(
  means: ScoreMeans,
  scorecards: ScorecardDesk,
  period: Month,
  requestId: string,
): Promise<readonly EditionLine[]> {
  const desk = openScoreDesk(means, requestId);
  const lines: EditionLine[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Readonly<Record<'first' | 'after' | 'last' | 'before', unknown>> = {
      ...{ first: PAGE, after, last: null, before: null },
    };
    const { departments } = await departmentPageQuestion.ask(means.catalogue, page, requestId);
    const made = departments.edges.map(async ({ node }) =>
      lineOf(node.name ?? node.code, await scorecards.scorecard(await desk.dockingOf(node, period))),
    );
    lines.push(...(await Promise.all(made)));
    if (!departments.pageInfo.hasNextPage) return lines;
    after = departments.pageInfo.endCursor;
  }
}
