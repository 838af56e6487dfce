import type { Bilingual } from '../../kernel/bilingual.ts';
import { normaliseCode } from '../../kernel/codes/parsed-code.ts';
import { CODE_FORMS, codeForms, type CodeForm } from '../code-forms.ts';
import { FIELDS, parameters, WHEN } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import type { Condition } from '../pack/pack.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  readonly form: CodeForm;
  /** Other forms that are right too. */
  readonly accept?: readonly CodeForm[];
  readonly when?: Condition;
  /** What is written when there is no code; not judged. */
  readonly placeholders?: readonly string[];
}

const FORM = { enum: CODE_FORMS } as const;

/** 代码格式: a code must be built as its standard says, check digits included. */
export const codeFormat = defineRuleKind({
  name: 'code-format',
  scope: 'record',
  parameters: parameters(
    {
      fields: FIELDS,
      form: FORM,
      accept: { type: 'array', items: FORM },
      when: WHEN,
      placeholders: { type: 'array', items: { type: 'string' } },
    },
    ['fields', 'form'],
  ),
  prepare(_rule, { fields, form, accept = [], when, placeholders = [] }: Parameters, context) {
    const targets = context.targets(fields).map((target) => ({ ...target, right: new Set<string>() }));
    const applies = context.condition(when);
    const passedOver = new Set(placeholders.map(normaliseCode));
    const judge = judgeOf(form, accept);
    const repeats = REPEATING.has(form);
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const target of targets) {
          const value = values[target.at];
          if (typeof value !== 'string' || !applies(values) || (repeats && target.right.has(value))) continue;
          const expected = passedOver.has(normaliseCode(value)) ? undefined : judge(value);
          if (expected === undefined) {
            if (repeats) remember(target.right, value);
          } else sink.report({ field: target.field.name, expected, message: messageFor(named(target.field), form) });
        }
      },
    };
  },
});

/** Forms whose codes repeat from record to record: so many that were right are not judged again. */
const REPEATING: ReadonlySet<CodeForm> = new Set(['department-code', 'power-code', 'region-code']);
const REMEMBERED = 500;

function remember(right: Set<string>, code: string): void {
  if (right.size >= REMEMBERED) right.clear();
  // A copy: a text cut out of a larger one would keep all of that in memory.
  right.add(Buffer.from(code, 'utf16le').toString('utf16le'));
}

const messageFor = (field: Bilingual, form: CodeForm): Bilingual =>
  say(`${field.zh}不是有效的${codeForms[form].label.zh}。`, `${field.en} is not a valid ${codeForms[form].label.en}.`);

/** What was expected of a text that is of none of the forms; undefined when it is of one. */
function judgeOf(form: CodeForm, accept: readonly CodeForm[]): (text: string) => Bilingual | undefined {
  const others = say(
    accept.map((other) => `,或${codeForms[other].label.zh}`).join(''),
    accept.map((other) => `, or a ${codeForms[other].label.en}`).join(''),
  );
  return (text) => {
    const judged = codeForms[form].judge(text);
    if (judged.ok || accept.some((other) => codeForms[other].judge(text).ok)) return undefined;
    const { label } = codeForms[form];
    return say(`${label.zh}:${judged.expected.zh}${others.zh}`, `${label.en}: ${judged.expected.en}${others.en}`);
  };
}
