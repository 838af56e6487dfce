import { defineCaseRule } from '../alert-rule.ts';
import { documentMissing, documentMoments, documentParameters, type DocumentParameters } from '../missing-document.ts';

/** A021: a penalty without its decision. */
export const a021 = defineCaseRule<DocumentParameters>({
  code: 'A021',
  class: 'CONTENT',
  family: 'penalty',
  title: { zh: '处罚决定书未上报', en: 'No penalty decision' },
  condition: { zh: '作出处罚决定而没有决定书', en: 'A penalty was imposed and there is no decision document' },
  parameters: documentParameters,
  whenGone: 'REMEDIED',
  test: (view, context, parameters) =>
    view.result?.outcome === 'PENALISED' ? documentMissing(view, context, 'result', parameters) : [],
  moments: (view, context, parameters) => documentMoments(view, context, 'result', parameters),
});
