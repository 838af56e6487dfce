import type { SourceRow, UnreadRow } from '../../../kernel/rows.ts';
import { readerFor, type FormatPlan, type ReaderSettings } from '../../../adapters/formats/format.ts';

export interface ReadAll {
  readonly rows: readonly SourceRow[];
  readonly unread: readonly UnreadRow[];
  readonly places: readonly unknown[];
  readonly told: string;
  readonly largestBatch: number;
}

/** Bytes in pieces of a few bytes up, so that every boundary is met. */
export async function* pieces(content: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a whole content through the front door of the formats. */
export async function readAll(
  plan: FormatPlan,
  content: string | Uint8Array,
  { pieceSize, ...settings }: ReaderSettings & { readonly pieceSize?: number } = {},
): Promise<ReadAll> {
  const told: string[] = [];
  const rows: SourceRow[] = [];
  const unread: UnreadRow[] = [];
  const places: unknown[] = [];
  let largestBatch = 0;
  const read = readerFor(plan, { ...settings, tell: (evidence) => told.push(evidence.en) });
  for await (const batch of read(pieces(content, pieceSize), 'cases.file')) {
    rows.push(...batch.rows);
    unread.push(...batch.unread);
    places.push(batch.place);
    largestBatch = Math.max(largestBatch, batch.rows.length + batch.unread.length);
  }
  return { rows, unread, places, told: told.join('; '), largestBatch };
}

/** The code and details with which reading is refused. */
export async function refusal(...call: Parameters<typeof readAll>): Promise<unknown> {
  return readAll(...call).then(
    () => 'read without refusal',
    (error: unknown) =>
      error instanceof Error && 'code' in error && 'details' in error
        ? { code: error.code, ...(error.details as object) }
        : error,
  );
}
