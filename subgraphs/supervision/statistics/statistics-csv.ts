import type { Dimension, StatisticLine } from './statistic-desk.ts';

type Column = readonly [title: string, cell: (line: StatisticLine) => string | number | null | undefined];

const DIMENSIONS: Readonly<Record<Dimension, readonly Column[]>> = {
  MONTH: [['月份 month', ({ month }) => month]],
  REGION: [['行政区划 region', ({ region }) => region]],
  DEPARTMENT: [
    ['部门编码 department', ({ department }) => department],
    ['部门 department name', ({ departmentName }) => departmentName],
  ],
  TYPE: [['权力类型 type', ({ type }) => type]],
  ITEM: [
    ['事项编码 item', ({ item }) => item],
    ['事项 item name', ({ itemName }) => itemName],
  ],
};

const FIGURES: readonly Column[] = [
  ['办件数 cases', ({ cases }) => cases],
  ['办结数 finished', ({ finished }) => finished],
  ['按期办结数 in time', ({ inTime }) => inTime],
  ['按期率% in time percent', ({ inTimePercent }) => inTimePercent],
  ['可计时长件数 measured', ({ measured }) => measured],
  ['时长中位数（日）median days', ({ medianDays }) => medianDays],
  ['时长90分位（日）p90 days', ({ p90Days }) => p90Days],
  ['时长未知 unknown', ({ faults }) => faults.UNKNOWN],
  ['时长为负 negative', ({ faults }) => faults.NEGATIVE],
  ['时长过长 too long', ({ faults }) => faults.TOO_LONG],
  ['办结晚于报送 in future', ({ faults }) => faults.IN_FUTURE],
];

/** Statistics as CSV (RFC 4180, UTF-8 with the mark that spreadsheet programs need), a line a row; open data. */
export function statisticsCsv(lines: readonly StatisticLine[], by: readonly Dimension[]): string {
  const columns = [...by.flatMap((dimension) => DIMENSIONS[dimension]), ...FIGURES];
  const rows = [
    columns.map(([title]) => title),
    ...lines.map((line) => columns.map(([, cell]) => csvCell(cell(line)))),
  ];
  return `\uFEFF${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** Names come from departments: what a spreadsheet would take for a formula stays a text. */
function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
