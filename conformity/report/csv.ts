import type { Finding } from '../finding.ts';
import type { ConformityReport } from './report.ts';
import { SEVERITY_WORDS, valueText } from './words.ts';

/** Columns of the table, with what each holds. */
const COLUMNS: readonly (readonly [heading: string, cell: (finding: Finding) => string])[] = [
  ['规则 rule', ({ rule }) => rule],
  ['程度', ({ severity }) => SEVERITY_WORDS[severity].zh],
  ['severity', ({ severity }) => severity],
  ['数据表 record type', ({ recordType }) => recordType],
  ['文件 file', ({ pointer }) => pointer.file ?? ''],
  ['工作表 sheet', ({ pointer }) => pointer.sheet ?? ''],
  ['来源表 table', ({ pointer }) => pointer.table ?? ''],
  ['行 row', ({ pointer }) => (pointer.row > 0 ? String(pointer.row) : '')],
  ['字段 field', ({ pointer }) => pointer.field ?? ''],
  ['原列 column', ({ pointer }) => pointer.column ?? ''],
  ['值 value', ({ value }) => valueText(value)],
  ['应为', ({ expected }) => expected.zh],
  ['问题', ({ message }) => message.zh],
  ['处理办法', ({ remedy }) => remedy.zh],
  ['expected', ({ expected }) => expected.en],
  ['message', ({ message }) => message.en],
  ['remedy', ({ remedy }) => remedy.en],
];

/**
 * The findings as CSV that spreadsheets open as they are: UTF-8 with BOM, CRLF, both languages. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function reportCsv(report: ConformityReport): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...report.findings.map((finding) => COLUMNS.map(([, cell]) => harmless(cell(finding)))),
  ];
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
