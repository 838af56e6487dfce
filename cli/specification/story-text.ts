import type { Language } from '../../kernel/bilingual.ts';
import type { StoryLine } from '../../conformity/diff/tell-difference.ts';

/** A story as lines, each as deep as it stands. */
export const storyText = (story: readonly StoryLine[], language: Language): string =>
  story.map(({ depth, text }) => `${'  '.repeat(depth)}${text[language]}\n`).join('');
