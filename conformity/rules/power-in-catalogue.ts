import type { Bilingual } from '../../kernel/bilingual.ts';
import { momentOf } from '../moments.ts';
import { FIELD, parameters } from '../parameters.ts';
import type { PowerState } from '../references.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

type Answer = PowerState | 'UNKNOWN';

interface Parameters {
  readonly field: string;
  /** Field that says on which day the power was exercised. */
  readonly date: string;
  /** Answers of the catalogue that break the rule. */
  readonly states: readonly Exclude<Answer, 'IN_USE'>[];
}

const STATES = ['UNKNOWN', 'NOT_YET', 'SUSPENDED', 'ABOLISHED'] as const;

/** 权力在库: the power must have been in the catalogue, in a proper state, on the day of the case. */
export const powerInCatalogue = defineRuleKind({
  name: 'power-in-catalogue',
  scope: 'reference',
  parameters: parameters(
    { field: FIELD, date: FIELD, states: { type: 'array', items: { enum: STATES }, minItems: 1, uniqueItems: true } },
    ['field', 'date', 'states'],
  ),
  prepare(_rule, { field, date, states }: Parameters, { target, references }) {
    const [power, day] = [target(field), target(date)];
    if (power === undefined || day === undefined) return undefined;
    const about = named(power.field);
    const breaches = Object.fromEntries(
      states.map((state) => [
        state,
        { field, expected: EXPECTED, message: say(`${about.zh}${FOUND[state].zh}`, `${about.en} ${FOUND[state].en}`) },
      ]),
    );
    return {
      concerns: [power],
      test({ values }, sink) {
        const code = values[power.at];
        const moment = momentOf(values[day.at]);
        if (typeof code !== 'string' || moment === undefined) return;
        const state = references.powerState(code, moment.length === 10 ? moment : moment.slice(0, 10));
        if (state === undefined) return sink.notApplied(CATALOGUE_LACKING);
        const breach = breaches[state];
        if (breach !== undefined) sink.report(breach);
      },
    };
  },
});

const CATALOGUE_LACKING = say('没有权力库数据', 'the catalogue of powers is not at hand');
const EXPECTED = say(
  '办件当日权力库中在用的权力编码',
  'a power that was in use in the catalogue on the day of the case',
);
const FOUND: Readonly<Record<Exclude<Answer, 'IN_USE'>, Bilingual>> = {
  UNKNOWN: say('不在权力库中。', 'is not in the catalogue of powers.'),
  NOT_YET: say('在办件当日尚未入库启用。', 'was not yet in use on the day of the case.'),
  SUSPENDED: say('在办件当日已挂起。', 'was suspended on the day of the case.'),
  ABOLISHED: say('在办件当日已废止。', 'was abolished on the day of the case.'),
};
