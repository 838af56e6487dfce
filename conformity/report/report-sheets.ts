import { findingsTable, type Table } from './findings-table.ts';
import type { ConformityReport } from './report.ts';
import { tellExamined, tellLost, tellStep } from './tell-points.ts';
import { conformsWord, SEVERITY_WORDS } from './words.ts';

/** A sheet of the report as a workbook: its first row is the heading. */
export interface ReportSheet {
  readonly name: string;
  readonly table: Table;
  /** Widths of the columns, in characters; the last one holds for those that follow. */
  readonly widths: readonly number[];
}

/** The report as sheets, both languages; sheets that would be empty are left out. */
export function reportSheets(report: ConformityReport): readonly ReportSheet[] {
  return [
    { name: '汇总 Summary', table: summary(report), widths: [34, 70] },
    { name: '改正顺序 Repairs', table: repairs(report), widths: [8, 90, 90, 10, 10, 10, 10] },
    { name: '规则 Rules', table: rules(report), widths: [14, 10, 10, 10, 10, 60] },
    {
      name: '问题 Findings',
      table: findingsTable(report),
      widths: [12, 8, 10, 8, 18, 24, 14, 14, 8, 14, 22, 22, 30, 40],
    },
    { name: '未执行 Not applied', table: notApplied(report), widths: [14, 10, 80] },
    { name: '无法读取 Unread', table: unread(report), widths: [10, 40] },
  ].filter(({ table }) => table.length > 1);
}

function summary(report: ConformityReport): Table {
  const { input, specification, records, counts, view, points } = report;
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    ['结论 Verdict', both(conformsWord(report.conforms))],
    ['文件 File', input.name],
    ['SHA-256', input.sha256],
    ['部门 Department', input.department],
    ['所属月份 Period', input.period],
    ['数据表 Record type', input.recordType],
    ['规范 Specification', `${both(specification.title)} ${specification.id}/${specification.version}`],
    ['个人信息 Personal data', view === 'department' ? '原样 as they are' : '已脱敏 masked'],
    ['记录 Records', records.checked],
    ['无问题 Without findings', records.clean],
    ['不接收 Rejected', records.rejected],
    ['无法读取 Unread', records.unread],
    ['问题 Findings', counts.total],
    ['其中列出 Of these listed', counts.stored],
    ['扣分 Points', points === undefined ? undefined : both(tellLost(points))],
  ];
  const heading = ['项目 Item', '内容 Content'];
  return [heading, ...lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))];
}

function repairs({ points }: ConformityReport): Table {
  const heading = ['次序 No', '改正', 'repair', '处数 mendings', '放行 frees', '剩余 left', '挽回 points'];
  if (points === undefined) return [heading];
  const steps = points.steps.map((step, index) => {
    const { zh, en } = tellStep(step);
    return [index + 1, zh, en, step.mendings, step.frees, step.left, step.pointsBack];
  });
  const examined = tellExamined(points);
  return [heading, ...steps, ...(examined === undefined ? [] : [['', examined.zh, examined.en]])];
}

const rules = (report: ConformityReport): Table => [
  [
    '规则 rule',
    '程度 severity',
    '问题 findings',
    '记录 records',
    '关系分值 points',
    '说明',
    'summary',
    '处理办法',
    'remedy',
  ],
  ...report.rules.map(({ rule, severity, findings, records, points, summary: said, remedy }) => [
    ...[rule, both(SEVERITY_WORDS[severity]), findings, records, points],
    ...[said.zh, said.en, remedy.zh, remedy.en],
  ]),
];

const notApplied = (report: ConformityReport): Table => [
  ['规则 rule', '记录 records', '原因', 'reason'],
  ...report.notApplied.map(({ rule, records, reason }) => [rule, records, reason.zh, reason.en]),
];

const unread = (report: ConformityReport): Table => [
  ['行 row', '原因 reason'],
  ...report.unread.map(({ row, reason }) => [row, reason]),
];

const both = ({ zh, en }: { readonly zh: string; readonly en: string }): string => (zh === en ? zh : `${zh} ${en}`);
