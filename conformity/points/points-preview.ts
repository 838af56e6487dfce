import type { AccountedFinding } from '../cause/probable-causes.ts';
import type { Severity } from '../pack/pack.ts';
import type { PointsBar, PointsPart, PointsRule } from './points-rule.ts';
import { orderOfRepair, type RepairStep } from './repair-order.ts';

/** What stands in the way of the points of a delivery. */
export interface PointsFacts {
  readonly rejected: number;
  readonly unread: number;
  /** Findings of the records that were looked at, with their causes. */
  readonly findings: readonly AccountedFinding[];
  /** Records that were looked at for causes, and all there are. */
  readonly examined: { readonly records: number; readonly of: number };
}

/** What a delivery costs in the month's score, and how to mend it with the least effort 扣分预估. */
export interface PointsPreview {
  readonly rule: Pick<PointsRule, 'id' | 'title' | 'basis'>;
  /** Points that are lost if nothing is mended until the deadline. */
  readonly lost: number;
  readonly parts: readonly (PointsPart & { readonly lost: number; readonly left: number })[];
  /** What to mend first, and so on; empty when nothing is lost. */
  readonly steps: readonly PointsStep[];
  readonly examined: PointsFacts['examined'];
}

/** One mending, or one kind of it. */
export interface PointsStep extends RepairStep {
  /** Points that come back with it, all steps before it done. */
  readonly pointsBack: number;
}

/** Foretells the points by a rule. Pure. */
export function previewPoints(rule: PointsRule, facts: PointsFacts): PointsPreview {
  const { id, title, basis } = rule;
  const left: Readonly<Record<PointsBar, number>> = {
    'rejected-records': facts.rejected,
    'unread-rows': facts.unread,
  };
  const parts = rule.parts.map((part) => {
    const standing = left[part.lostWhile];
    return { ...part, left: standing, lost: standing > 0 ? part.points : 0 };
  });
  const pointsFor = (bar: PointsBar): number =>
    parts.reduce((sum, part) => (part.lostWhile === bar ? sum + part.lost : sum), 0);
  const repairs = facts.rejected === 0 ? [] : orderOfRepair(facts.findings);
  const steps = [
    ...(facts.unread === 0 ? [] : [{ ...unreadStep(facts.unread), pointsBack: pointsFor('unread-rows') }]),
    ...repairs.map((step) => ({ ...step, pointsBack: step.left === 0 ? pointsFor('rejected-records') : 0 })),
  ];
  const lost = parts.reduce((sum, part) => sum + part.lost, 0);
  return { rule: { id, title, basis }, lost, parts, steps, examined: facts.examined };
}

/** What a breach of a rule of this severity costs, together with all others: the points that rejected records keep away. */
export const pointsOfBreach = (rule: PointsRule, severity: Severity): number =>
  severity === 'fatal' || severity === 'error'
    ? rule.parts.reduce((sum, part) => (part.lostWhile === 'rejected-records' ? sum + part.points : sum), 0)
    : 0;

const unreadStep = (rows: number): RepairStep => ({
  kind: 'unread-rows',
  label: { zh: '无法读取的行', en: 'Rows that cannot be read' },
  told: {
    zh: '这些行未能读取，整批视为不完整，不算按期报送',
    en: 'these rows could not be read: the delivery is incomplete and does not count as in time',
  },
  fields: [],
  mendings: rows,
  frees: 0,
  left: rows,
});
