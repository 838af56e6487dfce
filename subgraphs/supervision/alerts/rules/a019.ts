import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** A019: an ordinary penalty without a notice of the unlawful act. */
export const a019 = defineCaseRule<DocumentParameters>({
  code: 'A019',
  class: 'CONTENT',
  family: 'penalty',
  title: { zh: '违法行为通知书未上报', en: 'No notice of the unlawful act' },
  condition: {
    zh: '一般程序处罚没有违法行为通知(告知)书',
    en: 'A penalty by ordinary procedure has no notice of the unlawful act',
  },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) =>
    view.result?.procedure === 'ORDINARY' && view.result.outcome === 'PENALISED'
      ? documentMissing(view, context, 'result', parameters)
      : [],
  moments: (view, context, parameters) => documentMoments(view, context, 'result', parameters),
});
