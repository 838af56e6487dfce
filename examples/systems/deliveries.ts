import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { groupBy } from '../../adapters/group-by.ts';
import type { Delivery, Fields, TableRow } from './system.ts';
import { makeWorkbook } from './workbook.ts';

/** Writes the rows of one table as a delivery; `stem` begins its file name. */
export type WriteDelivery = (stem: string, recordType: string, rows: readonly Fields[]) => Delivery;

/** One delivery for each table, in the order in which the tables first appear. */
export function deliveriesOf(write: WriteDelivery, stem: string, rows: readonly TableRow[]): readonly Delivery[] {
  return [...groupBy(rows, ({ table }) => table)].map(([table, own]) =>
    write(
      stem,
      table,
      own.map(({ fields }) => fields),
    ),
  );
}

/** NDJSON in gzip, as a system pushes it by night. */
export const asNdjson: WriteDelivery = (stem, recordType, rows) => ({
  ...{ recordType, name: `${stem}-${recordType}.ndjson.gz`, contentType: 'application/x-ndjson', channel: 'push' },
  ...{ gzip: true, rows: rows.length },
  bytes: gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
});

/** CSV in GB18030, as an office program on a clerk's machine saves it. */
export const asCsvInGb18030: WriteDelivery = (stem, recordType, rows) => ({
  ...{ recordType, name: `${stem}-${recordType}.csv`, contentType: 'text/csv; charset=gb18030', channel: 'import' },
  rows: rows.length,
  bytes: iconv.encode(csvText(rows), 'gb18030'),
});

/** CSV in UTF-8. */
export const asCsv: WriteDelivery = (stem, recordType, rows) => ({
  ...{ recordType, name: `${stem}-${recordType}.csv`, contentType: 'text/csv; charset=utf-8', channel: 'import' },
  rows: rows.length,
  bytes: Buffer.from(csvText(rows)),
});

/** A workbook, filled in and handed over by a clerk. */
export const asWorkbook: WriteDelivery = (stem, recordType, rows) => ({
  ...{ recordType, name: `${stem}-${recordType}.xlsx`, channel: 'import' },
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  rows: rows.length,
  bytes: makeWorkbook(recordType, rows),
});

const csvText = (rows: readonly Fields[]): string => `${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;
