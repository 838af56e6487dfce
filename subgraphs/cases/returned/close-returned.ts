import { parseRowKey } from '../../../kernel/row-key.ts';
import type { CasesReader, CasesUnit } from '../store.ts';
import type { Submission } from '../stored.ts';
import { entriesOf } from './entries-of.ts';
import { lineageOf } from './lineage.ts';
import { waitingRecords } from './waiting-records.ts';

/**
 * Closes the quarantined records whose rows have come back changed, found by the keys of the rows: also where what
 * identifies a record was itself wrong. What is still wrong waits anew, once.
 */
export async function closeReturned(store: CasesReader, unit: CasesUnit, submission: Submission): Promise<void> {
  const lineage = await lineageOf(store, submission);
  const returned = new Map<string, Set<string>>();
  for await (const { key, outcome, table } of entriesOf(store, submission.id)) {
    const { delivery = '', row = 0 } = (outcome === 'unread' ? undefined : parseRowKey(key ?? '')) ?? {};
    const from = lineage.get(delivery)?.id;
    if (from === undefined) continue;
    const rows = returned.get(from) ?? new Set();
    returned.set(from, rows.add(placeText(table, row)));
  }
  for (const [from, rows] of returned)
    for await (const { id, row, table } of waitingRecords(store, from))
      if (rows.has(placeText(table, row))) await unit.closeQuarantined(id, submission.id, submission.completeAt);
}

const placeText = (table: string | undefined, row: number): string => `${row} ${table ?? ''}`;
