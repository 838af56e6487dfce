import { dateOf, startOf, type Moment } from '../../clock/moment.ts';
import type { CaseView } from '../../facts/case-view.ts';
import { defineCaseRule, type RuleContext } from '../alert-rule.ts';
import { momentsOf, reached, type Threshold } from '../threshold.ts';

/** A006: nothing happened for months in an open case, of whatever kind. */
export const a006 = defineCaseRule<{ readonly months: number }>({
  code: 'A006',
  class: 'TIME',
  title: { zh: '长期未处理', en: 'No action for months' },
  condition: { zh: '未办结的办件超过规定月数没有处理', en: 'An open case that nothing happened in for so many months' },
  parameters: { months: { type: 'integer', minimum: 1 } },
  whenGone: 'REFUTED',
  test: (view, context, { months }) => reached(idle(view, context, months), view.at),
  moments: (view, context, { months }) => momentsOf(idle(view, context, months)),
});

/** A pause is no idleness; while one lasts there is no threshold. */
function idle(view: CaseView, { calendar }: RuleContext, months: number): readonly Threshold[] {
  if (view.pauses.some(({ to }) => to === undefined)) return [];
  const moments = [
    view.base?.appliedAt ?? view.base?.enteredAt,
    ...view.stages.flatMap(({ beganAt, handledAt }) => [beganAt, handledAt]),
    ...view.pauses.map(({ to }) => to),
  ].filter((moment): moment is Moment => moment !== undefined);
  const last = moments.reduce<Moment | undefined>(
    (latest, moment) => (latest !== undefined && latest >= moment ? latest : moment),
    undefined,
  );
  if (last === undefined) return [];
  const moment = startOf(calendar.addPeriod(dateOf(last), months, 'month'));
  // What stood still and then went on is another matter than what stands still.
  return [{ subject: '', moment, ended: view.finishedAt, evidence: { lastAction: last, months } }];
}
