import type { Field } from '../pack/pack.ts';
import { say } from '../texts.ts';
import { defineMutation, type Mutation } from './mutation.ts';

/** Characters from which on a column is meant for sentences. */
const LONG = 1000;

const isSentence = (field: Field | undefined): boolean =>
  field?.type === 'text' && field.codeList === undefined && (field.length ?? 0) >= LONG;

/** Texts that were destroyed, or stand where another text should. */
export const textMutations: readonly Mutation[] = [
  defineMutation('destroyed-text', say('文字成了乱码', 'text destroyed by an encoding'), ({ field, value }) =>
    field.type === 'text' && field.codeList === undefined && typeof value === 'string' && /\p{Script=Han}/u.test(value)
      ? value.replace(/\p{Script=Han}/gu, '\uFFFD')
      : undefined,
  ),
  defineMutation('broken-xml', say('XML 不完整', 'XML that breaks off'), ({ field, value }) =>
    field.type === 'xml' && typeof value === 'string' && value.startsWith('<')
      ? value.slice(0, Math.floor(value.length / 2))
      : undefined,
  ),
  Object.freeze({
    name: 'copied-text',
    label: say('照抄另一栏的文字', 'the text of another column'),
    mutate: ({ field, value, record, fields }) =>
      isSentence(field)
        ? Object.entries(record)
            .filter(
              ([name, other]) =>
                name > field.name &&
                isSentence(fields.get(name)) &&
                typeof other === 'string' &&
                other.length >= 8 &&
                other !== value,
            )
            .map(([, other]) => ({ [field.name]: other }))
        : [],
  } satisfies Mutation),
];
