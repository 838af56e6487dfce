import type { MonthFindingsQuery, Severity } from '../graph/__generated__/operations.ts';
import type { Bilingual } from '../graph/bilingual.ts';

/** How often a rule was broken in a month, and by whom. */
export interface RuleBroken {
  readonly code: string;
  readonly summary: Bilingual;
  readonly severity: Severity;
  readonly total: number;
  readonly departments: readonly string[];
}

type Submissions = MonthFindingsQuery['submissions']['nodes'];

/** Adds the findings of a month's deliveries up by rule; what rejects records first, then by number. */
export function rulesBroken(submissions: Submissions): readonly RuleBroken[] {
  const byRule = new Map<string, RuleBroken>();
  for (const { department, findingTotals } of submissions) {
    for (const { rule, severity, total } of findingTotals) {
      const known = byRule.get(rule.code);
      byRule.set(rule.code, {
        ...{ code: rule.code, summary: rule.summary, severity },
        total: total + (known?.total ?? 0),
        departments: [...new Set([...(known?.departments ?? []), department.code])],
      });
    }
  }
  const rejects = ({ severity }: RuleBroken): number => (severity === 'FATAL' || severity === 'ERROR' ? 0 : 1);
  return [...byRule.values()].toSorted((one, other) => rejects(one) - rejects(other) || other.total - one.total);
}
