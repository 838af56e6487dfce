import type { Finding } from '../finding.ts';
import type { ConformityReport } from './report.ts';
import { SEVERITY_WORDS, valueText } from './words.ts';

/** A table of text and numbers, its first row the heading. */
export type Table = readonly (readonly (string | number)[])[];

type Cell = (finding: Finding, points: number) => string | number;

/** Columns of the table of findings, with what each holds. */
const COLUMNS: readonly (readonly [heading: string, cell: Cell])[] = [
  ['规则 rule', ({ rule }) => rule],
  ['程度', ({ severity }) => SEVERITY_WORDS[severity].zh],
  ['severity', ({ severity }) => severity],
  ['关系分值 points', (_, points) => points],
  ['数据表 record type', ({ recordType }) => recordType],
  ['文件 file', ({ pointer }) => pointer.file ?? ''],
  ['工作表 sheet', ({ pointer }) => pointer.sheet ?? ''],
  ['来源表 table', ({ pointer }) => pointer.table ?? ''],
  ['行 row', ({ pointer }) => (pointer.row > 0 ? pointer.row : '')],
  ['路径 path', ({ pointer }) => pointer.path ?? ''],
  ['字段 field', ({ pointer }) => pointer.field ?? ''],
  ['原列 column', ({ pointer }) => pointer.column ?? ''],
  ['值 value', ({ value }) => valueText(value)],
  ['应为', ({ expected }) => expected.zh],
  ['相差', ({ difference }) => difference?.zh ?? ''],
  ['问题', ({ message }) => message.zh],
  ['处理办法', ({ remedy }) => remedy.zh],
  ['expected', ({ expected }) => expected.en],
  ['difference', ({ difference }) => difference?.en ?? ''],
  ['message', ({ message }) => message.en],
  ['remedy', ({ remedy }) => remedy.en],
];

/** The findings of a report as a table, both languages. */
export function findingsTable({ findings, rules }: ConformityReport): Table {
  const points = new Map(rules.map((rule) => [rule.rule, rule.points]));
  return [
    COLUMNS.map(([heading]) => heading),
    ...findings.map((finding) => COLUMNS.map(([, cell]) => cell(finding, points.get(finding.rule) ?? 0))),
  ];
}
