import type { StoryLine } from '../diff/tell-difference.ts';
import type { PackRule, SpecificationPack } from '../pack/pack.ts';
import { say } from '../texts.ts';
import { mutations } from './mutations.ts';
import type { RuleOnTrial, Trial } from './trial.ts';

/** Tells what came of a trial: the share that died, what survived by kind, rules that did nothing or stand in a shadow. */
export function tellTrial(trial: Trial, pack: SpecificationPack): readonly StoryLine[] {
  const share = shareOf(trial);
  const summaries = new Map(pack.rules.map((rule) => [rule.code, rule]));
  const idle = trial.rules.filter(({ kills }) => kills === 0);
  return [
    {
      depth: 0,
      text: say(
        `${trial.pack}:${trial.mutants.length} 个变异,发现 ${trial.killed} 个(${share}),漏过 ${trial.survivors.length} 个`,
        `${trial.pack}: ${trial.mutants.length} mutants, ${trial.killed} noticed (${share}), ${trial.survivors.length} survived`,
      ),
    },
    ...survivors(trial),
    ...idle.map((rule) => ({ depth: 1 as const, text: idleText(rule, summaries.get(rule.rule)) })),
    ...trial.rules
      .filter(({ shadowedBy }) => shadowedBy.length > 0)
      .map(({ rule, shadowedBy }) => ({
        depth: 1 as const,
        text: say(
          `${rule} 每次发现的,${shadowedBy.join('、')} 也都发现`,
          `whatever ${rule} noticed, ${shadowedBy.join(', ')} noticed too`,
        ),
      })),
  ];
}

/** The share of mutants that died, in per cent with one decimal. */
export const shareOf = ({ killed, mutants }: Trial): string => `${((killed / mutants.length) * 100).toFixed(1)} %`;

function survivors(trial: Trial): readonly StoryLine[] {
  return mutations.flatMap(({ name, label }): readonly StoryLine[] => {
    const fields = trial.survivors
      .filter(({ mutation }) => mutation === name)
      .map(({ recordType, change }) => `${recordType}.${Object.keys(change).join('+')}`);
    const list = [...new Set(fields)].join(' ');
    return list === '' ? [] : [{ depth: 1, text: say(`漏过 ${label.zh}:${list}`, `survived, ${label.en}: ${list}`) }];
  });
}

function idleText({ rule, examples }: RuleOnTrial, known: PackRule | undefined) {
  const summary = known?.summary ?? say('', '');
  return examples > 0
    ? say(
        `${rule} 未发现任何变异(自身示例 ${examples} 个有效):${summary.zh}`,
        `${rule} noticed no mutant (it speaks on ${examples} of its own examples): ${summary.en}`,
      )
    : say(`${rule} 从不触发:${summary.zh}`, `${rule} never speaks: ${summary.en}`);
}
