import { exportLine } from '../../../kernel/audit/trail-export.ts';
import { encodeCursor, pageArguments } from '../../../kernel/connection.ts';
import type { AuditStore } from './audit-store.ts';

const STRETCH = 1000;

/** The whole trail as NDJSON lines, oldest first, up to what is there when each stretch is read; a stretch in memory. */
export async function* exportTrail(store: AuditStore): AsyncGenerator<string> {
  let sequence = 0;
  for (;;) {
    const page = pageArguments(
      { first: STRETCH, after: encodeCursor([sequence]) },
      { maximum: STRETCH, standard: STRETCH },
    );
    const entries = await store.page({}, page);
    for (const entry of entries) yield exportLine(entry);
    const last = entries.at(-1);
    if (last === undefined) return;
    sequence = last.sequence;
  }
}
