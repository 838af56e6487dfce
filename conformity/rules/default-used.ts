import { remarkKind } from '../remark-kind.ts';
import { say } from '../texts.ts';

/** 使用默认值: a constant of the mapping stood in for a value that the sender did not give. */
export const defaultUsed = remarkKind(
  'default-used',
  say('由报送系统填写的值', "a value of the sender's own"),
  say('没有填写,以对照表中的默认值代替。', 'was not given; the default of the mapping stands in for it.'),
);
