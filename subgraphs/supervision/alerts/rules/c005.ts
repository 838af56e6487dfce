import { definePeriodRule } from '../period-rule.ts';

/** C005: the share of powers in use differs from that of all departments. */
export const c005 = definePeriodRule<{ readonly points: number; readonly atLeast: number }>({
  code: 'C005',
  class: 'FIGURES',
  title: { zh: '在用行政权力数对比偏差过大', en: 'Share of powers in use differs from that of all departments' },
  condition: {
    zh: '在用权力占比与全部部门的占比相差达到规定百分点',
    en: 'The share of powers in use is so many points away from that of all departments',
  },
  parameters: { points: { type: 'number', exclusiveMinimum: 0 }, atLeast: { type: 'integer', minimum: 1 } },
  test: ({ inUse, inUseOfAll }, { points, atLeast }) => {
    if (inUse === undefined || inUseOfAll === undefined || inUse.whole < atLeast || inUseOfAll.whole === 0) return [];
    const own = inUse.part * inUseOfAll.whole;
    const all = inUseOfAll.part * inUse.whole;
    const far = Math.abs(own - all) * 100 >= points * inUse.whole * inUseOfAll.whole;
    return far ? [{ subject: '', evidence: { inUse, inUseOfAll, points } }] : [];
  },
});
