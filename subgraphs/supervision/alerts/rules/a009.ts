import { defineCaseRule } from '../alert-rule.ts';
import { stagesIn } from '../stages-in.ts';

/** A009: the case was terminated 流程中止. */
export const a009 = defineCaseRule({
  code: 'A009',
  class: 'PROCEDURE',
  title: { zh: '流程终止(中止)', en: 'Terminated' },
  condition: { zh: '有环节中止', en: 'A stage was terminated' },
  test: (view) => stagesIn(view, 'TERMINATED'),
});
