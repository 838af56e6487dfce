import type { RowReader } from '../../../kernel/rows.ts';
import { formatError } from '../errors.ts';
import { gunzip } from '../gzip.ts';
import { containerOf, peek } from '../leading-bytes.ts';
import { standardLimits } from '../reading.ts';
import { returnCsv } from './return-csv.ts';
import { returnXlsx } from './return-xlsx.ts';
import type { FileToReturn, ReturnedFormat } from './returned-file.ts';

/** A delivery to be returned, its bytes as they came. */
export interface DeliveredFile extends FileToReturn {
  /** As the delivery was read. */
  readonly format: string;
}

/** A returned file, ready to be written. */
export interface ReturnedFile {
  readonly format: ReturnedFormat;
  readonly mediaType: string;
  /** The name of the delivery with a word added. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const MEDIA_TYPES: Readonly<Record<ReturnedFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Returns a delivery with its errors marked 退改, in its own format. Throws RETURNED_FORMAT_UNSUPPORTED for what is neither
 * CSV nor XLSX, and while it is written RETURNED_LAYOUT_UNSUPPORTED.
 */
export async function returnFile(delivered: DeliveredFile): Promise<ReturnedFile> {
  const { name, open } = delivered;
  const first = await peek(open(), 4);
  // What is left of the stream is not read; its file is closed.
  for await (const rest of first.all) {
    void rest;
    break;
  }
  const isPacked = containerOf(first.head) === 'gzip';
  const unpacked = isPacked ? () => gunzip(open(), name, standardLimits.unpackedBytes) : open;
  const container = isPacked ? 'text' : containerOf(first.head);
  const format: ReturnedFormat | undefined =
    delivered.format === 'csv' && container === 'text'
      ? 'csv'
      : delivered.format === 'xlsx' && container === 'zip'
        ? 'xlsx'
        : undefined;
  if (format === undefined) throw formatError.RETURNED_FORMAT_UNSUPPORTED({ file: name });
  const read: RowReader = (_, file, learn) => delivered.read(open(), file, learn);
  const file = { ...delivered, open: unpacked, read };
  return {
    format,
    mediaType: MEDIA_TYPES[format],
    name: returnedName(name, format),
    bytes: format === 'csv' ? returnCsv(file) : returnXlsx(file),
  };
}

/** `九月.csv.gz` comes back as `九月.退改.csv`. */
function returnedName(name: string, format: ReturnedFormat): string {
  const stem = name
    .replace(/\.gz$/i, '')
    .replace(/\.(csv|txt|tsv|xlsx|xls)$/i, '')
    .replace(/\.退改$/, '');
  const extension = /\.(csv|txt|tsv)(\.gz)?$/i.exec(name)?.[1] ?? format;
  return `${stem}.退改.${extension}`;
}
