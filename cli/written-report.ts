import type { ConformityReport } from '../conformity/report/report.ts';
import type { Language } from '../kernel/bilingual.ts';

/** Forms that a report can be written in. */
export const REPORT_FORMS = ['text', 'json', 'csv', 'html', 'xlsx'] as const;

/** One of them. */
export type ReportForm = (typeof REPORT_FORMS)[number];

/** A report as text, or as the bytes of a workbook; the language is that of the text report, the others speak both. */
export async function* writtenReport(
  report: ConformityReport,
  form: ReportForm,
  language: Language,
): AsyncGenerator<string | Uint8Array> {
  switch (form) {
    case 'json':
      yield (await import('../conformity/report/report.ts')).reportJson(report);
      return;
    case 'csv':
      yield (await import('../conformity/report/csv.ts')).reportCsv(report);
      return;
    case 'html':
      yield (await import('../conformity/report/html.ts')).reportHtml(report);
      return;
    case 'xlsx': {
      const { reportSheets } = await import('../conformity/report/report-sheets.ts');
      const { writeWorkbook } = await import('../adapters/formats/returned/write-workbook.ts');
      yield* writeWorkbook(reportSheets(report));
      return;
    }
    case 'text':
      yield (await import('../conformity/report/text.ts')).reportText(report, language);
  }
}
