import { CODE_FORMS, codeForms, type CodeForm } from '../code-forms.ts';
import { FIELD, parameters } from '../parameters.ts';
import { defineRuleKind, type RuleContext } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly field: string;
  /** What the value is, one of the two: a code of this form, or a code or meaning of this list. */
  readonly form?: CodeForm;
  readonly codeList?: string;
  /** Field where such a value belongs. */
  readonly belongsTo: string;
}

/** 串列: a value that belongs to another column stands here, so the columns are probably swapped. */
export const valueBelongsElsewhere = defineRuleKind({
  name: 'value-belongs-elsewhere',
  scope: 'record',
  parameters: {
    ...parameters({ field: FIELD, form: { enum: CODE_FORMS }, codeList: { type: 'string' }, belongsTo: FIELD }, [
      'field',
      'belongsTo',
    ]),
    oneOf: [{ required: ['form'] }, { required: ['codeList'] }],
  },
  prepare(_rule, parameters: Parameters, context) {
    const [target, home] = [context.target(parameters.field), context.target(parameters.belongsTo)];
    if (target === undefined || home === undefined) return undefined;
    const isForeign = foreignTest(parameters, context);
    const [about, proper] = [named(target.field), named(home.field)];
    const breach = {
      field: target.field.name,
      expected: say(`${about.zh}自己的值`, `a value of ${about.en}`),
      message: say(
        `${about.zh}里的值应属于${proper.zh},两列可能颠倒。`,
        `${about.en} holds a value of ${proper.en}; the columns are probably swapped.`,
      ),
    };
    return {
      concerns: [target],
      test({ values }, sink) {
        const value = values[target.at];
        if (typeof value === 'string' && isForeign(value)) sink.report(breach);
      },
    };
  },
});

function foreignTest({ field, form, codeList }: Parameters, context: RuleContext): (text: string) => boolean {
  const own = context.target(field)?.field.codeList;
  const ownWords = own === undefined ? new Set<string>() : wordsOf(own, context);
  if (form !== undefined) {
    const { judge } = codeForms[form];
    return (text) => !ownWords.has(text) && judge(text).ok;
  }
  const words = wordsOf(codeList ?? '', context);
  return (text) => words.has(text) && !ownWords.has(text);
}

function wordsOf(list: string, context: RuleContext): ReadonlySet<string> {
  return new Set(Object.entries(context.codeList(list).codes).flatMap(([code, label]) => [code, label.zh]));
}
