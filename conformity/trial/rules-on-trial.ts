import type { SpecificationPack } from '../pack/pack.ts';
import { checkExample } from './check-example.ts';
import type { Mutant, Notice, RuleOnTrial } from './trial.ts';

/** Times that a rule must have spoken before its shadow says anything. */
const LEAST_SPOKEN = 3;

/** What each rule of a pack did to the mutants that died, and on its own failing examples. */
export function rulesOnTrial(pack: SpecificationPack, killed: readonly Mutant[]): readonly RuleOnTrial[] {
  const kills = new Map<string, (readonly Notice[])[]>(pack.rules.map(({ code }) => [code, []]));
  for (const { killedBy } of killed) for (const rule of rulesIn(killedBy)) kills.get(rule)?.push(killedBy);
  return pack.rules.map(({ code, fail }) => {
    const noticed = kills.get(code) ?? [];
    const examples = fail
      .map((example) => checkExample(pack, example).map(({ rule, pointer }) => ({ rule, field: pointer.field ?? '' })))
      .filter((notices) => rulesIn(notices).has(code));
    return {
      rule: code,
      kills: noticed.length,
      alone: noticed.filter((notices) => rulesIn(notices).size === 1).length,
      examples: examples.length,
      shadowedBy: shadowsOf(code, [...noticed, ...examples]),
    };
  });
}

const rulesIn = (notices: readonly Notice[]): ReadonlySet<string> => new Set(notices.map(({ rule }) => rule));

/** Rules that spoke of the same field whenever this one did. */
function shadowsOf(rule: string, spoken: readonly (readonly Notice[])[]): readonly string[] {
  if (spoken.length < LEAST_SPOKEN) return [];
  const companions = spoken.map((notices) => {
    const fields = new Set(notices.filter((notice) => notice.rule === rule).map(({ field }) => field));
    return rulesIn(notices.filter((notice) => notice.rule !== rule && fields.has(notice.field)));
  });
  const [first = new Set<string>(), ...others] = companions;
  return [...first].filter((other) => others.every((companion) => companion.has(other))).sort();
}
