import { defineCaseRule, signalIf } from '../alert-rule.ts';

/** A011: a later post decided otherwise than the one before. */
export const a011 = defineCaseRule({
  code: 'A011',
  class: 'PROCEDURE',
  family: 'application',
  title: { zh: '前后岗位决定不同', en: 'Posts decided differently' },
  condition: {
    zh: '后一岗位与前一岗位决定不同，或者最后岗位通过而结果为不许可(环节代码表没有否决状态的，只比较后者)',
    en: 'A post rejects what the one before passed, or the reverse; or the last post passes what the result refuses (where the list of stage states knows no rejection, only the latter is compared)',
  },
  test: ({ stages, result }) => {
    const decided = stages.filter(({ state }) => state === 'PASSED' || state === 'REJECTED');
    const last = decided.at(-1)?.state;
    const turned = decided.slice(1).find(({ state }, index) => state !== decided[index]?.state);
    const overruled =
      (last === 'PASSED' && result?.outcome === 'REFUSED') || (last === 'REJECTED' && result?.outcome === 'GRANTED');
    return signalIf(turned !== undefined || overruled, () => ({ stage: turned?.ordinal ?? decided.at(-1)?.ordinal }));
  },
});
