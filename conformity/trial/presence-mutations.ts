import { say } from '../texts.ts';
import { defineMutation, type Mutation } from './mutation.ts';

/** Values that are not there, though they must be. */
export const presenceMutations: readonly Mutation[] = [
  defineMutation('dropped', say('删去必填项', 'a required field taken away'), ({ field }) =>
    field.required ? null : undefined,
  ),
  defineMutation('missing-token', say('必填项写“null”', 'the text null for a required field'), ({ field }) =>
    field.required ? 'null' : undefined,
  ),
  defineMutation('blank', say('必填项写空格', 'a blank for a required field'), ({ field }) =>
    field.required ? ' ' : undefined,
  ),
  Object.freeze({
    name: 'misspelt-column',
    label: say('列名写错', 'a column under a wrong name'),
    mutate: ({ field, value }) => [{ [field.name]: null, [`${field.name}_`]: value }],
  } satisfies Mutation),
];
