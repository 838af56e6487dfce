import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A014: no case was opened 不予立案. */
export const a014 = defineCaseRule({
  code: 'A014',
  class: 'OTHER',
  family: 'penalty',
  title: { zh: '不予立案', en: 'Not opened' },
  condition: { zh: '处罚决定为不予立案', en: 'The decision is that no case is opened' },
  test: ({ result }) => signalIf(result?.outcome === 'NOT_FILED'),
});
