import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { say } from '../texts.ts';

/** 办件基本信息存在: stages, results and documents belong to a case whose base record was delivered. */
export const caseBasePresent = defineRuleKind({
  name: 'case-base-present',
  scope: 'case',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, { recordType }) {
    if (recordType.role === 'base') return undefined;
    const breach = {
      field: recordType.case.internalNumber,
      expected: say(
        '先报送(或同批先列)该办件的基本信息',
        'the base record of the case, delivered before or earlier in this delivery',
      ),
      message: say('找不到该办件的基本信息记录。', 'The case has no base record.'),
    };
    return {
      test({ caseKey, related }, sink) {
        if (caseKey !== undefined && !related.has('base')) sink.report(breach);
      },
    };
  },
});
