import { sha256 } from '../../../../kernel/canonical-json.ts';
import type { RowMark } from '../../../../kernel/row-mark.ts';
import type { SourceRow } from '../../../../kernel/rows.ts';
import { readerFor, type FormatPlan } from '../../../../adapters/formats/format.ts';
import { returnFile, type DeliveredFile } from '../../../../adapters/formats/returned/return-file.ts';
import { pieces, readAll } from '../read-all.ts';

/** A mark on one column of a row. */
export const mark = (row: number, column: string, set: Partial<RowMark> = {}): RowMark => ({
  row,
  text: `【错误】${column}：必填项为空 请补填（JS10-001）`,
  cells: [{ column, severity: 'error', note: `【错误】${column} 必填项为空` }],
  ...set,
});

/** Returns a delivery marked; its bytes. */
export async function returned(
  plan: FormatPlan,
  content: string | Uint8Array,
  marks: readonly RowMark[],
  set: Partial<DeliveredFile> = {},
): Promise<Buffer> {
  const bytes = Buffer.from(content);
  const { bytes: out } = await returnFile({
    ...{
      name: 'cases.csv',
      digest: sha256(bytes.toString('latin1')),
      format: plan.format,
      marks,
      note: '',
      others: 'clear',
    },
    open: () => pieces(bytes, 7919),
    read: readerFor(plan),
    ...set,
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of out) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Rows as they are read, without keys. */
export async function rowsOf(plan: FormatPlan, content: Uint8Array): Promise<readonly SourceRow[]> {
  const { rows } = await readAll(plan, content);
  return rows.map(({ row, values }) => ({ row, values }));
}

/** Keys by row. */
export async function keysOf(plan: FormatPlan, content: Uint8Array): Promise<Readonly<Record<number, string>>> {
  const { rows } = await readAll(plan, content);
  return Object.fromEntries(rows.flatMap(({ row, key }) => (key === undefined ? [] : [[row, key]])));
}
