import { defineCaseRule } from '../alert-rule.ts';
import { stagesIn } from '../stages-in.ts';

/** A008: the case was paused 流程暂停. */
export const a008 = defineCaseRule({
  code: 'A008',
  class: 'PROCEDURE',
  title: { zh: '流程暂停', en: 'Paused' },
  condition: { zh: '有环节暂停', en: 'A stage is paused' },
  test: (view) => stagesIn(view, 'PAUSED'),
});
