import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A022: no materials of the applicant. */
export const a022 = defineCaseRule({
  code: 'A022',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '许可申请材料未上报', en: 'No materials' },
  condition: { zh: '办件没有申请材料', en: 'The case has no materials of the applicant' },
  whenGone: 'REMEDIED',
  test: ({ base }) => signalIf(base?.materials === 0),
});
