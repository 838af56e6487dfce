import type { Bilingual } from '../bilingual.ts';
import { entryHash, TRAIL_START, type AuditEntry } from './audit-trail.ts';
import { isEntry, readTrail } from './trail-export.ts';

/** A place in the trail, known from outside the store: a trail cannot vouch for its own length. Sequence 0: none yet. */
export interface TrailAnchor {
  readonly sequence: number;
  readonly hash: string;
}

/** What can be wrong with a trail; a closed set. */
export const trailFaults = {
  unreadable: { zh: '此处不是审计记录', en: 'Here is no entry of a trail' },
  'not-canonical': { zh: '记录不是规范形式,已被改写', en: 'The entry is not in canonical form: it was rewritten' },
  sequence: {
    zh: '序号不连续:有记录缺失、重复或换位',
    en: 'The sequence is broken: entries are missing, doubled or moved',
  },
  'previous-hash': { zh: '与上一条记录的散列不符', en: 'The entry does not follow from the one before it' },
  hash: { zh: '记录内容与其散列不符,已被改动', en: 'The entry differs from its hash: it was changed' },
  'anchor-hash': {
    zh: '与可信锚点的散列不符:此前各条已被重写',
    en: 'The entry differs from the trusted anchor: the trail up to it was written anew',
  },
  'cut-short': {
    zh: '未到可信锚点即结束:末尾已被删去',
    en: 'The trail ends before the trusted anchor: its end was taken away',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TrailFault = keyof typeof trailFaults;

/** Whole up to `head`; or broken first at `sequence`, the place in the trail counted from 1. */
export type TrailVerdict =
  | { readonly ok: true; readonly head: TrailAnchor }
  | { readonly ok: false; readonly sequence: number; readonly reason: TrailFault; readonly text: Bilingual };

/**
 * Proves that a trail is whole: from the first one on, every entry carries its own hash and that of the one before,
 * and the trusted anchor lies on it. Entries after the anchor are proved to follow from it. One entry in memory.
 */
export async function verifyTrail(
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  anchor: TrailAnchor,
): Promise<TrailVerdict> {
  let head: TrailAnchor = { sequence: 0, hash: TRAIL_START };
  const broken = (reason: TrailFault): TrailVerdict => ({
    ok: false,
    sequence: head.sequence + 1,
    reason,
    text: trailFaults[reason],
  });
  for await (const entry of entries) {
    if (isFault(entry)) return broken(entry);
    if (!isEntry(entry)) return broken('unreadable');
    const fault = faultOf(entry, head, anchor);
    if (fault !== undefined) return broken(fault);
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  if (head.sequence < anchor.sequence) return broken('cut-short');
  return { ok: true, head };
}

/** Proves an export (lines of `exportLine`) byte for byte: any changed byte is found. Needs no database. */
export function verifyTrailExport(bytes: AsyncIterable<Uint8Array>, anchor: TrailAnchor): Promise<TrailVerdict> {
  return verifyTrail(readTrail(bytes), anchor);
}

function faultOf(entry: AuditEntry, head: TrailAnchor, anchor: TrailAnchor): TrailFault | undefined {
  if (entry.sequence !== head.sequence + 1) return 'sequence';
  if (entry.previousHash !== head.hash) return 'previous-hash';
  if (entry.hash !== entryHash(entry)) return 'hash';
  if (entry.sequence === anchor.sequence && entry.hash !== anchor.hash) return 'anchor-hash';
  return undefined;
}

const isFault = (item: unknown): item is TrailFault => typeof item === 'string' && Object.hasOwn(trailFaults, item);
