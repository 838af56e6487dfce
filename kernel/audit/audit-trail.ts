import { canonicalJson, sha256 } from '../canonical-json.ts';
import type { Principal } from '../principal.ts';
import type { AuditEventName } from './events.ts';

/** Something that happened, went well or not. */
export interface AuditEvent {
  /** Unique; the same id offered twice is stored once. */
  readonly id: string;
  readonly name: AuditEventName;
  /** Instant by the hub's clock, ISO 8601, UTC. */
  readonly at: string;
  /** Who did it, or tried to. */
  readonly actor: Principal;
  readonly requestId?: string;
  readonly outcome: 'success' | 'failure';
  /** JSON facts; no secret and no personal data. A failure says `code`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** One line of the trail 审计记录: the event, its place, and the hash that ties it to the entry before. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly event: AuditEvent;
  /** SHA-256 over the canonical JSON of sequence, previousHash and event. */
  readonly hash: string;
}

/** Where events go. Append-only: nothing is changed or taken away; resolves when the entry is durable. */
export interface AuditSink {
  append(event: AuditEvent): Promise<void>;
}

/** What the first entry names as the hash before it. */
export const TRAIL_START = '0'.repeat(64);

/** Seals an event as the entry that follows `previousHash` (TRAIL_START for the first, with sequence 1). Pure. */
export function sealEntry(previousHash: string, sequence: number, event: AuditEvent): AuditEntry {
  return { sequence, previousHash, event, hash: entryHash({ sequence, previousHash, event }) };
}

/** The hash that an entry must carry. */
export function entryHash({ sequence, previousHash, event }: Omit<AuditEntry, 'hash'>): string {
  return sha256(canonicalJson({ sequence, previousHash, event }));
}
