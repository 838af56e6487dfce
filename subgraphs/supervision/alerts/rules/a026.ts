import { defineCaseRule, signalIf, type PowerStandard } from '../alert-rule.ts';

type Grade = PowerStandard['discretion'][number];

/**
 * A026: a fine outside the discretion standard that the library gives for the power. When the department names the
 * grade, or all its circumstances, the fine must lie in that grade; otherwise only what lies outside every grade is said
 * to be outside. Where a grade is measured by a base quantity, nothing can be said.
 */
export const a026 = defineCaseRule<{ readonly kinds: readonly string[] }>({
  code: 'A026',
  class: 'DISCRETION',
  family: 'penalty',
  title: { zh: '裁量执行异常', en: 'Outside the discretion standard' },
  condition: {
    zh: '罚款数额不在权力库所列裁量档次的幅度之内',
    en: 'The fine lies outside the grades of discretion that the library gives for the power',
  },
  parameters: { kinds: { type: 'array', items: { type: 'string' }, minItems: 1 } },
  whenGone: 'REFUTED',
  test: ({ file, day, result }, { standardOn }, { kinds }) => {
    const { outcome, fine = 0, standard = '' } = result ?? {};
    if (outcome !== 'PENALISED' || fine <= 0 || day === undefined) return [];
    const grades = (standardOn(file.power, day)?.discretion ?? []).filter(({ kind }) => kinds.includes(kind));
    const named = grades.filter((grade) => isNamed(grade, standard));
    const applying = named.length > 0 ? named : grades;
    const outside =
      applying.length > 0 && applying.every((grade) => grade.rangeKind === 'AMOUNT' && !holds(grade, fine));
    return signalIf(outside, () => ({
      fine,
      gradeNamed: named.length > 0,
      grades: applying.map(({ grade, low, top }) => ({ grade, low, top })),
    }));
  },
});

const holds = ({ low, top }: Grade, fine: number): boolean =>
  (low === null || fine >= low) && (top === null || fine <= top);

/** The bare word of a grade says little: 一般 stands in 一般程序 too. */
const isNamed = ({ grade, circumstances }: Grade, text: string): boolean =>
  [`${grade}情节`, `情节${grade}`, `${grade}违法`, `${grade}档`].some((words) => text.includes(words)) ||
  (circumstances.length > 0 && circumstances.every((each) => text.includes(each)));
