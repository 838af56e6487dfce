import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** A020: a licence case without its decision. */
export const a020 = defineCaseRule<DocumentParameters>({
  code: 'A020',
  class: 'CONTENT',
  family: 'application',
  title: { zh: '许可决定书未上报', en: 'No licence decision' },
  condition: { zh: '许可已决定而没有决定书', en: 'A licence case was decided and has no decision document' },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) =>
    view.result?.outcome === 'GRANTED' || view.result?.outcome === 'REFUSED'
      ? documentMissing(view, context, 'result', parameters)
      : [],
  moments: (view, context, parameters) => documentMoments(view, context, 'result', parameters),
});
