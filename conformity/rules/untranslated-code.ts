import { remarkKind } from '../remark-kind.ts';
import { say } from '../texts.ts';

/** 代码未对照: the mapping has no translation for a code of the sender, so it was kept as it came. */
export const untranslatedCode = remarkKind(
  'untranslated-code',
  say('对照表中有对应的代码', 'a code that the mapping translates'),
  say(
    '的代码在对照表中没有对应,按原值保留。',
    'has a code that the mapping does not translate; it was kept as it came.',
  ),
);
