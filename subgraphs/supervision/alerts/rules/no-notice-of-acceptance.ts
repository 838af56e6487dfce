import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** NO_NOTICE_OF_ACCEPTANCE: a licence case was accepted without a notice. */
export const noNoticeOfAcceptance = defineCaseRule<DocumentParameters>({
  code: 'NO_NOTICE_OF_ACCEPTANCE',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '受理通知书缺失', en: 'No notice of acceptance' },
  condition: {
    zh: '许可办件已受理而没有受理通知书',
    en: 'A licence case was accepted and has no notice of acceptance',
  },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) =>
    view.stages.some(({ state }) => state === 'ACCEPTED') ? documentMissing(view, context, 'stage', parameters) : [],
  moments: (view, context, parameters) => documentMoments(view, context, 'stage', parameters),
});
