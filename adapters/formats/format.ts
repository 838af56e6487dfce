import { tmpdir } from 'node:os';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { RowBatch, RowReader } from '../../kernel/rows.ts';
import { readCsv } from './csv.ts';
import { formatError } from './errors.ts';
import { gunzip } from './gzip.ts';
import { containerOf, peek, refuseOtherContainer } from './leading-bytes.ts';
import { readJson } from './json.ts';
import { readNdjson } from './ndjson.ts';
import { readPulled } from './pulled.ts';
import { standardLimits, type FormatName, type Reading, type ReadingContext, type ReadingLimits } from './reading.ts';
import { readingFrom } from './reading-options.ts';
import { readXls } from './xls.ts';
import { readXlsx } from './xlsx.ts';
import { readXml } from './xml.ts';

/** The part of a reading plan (intake) that concerns the format. */
export interface FormatPlan {
  readonly format: FormatName;
  readonly gzip?: boolean;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/** What a reader may be given beside the plan. */
export interface ReaderSettings {
  /** How a mapping says that its files are to be read; the plan's own options go before it. */
  readonly reading?: Reading;
  readonly limits?: Partial<ReadingLimits>;
  /** Told what was found out, and by what evidence. */
  readonly tell?: (evidence: Bilingual) => void;
  /** Folder for temporary files; the system's own by default. What a killed process left there may be deleted. */
  readonly scratch?: string;
}

const readers: Readonly<
  Record<FormatName, (bytes: AsyncIterable<Uint8Array>, context: ReadingContext) => AsyncIterable<RowBatch>>
> = {
  ndjson: readNdjson,
  csv: readCsv,
  xlsx: readWorkbook,
  xls: readWorkbook,
  xml: readXml,
  json: readJson,
  pulled: readPulled,
};

/**
 * The reader for a plan. gzip is unpacked when stated, and when the bytes say so. Wrong options are
 * FORMAT_OPTION_INVALID at once; everything about the bytes is thrown while reading.
 */
export function readerFor(plan: FormatPlan, settings: ReaderSettings = {}): RowReader {
  const reading = readingFrom(plan, settings.reading);
  const limits = { ...standardLimits, ...settings.limits };
  const { tell = () => undefined, scratch = tmpdir() } = settings;
  return async function* read(bytes, file, learn = () => undefined) {
    const context: ReadingContext = { file, reading, limits, tell, learn, scratch };
    const unpacked = await unpack(bytes, plan.gzip === true, context);
    const { head, all } = await peek(unpacked, 8);
    if (head.length === 0 && plan.format !== 'ndjson' && plan.format !== 'pulled')
      throw formatError.FORMAT_EMPTY({ file });
    if (head.length > 0) refuseOtherContainer(head, plan.format, file);
    yield* readers[plan.format](all, context);
  };
}

/** Names of workbooks lie: `.xls` is often a new one, and the other way round. The first bytes tell. */
async function* readWorkbook(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<RowBatch> {
  const { head, all } = await peek(bytes, 4);
  yield* containerOf(head) === 'ole' ? readXls(all, context) : readXlsx(all, context);
}

async function unpack(
  bytes: AsyncIterable<Uint8Array>,
  stated: boolean,
  { file, limits }: ReadingContext,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(bytes, 2);
  const isGzip = containerOf(head) === 'gzip';
  if (stated && !isGzip) throw formatError.GZIP_DAMAGED({ file });
  return isGzip ? gunzip(all, file, limits.unpackedBytes) : all;
}
