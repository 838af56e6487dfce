import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** NO_RESULT_STATUS: a result without a status of the list. */
export const noResultStatus = defineCaseRule({
  code: 'NO_RESULT_STATUS',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '办结状态未填报', en: 'No status of the result' },
  condition: { zh: '办结状态不在代码表内', en: 'The result has no status of the code list' },
  whenGone: 'REMEDIED',
  test: ({ result }) => signalIf(result !== undefined && result.outcome === undefined),
});
