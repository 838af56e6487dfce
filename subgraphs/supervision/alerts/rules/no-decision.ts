import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** NO_DECISION: finished without a decision 决定书. */
export const noDecision = defineCaseRule<DocumentParameters>({
  code: 'NO_DECISION',
  class: 'CONTENT',
  title: { zh: '决定书缺失', en: 'No decision document' },
  condition: { zh: '已办结而没有决定书', en: 'The case is finished and has no decision document' },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) => documentMissing(view, context, 'result', parameters),
  moments: (view, context, parameters) => documentMoments(view, context, 'result', parameters),
});
