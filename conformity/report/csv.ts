import { findingsTable } from './findings-table.ts';
import type { ConformityReport } from './report.ts';

/**
 * The findings as CSV that spreadsheets open as they are: UTF-8 with BOM, CRLF, both languages. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function reportCsv(report: ConformityReport): string {
  const lines = findingsTable(report).map((row) => row.map((cell) => quoted(harmless(String(cell)))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
