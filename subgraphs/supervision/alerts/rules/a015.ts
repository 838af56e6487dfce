import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A015: no penalty 不予处罚. */
export const a015 = defineCaseRule({
  code: 'A015',
  class: 'OTHER',
  family: 'penalty',
  title: { zh: '不予处罚', en: 'No penalty' },
  condition: { zh: '处罚决定为撤销(不予处罚)', en: 'The decision is that there is no penalty' },
  test: ({ result }) => signalIf(result?.outcome === 'NOT_PENALISED'),
});
