import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A012: not accepted 不予受理. */
export const a012 = defineCaseRule({
  code: 'A012',
  class: 'OTHER',
  family: 'application',
  title: { zh: '不予受理', en: 'Not accepted' },
  condition: { zh: '办结状态为不予受理', en: 'The outcome is that the application was not accepted' },
  test: ({ result }) => signalIf(result?.outcome === 'NOT_ACCEPTED'),
});
