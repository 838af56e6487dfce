import { textOf, Unreadable, type FieldValue } from '../fields/field-value.ts';
import { NO_PARAMETERS } from '../parameters.ts';
import { defineRuleKind, type Breach, type RuleContext, type Target } from '../rule-kind.ts';
import { listed, named, say } from '../texts.ts';

/** 代码: a coded value must be in its code list; each part of it where a field holds several codes. */
export const codeList = defineRuleKind({
  name: 'code-list',
  scope: 'field',
  parameters: NO_PARAMETERS,
  prepare(_rule, _parameters: object, context) {
    const coded = context
      .targets(context.recordType.fields.filter((field) => field.codeList !== undefined).map(({ name }) => name))
      .map((target) => codedOf(target, context));
    if (coded.length === 0) return undefined;
    return {
      test({ values }, sink) {
        for (const { at, isCode, breach } of coded) {
          const value = values[at];
          if (value !== undefined && !isCode(value)) sink.report(breach);
        }
      },
    };
  },
});

function codedOf({ at, field }: Target, context: RuleContext) {
  const list = context.codeList(field.codeList ?? '');
  const breach: Breach = {
    field: field.name,
    expected: listed(list),
    message: say(`${named(field).zh}的值不在代码表内。`, `${named(field).en} is not in its code list.`),
  };
  return { at, breach, isCode: codeTest(Object.keys(list.codes), field.codeSeparator) };
}

function codeTest(codes: readonly string[], separator: string | undefined): (value: FieldValue) => boolean {
  const known = new Set(codes);
  // One-character codes of ASCII are the rule: a table of them spares the hash.
  const single = new Uint8Array(128);
  for (const code of codes) if (code.length === 1 && code.charCodeAt(0) < 128) single[code.charCodeAt(0)] = 1;
  const isOne = (text: string): boolean =>
    text.length === 1 && text.charCodeAt(0) < 128 ? single[text.charCodeAt(0)] === 1 : known.has(text);
  return (value) => {
    if (value instanceof Unreadable) return true;
    const text = typeof value === 'string' ? value : textOf(value);
    if (isOne(text)) return true;
    return separator !== undefined && text.split(separator).every((part) => isOne(part.trim()));
  };
}
