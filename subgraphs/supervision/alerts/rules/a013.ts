import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A013: not granted 不予许可. */
export const a013 = defineCaseRule({
  code: 'A013',
  class: 'OTHER',
  family: 'application',
  title: { zh: '不予许可', en: 'Not granted' },
  condition: { zh: '办结状态为不许可', en: 'The outcome is that the application was refused' },
  test: ({ result }) => signalIf(result?.outcome === 'REFUSED'),
});
