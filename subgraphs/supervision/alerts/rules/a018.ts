import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** A018: finished, accepted, and without a notice of acceptance. */
export const a018 = defineCaseRule<DocumentParameters>({
  code: 'A018',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '受理通知书未上报', en: 'No notice of acceptance' },
  condition: {
    zh: '许可已办结且不是不予受理，而没有受理通知书',
    en: 'A licence case is finished, was accepted, and has no notice of acceptance',
  },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) =>
    view.result?.outcome === 'NOT_ACCEPTED' ? [] : documentMissing(view, context, 'result', parameters),
  moments: (view, context, parameters) => documentMoments(view, context, 'result', parameters),
});
