import { FIELDS, parameters } from '../parameters.ts';
import { defineRuleKind } from '../rule-kind.ts';
import { named, say } from '../texts.ts';

interface Parameters {
  readonly fields: readonly string[];
  /** Each character of it is forbidden. */
  readonly characters: string;
}

/** 禁用字符: characters that may not stand in a name. */
export const forbiddenCharacters = defineRuleKind({
  name: 'forbidden-characters',
  scope: 'record',
  parameters: parameters({ fields: FIELDS, characters: { type: 'string', minLength: 1 } }, ['fields', 'characters']),
  prepare(_rule, { fields, characters }: Parameters, context) {
    const forbidden = new Set([...characters].map((character) => character.codePointAt(0) ?? 0));
    const shown = [...characters].map((character) => (character.trim() === '' ? JSON.stringify(character) : character));
    const expected = say(`不含字符 ${shown.join(' ')}`, `a text without ${shown.join(' ')}`);
    const targets = context.targets(fields).map(({ at, field }) => ({
      at,
      breach: {
        field: field.name,
        expected,
        message: say(`${named(field).zh}含有禁用字符。`, `${named(field).en} holds a forbidden character.`),
      },
    }));
    if (targets.length === 0) return undefined;
    return {
      concerns: targets,
      test({ values }, sink) {
        for (const { at, breach } of targets) {
          const value = values[at];
          if (typeof value === 'string' && holdsOne(value, forbidden)) sink.report(breach);
        }
      },
    };
  },
});

function holdsOne(text: string, forbidden: ReadonlySet<number>): boolean {
  for (let at = 0; at < text.length; at += 1) if (forbidden.has(text.codePointAt(at) ?? 0)) return true;
  return false;
}
