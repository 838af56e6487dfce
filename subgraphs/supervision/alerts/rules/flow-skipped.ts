import { defineCaseRule, type PowerStandard, type Signal } from '../alert-rule.ts';
import { graceAfter } from '../threshold.ts';

type Step = PowerStandard['steps'][number];

/**
 * FLOW_SKIPPED: two stages follow one another between which the inner flow of the library has others. Stages are known
 * by the id or the name of a step; next to a stage that is not known nothing is said.
 */
export const flowSkipped = defineCaseRule<{ readonly graceWorkingDays: number }>({
  code: 'FLOW_SKIPPED',
  class: 'PROCEDURE',
  title: { zh: '越过内部流程环节', en: 'A step of the inner flow was passed over' },
  condition: {
    zh: '相邻两个环节之间，权力库内部流程另有必经环节',
    en: 'Between two stages that follow one another the inner flow of the library has other steps',
  },
  parameters: { graceWorkingDays: { type: 'integer', minimum: 0 } },
  whenGone: 'REMEDIED',
  test: (view, context, { graceWorkingDays }) => {
    const { file, day, stages } = view;
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    const steps = day === undefined ? [] : (context.standardOn(file.power, day)?.steps ?? []);
    if (grace === undefined || view.at < grace || steps.length === 0) return [];
    const places = stages.map(({ node, name }) => steps.find((step) => step.id === node || step.name === name));
    return stages.flatMap(({ ordinal }, index): readonly Signal[] => {
      const [before, now] = [places[index - 1], places[index]];
      if (before === undefined || now === undefined || before === now) return [];
      const skipped = between(before, now, steps);
      if (skipped.length === 0) return [];
      return [{ subject: String(ordinal), evidence: { from: before.name, to: now.name, skipped } }];
    });
  },
  moments: (view, context, { graceWorkingDays }) => {
    const grace = graceAfter(view, 'result', context, graceWorkingDays);
    return grace === undefined ? [] : [grace];
  },
});

/** Names of the steps on the shortest way between two; none where they touch, or where one may return to the other. */
function between(from: Step, to: Step, steps: readonly Step[]): readonly string[] {
  const way = wayTo(from, to, steps);
  return way === undefined || wayTo(to, from, steps) !== undefined ? [] : way;
}

function wayTo(from: Step, to: Step, steps: readonly Step[]): readonly string[] | undefined {
  const seen = new Set([from.id]);
  let ways: readonly { readonly step: Step; readonly names: readonly string[] }[] = [{ step: from, names: [] }];
  while (ways.length > 0) {
    if (ways.some(({ step }) => step.next.some((arrow) => arrow.to === to.id)))
      return ways.find(({ step }) => step.next.some((arrow) => arrow.to === to.id))?.names;
    ways = ways.flatMap(({ step, names }) =>
      step.next.flatMap((arrow) => {
        const next = steps.find(({ id }) => id === arrow.to);
        if (next === undefined || seen.has(next.id)) return [];
        seen.add(next.id);
        return [{ step: next, names: [...names, next.name] }];
      }),
    );
  }
  return undefined;
}
