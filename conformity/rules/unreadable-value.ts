import { remarkKind } from '../remark-kind.ts';
import { say } from '../texts.ts';

/** 无法转换: the mapping could not convert a date, a number or a unit. */
export const unreadableValue = remarkKind(
  'unreadable-value',
  say('对照表所声明的日期、数字或单位写法', 'a date, number or unit written as the mapping declares'),
  say('无法按对照表转换,按原值保留。', 'could not be converted as the mapping declares; it was kept as it came.'),
);
