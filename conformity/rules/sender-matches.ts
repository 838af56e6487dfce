import { FIELD, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
}

/** 报送部门一致: the department that a record names must be the one that delivers it. */
export const senderMatches = defineRuleKind({
  name: 'sender-matches',
  scope: 'record',
  parameters: parameters({ field: FIELD }, ['field']),
  prepare(_rule, { field }: Parameters, context) {
    const target = context.target(field);
    if (target === undefined) return undefined;
    const { department } = context;
    const about = named(target.field);
    const breach = {
      field,
      expected: say(`报送部门的编码 ${department}`, `${department}, the department that delivers`),
      message: say(`${about.zh}不是报送部门的编码。`, `${about.en} is not the department that delivers.`),
    };
    return {
      test({ values }, sink) {
        const value = values[target.at];
        if (department === undefined) sink.notApplied(NO_DEPARTMENT);
        else if (value !== undefined && value !== department) sink.report(breach);
      },
    };
  },
});

const NO_DEPARTMENT = say('没有说明报送部门', 'the department that delivers was not stated');
