import { LEGAL_TIME_OFFSET_MS } from '../../kernel/clock.ts';
import { causeError } from '../causes.ts';
import type { RowVerdict } from '../contract.ts';
import { groupBy } from '../group-by.ts';
import { clipReason } from './clip-reason.ts';
import { fingerprint, parseRowKey } from './fingerprint.ts';
import type { Reader } from './look.ts';
import type { FrontEndTable } from './settings.ts';

const VERDICTS_PER_TRANSACTION = 500;

/**
 * Writes the outcomes back: sign 1 or 2, the reason, the date; a transaction a batch. Only rows that are still unread
 * and still say what they said when they were read are marked: a row that was pushed again meanwhile keeps its null
 * and is read at the next poll. So marking twice, or late, changes nothing.
 */
export async function markRows(
  reader: Reader,
  verdicts: readonly RowVerdict[],
  now: Date,
  signal: AbortSignal,
): Promise<void> {
  for (const [name, ofTable] of groupBy(verdicts, (verdict) => verdict.table)) {
    const table = reader.frontEnd.tables.find((one) => one.name === name);
    if (table === undefined) throw causeError('table-missing', name);
    for (let from = 0; from < ofTable.length; from += VERDICTS_PER_TRANSACTION) {
      signal.throwIfAborted();
      const chunk = ofTable.slice(from, from + VERDICTS_PER_TRANSACTION);
      await reader.connection.transact(reader.dialect.beginWriting, () => markChunk(reader, table, chunk, now));
    }
  }
}

async function markChunk(reader: Reader, table: FrontEndTable, chunk: readonly RowVerdict[], now: Date): Promise<void> {
  const { connection, frontEnd, statements } = reader;
  const verdicts = new Map(chunk.map((verdict) => [verdict.key, verdict]));
  const nos = [...new Set(chunk.map(({ key }) => parseRowKey(key).no))];
  const lock = statements.lockUnread(table, nos);
  const rows = await connection.query(table.name, lock.sql, lock.parameters);
  const marks = new Map<string | null, string[]>();
  for (const [no, same] of groupBy(rows, (row) => String(row[table.columns.key] ?? ''))) {
    // Front-end tables seldom have a primary key: where several rows share a NO, all must have been judged.
    const judged = same.map((row) => verdicts.get(`${no}@${fingerprint(row, table)}`));
    if (!judged.every((verdict) => verdict !== undefined)) continue;
    const refusals = judged.filter(({ accepted }) => !accepted).map(({ reason }) => reason);
    const reason = refusals.length === 0 ? null : clipReason([...new Set(refusals)].join(';'), frontEnd.reason);
    marks.set(reason, [...(marks.get(reason) ?? []), no]);
  }
  const date = new Date(now.getTime() + LEGAL_TIME_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
  for (const [reason, marked] of marks) {
    const mark = statements.mark(table, marked, reason === null ? '1' : '2', reason, date);
    await connection.query(table.name, mark.sql, mark.parameters);
  }
}
