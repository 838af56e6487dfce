import { addMonths } from '../../../../kernel/month.ts';
import type { Edition, EditionLine } from '../../../../subgraphs/supervision/scorecards/edition.ts';

const ITEMS = [
  ['publication', '（一）权力公开', 10],
  ['operation', '（二）权力运行', 30],
  ['docking', '（三）数据对接', 10],
  ['norm', '（五）操作规范', 10],
] as const;

const line = (department: string, name: string, cases: number, points: readonly (number | null)[]): EditionLine => {
  const items = ITEMS.map(([id, title, max], index) => {
    const asWritten = points[index] ?? null;
    return { id, title, max, asWritten, asIntended: asWritten, inputs: {}, remark: null };
  });
  const scored = items.filter(({ asWritten }) => asWritten !== null);
  const sum = scored.reduce((total, { asWritten }) => total + (asWritten ?? 0), 0);
  const outOf = scored.reduce((total, { max }) => total + max, 0);
  return { ...{ department, name, cases, items, outOf }, ranked: cases > 0, asWritten: sum, asIntended: sum };
};

/** Twelve frozen months of 2013: four ranked departments, two of them alike, and two listed apart. */
export const editionsOf2013: readonly Edition[] = Array.from({ length: 12 }, (_, index): Edition => {
  const period = addMonths('2013-01', index);
  return {
    ...{ period, kind: 'DEADLINE', asOf: `${addMonths(period, 1)}-05T16:00:01.000Z` },
    sheet: 'wuxi-2010-272-annex-2@1 sha256:0',
    departments: [
      line('JS020000GA', '无锡市公安局', 812 + index, [9.5, 28.75, 10, 9.91]),
      line('JS020000JS', '无锡市建设局', 240 - index, [10, 24 + index / 2, index % 3 === 0 ? 5 : 10, 9.5]),
      line('JS020000JT', '无锡市交通局', 96, [8.2, 27, 10, null]),
      line('JS020000MZ', '无锡市民政局 <试点>', 31, [8.2, 27, 10, null]),
      line('JS020000QX', '无锡市气象局', 0, [10, null, null, null]),
      line('JS020000DZ', '无锡市地震局', 0, [10, null, null, null]),
    ],
  };
});
