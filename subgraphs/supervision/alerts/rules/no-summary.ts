import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** NO_SUMMARY: the summary is empty or too short. */
export const noSummary = defineCaseRule<{ readonly characters: number }>({
  code: 'NO_SUMMARY',
  class: 'CONTENT',
  title: { zh: '办件摘要缺失', en: 'No summary' },
  condition: { zh: '办件摘要为空或过短', en: 'The summary is empty or shorter than so many characters' },
  parameters: { characters: { type: 'integer', minimum: 1 } },
  whenGone: 'REMEDIED',
  test: ({ base }, _, { characters }) =>
    signalIf(base !== undefined && base.summary < characters, () => ({ characters: base?.summary })),
});
