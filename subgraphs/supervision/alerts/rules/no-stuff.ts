import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** NO_STUFF: no materials of the applicant. Documents are counted, not the characters of the XML. */
export const noStuff = defineCaseRule({
  code: 'NO_STUFF',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '申请材料缺失', en: 'No materials' },
  condition: { zh: '办件没有申请材料', en: 'The case has no materials of the applicant' },
  whenGone: 'REMEDIED',
  test: ({ base }) => signalIf(base?.materials === 0),
});
