import { say } from '../texts.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import type { VerdictDifference } from './compare-verdicts.ts';
import type { StoryLine } from './tell-difference.ts';

/** Tells what the change does to records: how many, of which departments, and by which rules. */
export function tellVerdicts(difference: VerdictDifference, to: SpecificationPack): readonly StoryLine[] {
  const { records, newlyFail, newlyPass, failBoth, departments, because } = difference;
  const touched = departments.filter((line) => line.newlyFail + line.newlyPass > 0);
  return [
    {
      depth: 0,
      text: say(
        `${records} 条记录:新不符合 ${newlyFail},新符合 ${newlyPass},两边都不符合 ${failBoth}`,
        `${records} records: ${newlyFail} newly fail, ${newlyPass} newly pass, ${failBoth} fail in both`,
      ),
    },
    ...touched.map((line) => ({
      depth: 1 as const,
      text: say(
        `${line.department || '(未写部门)'} ${line.records} 条:新不符合 ${line.newlyFail},新符合 ${line.newlyPass}`,
        `${line.department || '(no department)'}, ${line.records} records: ${line.newlyFail} newly fail, ${line.newlyPass} newly pass`,
      ),
    })),
    ...because.map(({ rule, records: count }) => {
      const summary = to.rules.find(({ code }) => code === rule)?.summary;
      return {
        depth: 1 as const,
        text: say(`因 ${rule} ${summary?.zh ?? ''}:${count} 条`, `because of ${rule} ${summary?.en ?? ''}: ${count}`),
      };
    }),
  ];
}
