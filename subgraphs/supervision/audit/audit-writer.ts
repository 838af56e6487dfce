import { sealEntry, type AuditEntry, type AuditEvent, type AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { TrailAnchor } from '../../../kernel/audit/verify-trail.ts';
import type { AuditStore } from './audit-store.ts';

/** At most so many events a commit, so that none waits long. */
const BATCH = 500;

interface Waiting {
  readonly event: AuditEvent;
  readonly done: () => void;
  readonly failed: (fault: unknown) => void;
}

/** A sink that can be waited for. */
export interface AuditWriter extends AuditSink {
  /** Resolves when everything offered so far has been written or refused. */
  settled(): Promise<void>;
}

/**
 * Writes the trail: one commit after the other, each sealing every event that has come meanwhile. An id that is in
 * the trail already is not written again. Once somebody else has written, every append throws AUDIT_SECOND_WRITER
 * until a restart: what is not in the trail must not pass as done.
 */
export function createAuditWriter(store: AuditStore): AuditWriter {
  let waiting: Waiting[] = [];
  let head: TrailAnchor | undefined;
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    // The next turn of the loop, so that events of the same turn share a commit.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      await write(batch).catch((fault: unknown) => {
        for (const { failed } of batch) failed(fault);
      });
    }
    running = undefined;
  };

  const write = async (batch: readonly Waiting[]): Promise<void> => {
    const seen = new Set(await store.known(batch.map(({ event }) => event.id)));
    let last = (head ??= await store.head());
    const entries: AuditEntry[] = [];
    for (const { event, failed } of batch) {
      if (seen.has(event.id)) continue;
      try {
        entries.push((last = sealEntry(last.hash, last.sequence + 1, event)));
        seen.add(event.id);
      } catch (fault) {
        // An event that canonical JSON cannot say is its sender's bug, and nobody else's.
        failed(fault);
      }
    }
    if (entries.length > 0) await store.append(entries);
    head = { sequence: last.sequence, hash: last.hash };
    for (const { done } of batch) done();
  };

  return {
    append: (event) =>
      new Promise((done, failed) => {
        waiting.push({ event, done, failed });
        running ??= run();
      }),
    settled: () => running ?? Promise.resolve(),
  };
}
