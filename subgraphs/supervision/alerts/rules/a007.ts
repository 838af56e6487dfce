import { defineCaseRule } from '../alert-rule.ts';
import { stagesIn } from '../stages-in.ts';

/** A007: a stage was returned 流程退回. */
export const a007 = defineCaseRule({
  code: 'A007',
  class: 'PROCEDURE',
  title: { zh: '流程退回', en: 'Returned' },
  condition: { zh: '有环节被退回', en: 'A stage was returned' },
  test: (view) => stagesIn(view, 'RETURNED'),
});
