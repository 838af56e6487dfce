import { codeMutations } from './code-mutations.ts';
import { dateMutations } from './date-mutations.ts';
import type { Mutation } from './mutation.ts';
import { presenceMutations } from './presence-mutations.ts';
import { textMutations } from './text-mutations.ts';
import { valueMutations } from './value-mutations.ts';

/** Every way in which a trial makes conforming records wrong. */
export const mutations: readonly Mutation[] = [
  ...presenceMutations,
  ...valueMutations,
  ...codeMutations,
  ...dateMutations,
  ...textMutations,
];
