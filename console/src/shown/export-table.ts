/** A column of a table that is shown and exported. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What stands in the cell, as text or number: shown, sorted by and exported. */
  readonly value: (row: Row) => string | number | null | undefined;
  readonly width?: number;
  readonly minWidth?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly sortable?: boolean;
}

/** Writes rows as CSV, with the mark that spreadsheet programs need to take it for UTF-8, and hands it to the reader. */
export function exportCsv<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const lines = [
    columns.map(({ label }) => cell(label)),
    ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
  ];
  const text = `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
  hand(`${name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** The same as a workbook; numbers stay numbers. */
export async function exportXlsx<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const header = columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map(({ value }) => {
      const content = value(row);
      if (content == null || content === '') return null;
      return typeof content === 'number' ? { value: content, type: Number } : { value: content, type: String };
    }),
  );
  const blob = await writeExcelFile([header, ...body]).toBlob();
  hand(`${name}.xlsx`, blob);
}

/** Hands a file to the reader. */
export function hand(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Text that a spreadsheet would take for a formula is kept a text: the values are the sender's. */
function cell(value: string | number | null | undefined): string {
  const text = value == null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
