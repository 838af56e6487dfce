import type { Field } from '../pack/pack.ts';
import { say } from '../texts.ts';
import { defineMutation, type Mutation, type MutationTarget } from './mutation.ts';

const isNumber = ({ type }: Field): boolean => type === 'integer' || type === 'decimal';
const isDate = ({ type }: Field): boolean => type === 'date' || type === 'datetime';

/** Values of another type or size, and codes that are none. */
export const valueMutations: readonly Mutation[] = [
  defineMutation('too-long', say('文字超长', 'a text that is too long'), ({ field, value }) =>
    field.type === 'text' && field.length !== undefined ? `${value}${'长'.repeat(field.length)}` : undefined,
  ),
  defineMutation('too-many-digits', say('位数过多', 'too many digits'), ({ field }) =>
    isNumber(field) && field.length !== undefined ? '9'.repeat(field.length - (field.scale ?? 0) + 1) : undefined,
  ),
  defineMutation('other-type', say('类型不符', 'words for a number or a date'), ({ field }) =>
    isNumber(field) || isDate(field) ? '若干' : undefined,
  ),
  defineMutation('with-unit', say('数字后带单位', 'a number with its unit beside it'), ({ field, value }) =>
    isNumber(field) ? `${value}元` : undefined,
  ),
  defineMutation('negative', say('负数', 'a negative number'), ({ field, value }) =>
    isNumber(field) && field.codeList === undefined ? -Math.max(1, Math.abs(Number(value))) : undefined,
  ),
  defineMutation('wrong-code', say('代码不在代码表', 'a code that is none'), (target) =>
    listOf(target) === undefined ? undefined : 'ZZ'.slice(0, target.field.length ?? 2),
  ),
  defineMutation('code-in-words', say('写代码的含义而不写代码', 'what a code means, instead of the code'), (target) => {
    const words = listOf(target)?.[String(target.value)]?.zh;
    return words === undefined || words in (listOf(target) ?? {}) ? undefined : words;
  }),
  defineMutation('structure', say('值是对象', 'an object for a value'), () => ({ value: 1 })),
];

const listOf = ({ pack, field }: MutationTarget) => pack.codeLists[field.codeList ?? '']?.codes;
