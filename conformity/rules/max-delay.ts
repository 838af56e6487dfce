import type { WorkingCalendar } from '../../kernel/calendar.ts';
import { isCodedError } from '../../kernel/coded-error.ts';
import { tellInterval } from '../interval-text.ts';
import { daysBetween, minutesBetween, momentOf } from '../moments.ts';
import type { Condition } from '../pack/pack.ts';
import { FIELD, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind, type RuleContext } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly from: string;
  readonly to: string;
  /** One of the three. */
  readonly hours?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly when?: Condition;
}

const AMOUNT = { type: 'number', minimum: 0 } as const;

/** 间隔上限: at most so long may pass between two dates. */
export const maxDelay = defineRuleKind({
  name: 'max-delay',
  scope: 'record',
  parameters: {
    ...parameters({ from: FIELD, to: FIELD, hours: AMOUNT, days: AMOUNT, workingDays: AMOUNT, when: WHEN }, [
      'from',
      'to',
    ]),
    oneOf: [{ required: ['hours'] }, { required: ['days'] }, { required: ['workingDays'] }],
  },
  prepare(_rule, parameters: Parameters, context) {
    const [from, to] = [context.target(parameters.from), context.target(parameters.to)];
    if (from === undefined || to === undefined) return undefined;
    const applies = context.condition(parameters.when);
    const exceeds = exceedsLimit(parameters, context);
    const limit = limitText(parameters);
    const [start, end] = [named(from.field), named(to.field)];
    const breach = {
      field: to.field.name,
      expected: say(`在${start.zh}之后${limit.zh}内`, `within ${limit.en} after ${start.en}`),
      message: say(`${end.zh}距${start.zh}超过${limit.zh}。`, `${end.en} is more than ${limit.en} after ${start.en}.`),
      difference: (found: unknown, fields: Readonly<Record<string, unknown>>) =>
        tellInterval(fields[from.field.name], found, '相隔', 'apart'),
    };
    return {
      concerns: [from],
      test({ values }, sink) {
        const begun = momentOf(values[from.at]);
        const ended = momentOf(values[to.at]);
        if (begun === undefined || ended === undefined || !applies(values)) return;
        const verdict = exceeds(begun, ended);
        if (verdict === undefined) sink.notApplied(CALENDAR_LACKING);
        else if (verdict) sink.report(breach);
      },
    };
  },
});

const CALENDAR_LACKING = say(
  '工作日历没有该日期所在年份的数据',
  'the working calendar does not cover the year of the date',
);

/** Undefined when the calendar that is needed does not say. */
function exceedsLimit(
  { hours, days, workingDays = 0 }: Parameters,
  { calendar }: RuleContext,
): (from: string, to: string) => boolean | undefined {
  if (hours !== undefined) return (from, to) => minutesBetween(from, to) > hours * 60;
  if (days !== undefined) return (from, to) => daysBetween(from, to) > days;
  if (calendar === undefined) return () => undefined;
  return (from, to) => {
    const between = workingDaysBetween(calendar, from.slice(0, 10), to.slice(0, 10));
    return between === undefined ? undefined : between > workingDays;
  };
}

function workingDaysBetween(calendar: WorkingCalendar, from: string, to: string): number | undefined {
  try {
    return calendar.workingDaysBetween(from, to);
  } catch (failure) {
    if (isCodedError(failure, 'CALENDAR_YEAR_NOT_COVERED') || isCodedError(failure, 'CALENDAR_DATE_INVALID'))
      return undefined;
    throw failure;
  }
}

const limitText = ({ hours, days, workingDays = 0 }: Parameters) =>
  hours !== undefined
    ? say(` ${hours} 小时`, `${hours} hours`)
    : days !== undefined
      ? say(` ${days} 天`, `${days} days`)
      : say(` ${workingDays} 个工作日`, `${workingDays} working days`);
