import { normaliseCode } from '../../kernel/codes/parsed-code.ts';
import { momentOf } from '../moments.ts';
import { FIELD, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
  /** Field that says when the region must have been in force. */
  readonly date: string;
  /** The field holds a code that begins with a region or hides it; absent: the region itself. */
  readonly derive?: Derivation;
}

type Derivation = 'department-code' | 'uscc' | 'citizen-number';

/** The region in a code; undefined when the code is too damaged to have one, which other rules say. */
const DERIVATIONS: Readonly<Record<Derivation, (code: string) => string | undefined>> = {
  'department-code': (code) => (code.length === 10 && code.startsWith('JS') ? `32${code.slice(2, 6)}` : undefined),
  uscc: (code) => (code.length === 18 ? code.slice(2, 8) : undefined),
  'citizen-number': (code) => (code.length === 18 || code.length === 15 ? code.slice(0, 6) : undefined),
};

/** 行政区划有效: a region code must have been in force in the month of the case (GB/T 2260 by revision). */
export const regionKnown = defineRuleKind({
  name: 'region-known',
  scope: 'reference',
  parameters: parameters({ field: FIELD, date: FIELD, derive: { enum: Object.keys(DERIVATIONS) } }, ['field', 'date']),
  prepare(_rule, { field, date, derive }: Parameters, { target, references }) {
    const [holder, day] = [target(field), target(date)];
    if (holder === undefined || day === undefined) return undefined;
    const regionOf = derive === undefined ? (code: string) => code : DERIVATIONS[derive];
    const about = named(holder.field);
    const breach = {
      field,
      expected: say('当月有效的行政区划代码', 'a region code that was in force in that month'),
      message: say(
        `${about.zh}中的行政区划代码在当月无效。`,
        `${about.en} holds a region code that was not in force in that month.`,
      ),
    };
    return {
      concerns: [holder],
      test({ values }, sink) {
        const code = values[holder.at];
        const moment = momentOf(values[day.at]);
        const region = typeof code === 'string' ? regionOf(normaliseCode(code)) : undefined;
        if (region === undefined || moment === undefined) return;
        const exists = references.regionExists(region, moment.slice(0, 7));
        if (exists === undefined) sink.notApplied(REGIONS_LACKING);
        else if (!exists) sink.report(breach);
      },
    };
  },
});

const REGIONS_LACKING = say('没有该月份的行政区划数据', 'the regions of that month are not at hand');
