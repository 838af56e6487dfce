import { FIELD, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
}

/** 部门在册: the department must be in the catalogue. */
export const departmentKnown = defineRuleKind({
  name: 'department-known',
  scope: 'reference',
  parameters: parameters({ field: FIELD }, ['field']),
  prepare(_rule, { field }: Parameters, { target, references }) {
    const department = target(field);
    if (department === undefined) return undefined;
    const about = named(department.field);
    const breach = {
      field,
      expected: say('部门目录中的编码', 'a code of the catalogue of departments'),
      message: say(`${about.zh}不在部门目录中。`, `${about.en} is not in the catalogue of departments.`),
    };
    return {
      concerns: [department],
      test({ values }, sink) {
        const code = values[department.at];
        if (typeof code !== 'string') return;
        const exists = references.departmentExists(code);
        if (exists === undefined) sink.notApplied(CATALOGUE_LACKING);
        else if (!exists) sink.report(breach);
      },
    };
  },
});

const CATALOGUE_LACKING = say('没有部门目录数据', 'the catalogue of departments is not at hand');
