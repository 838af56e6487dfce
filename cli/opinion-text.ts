import type { Bilingual, Language } from '../kernel/bilingual.ts';
import type { PackOpinion, SecondOpinion } from '../subgraphs/cases/second-opinion.ts';

const SHOWN = 50;

/** A second opinion for a person at a terminal. */
export function opinionText({ packs, disagreements, disagreed }: SecondOpinion, language: Language): string {
  const say = (zh: string, en: string): string => ({ zh, en })[language];
  if (packs.length === 0)
    return say('没有已办结的报送可供复核。\n', 'Nothing has been settled yet: there is nothing to judge.\n');
  const listed = disagreements
    .slice(0, SHOWN)
    .map(
      ({ rule, department, submission, sequence, brokenSays }) =>
        `  ${rule}  ${department}  ${submission}  ${say('第', 'row ')}${sequence}${say('行', '')}  ` +
        (brokenSays === 'checker'
          ? say('仅校验器认为违反', 'only the checker says it is broken')
          : say('仅复核认为违反', 'only the second opinion says it is broken')),
    );
  const verdict =
    disagreed === 0
      ? say('复核与校验器完全一致。', 'The second opinion agrees with the checker throughout.')
      : say(
          `有 ${disagreed} 处分歧，均属本系统缺陷，请报告；任何部门的结论与得分不受影响。`,
          `${disagreed} disagreements. They are defects of this system: please report them. No verdict and no score changes.`,
        );
  return `${[...packs.map((pack) => packText(pack, say, language)), verdict, ...listed].join('\n')}\n`;
}

function packText(
  { pack, submissions, rows, rules, unjudged }: PackOpinion,
  say: (zh: string, en: string) => string,
  language: Language,
): string {
  const agreed = rules.reduce((sum, rule) => sum + rule.agreed, 0);
  return [
    say(
      `${pack.id}/${pack.version}：报送 ${submissions} 份，记录 ${rows} 条；复核规则 ${rules.length} 条，一致认定违反 ${agreed} 处。`,
      `${pack.id}/${pack.version}: ${submissions} submissions, ${rows} rows; ${rules.length} rules judged, ${agreed} breaches that both found.`,
    ),
    ...[...grouped(unjudged)].map(
      ([, { rules: codes, reason }]) => `  ${say('未复核', 'not judged')} ${codes.join(' ')}：${reason[language]}`,
    ),
  ].join('\n');
}

/** Rules by the reason why they are not judged. */
function grouped(
  unjudged: PackOpinion['unjudged'],
): Map<string, { readonly rules: string[]; readonly reason: Bilingual }> {
  const groups = new Map<string, { rules: string[]; reason: Bilingual }>();
  for (const { rule, reason } of unjudged) {
    const group = groups.get(reason.en) ?? { rules: [], reason };
    group.rules.push(rule);
    groups.set(reason.en, group);
  }
  return groups;
}
