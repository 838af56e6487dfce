import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { say } from '../texts.ts';

/** 办件过程存在: a case with a result went through at least one stage (NO_PROCESS_DATA). */
export const caseStagesPresent = defineRuleKind({
  name: 'case-stages-present',
  scope: 'case',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, { recordType }) {
    if (recordType.role !== 'result') return undefined;
    const breach = {
      field: recordType.case.internalNumber,
      expected: say(
        '先报送(或同批先列)该办件的过程信息',
        'a stage of the case, delivered before or earlier in this delivery',
      ),
      message: say('办件已有结果,但没有任何过程记录。', 'The case has a result but no stage.'),
    };
    return {
      test({ caseKey, related }, sink) {
        if (caseKey !== undefined && !related.has('stage')) sink.report(breach);
      },
    };
  },
});
