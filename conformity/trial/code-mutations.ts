import { CODE_FORMS, codeForms } from '../code-forms.ts';
import { say } from '../texts.ts';
import { defineMutation, type Mutation } from './mutation.ts';

/** Codes that were miscopied, or touched by a spreadsheet; only where the value is a valid code of some form. */
export const codeMutations: readonly Mutation[] = [
  defineMutation('damaged-check', say('校验位错误', 'a wrong check digit'), ({ field, value }) =>
    hasCheckDigit(field.type, value) ? value.slice(0, -1) + otherThan(value.slice(-1)) : undefined,
  ),
  defineMutation('damaged-digit', say('中间一位抄错', 'one digit miscopied'), ({ field, value }) =>
    hasCheckDigit(field.type, value) ? replacedAt(value, 11 % value.length) : undefined,
  ),
  defineMutation('shortened-code', say('少一位', 'a code that lost its last character'), ({ field, value }) =>
    isCode(field.type, value) ? value.slice(0, -1) : undefined,
  ),
  defineMutation('rounded-number', say('被表格软件舍入', 'a number rounded by a spreadsheet'), ({ field, value }) =>
    hasCheckDigit(field.type, value) && /^\d{18}$/.test(value) ? `${value.slice(0, 15)}000` : undefined,
  ),
  defineMutation('exponent', say('被表格软件改成科学计数', 'a number in exponential form'), ({ field, value }) =>
    hasCheckDigit(field.type, value) && /^\d{15,}$/.test(value) ? Number(value).toExponential(5) : undefined,
  ),
];

const CHECKED = CODE_FORMS.filter((form) => !['department-code', 'region-code', 'power-code'].includes(form));

function hasCheckDigit(type: string, value: unknown): value is string {
  return type === 'text' && typeof value === 'string' && CHECKED.some((form) => codeForms[form].judge(value).ok);
}

/** Codes of any form, postcodes and mobile numbers too. */
function isCode(type: string, value: unknown): value is string {
  if (type !== 'text' || typeof value !== 'string') return false;
  return /^(\d{6}|1\d{10})$/.test(value) || CODE_FORMS.some((form) => codeForms[form].judge(value).ok);
}

const otherThan = (character: string): string => (character === '1' ? '2' : '1');

const replacedAt = (text: string, at: number): string =>
  text.slice(0, at) + otherThan(text.charAt(at)) + text.slice(at + 1);
