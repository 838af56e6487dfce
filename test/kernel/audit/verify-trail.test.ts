import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  entryHash,
  sealEntry,
  TRAIL_START,
  type AuditEntry,
  type AuditEvent,
} from '../../../kernel/audit/audit-trail.ts';
import { exportLine } from '../../../kernel/audit/trail-export.ts';
import { trailFaults, verifyTrail, verifyTrailExport, type TrailAnchor } from '../../../kernel/audit/verify-trail.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { theHub } from '../../../kernel/principal.ts';

const anEvent = (number: number): AuditEvent => ({
  id: `event-${number}`,
  name: 'SUBMISSION_RECEIVED',
  at: '2010-10-05T08:00:00.000Z',
  actor: theHub,
  requestId: `request-${number}`,
  outcome: number % 3 === 0 ? 'failure' : 'success',
  data: { department: 'JS020000JS', name: '九月办件.csv', rows: number },
});

function aTrail(length: number, start = TRAIL_START): AuditEntry[] {
  const trail: AuditEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1)
    trail.push(sealEntry(trail.at(-1)?.hash ?? start, sequence, anEvent(sequence)));
  return trail;
}

const anchorAt = (trail: readonly AuditEntry[], sequence: number): TrailAnchor => ({
  sequence,
  hash: trail[sequence - 1]?.hash ?? TRAIL_START,
});
const exported = (trail: readonly AuditEntry[]): Buffer => Buffer.from(trail.map(exportLine).join(''));

/** The bytes in pieces of `size`, as a network or a disk would hand them over. */
async function* inPieces(bytes: Uint8Array, size = 97): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const trail = aTrail(6);
const anchor = anchorAt(trail, 5);

describe('a whole trail', () => {
  it('is proved up to its head, beyond the anchor too', async () => {
    expect(await verifyTrail(trail, anchor)).toEqual({ ok: true, head: anchorAt(trail, 6) });
    expect(await verifyTrailExport(inPieces(exported(trail)), anchor)).toEqual({ ok: true, head: anchorAt(trail, 6) });
  });

  it('may be empty when nothing was anchored yet', async () => {
    expect(await verifyTrail([], { sequence: 0, hash: TRAIL_START })).toMatchObject({
      ok: true,
      head: { sequence: 0 },
    });
  });

  it('survives being stored as JSON in another order of keys', async () => {
    const stored = trail.map(({ event, hash, previousHash, sequence }) =>
      JSON.parse(JSON.stringify({ hash, event, previousHash, sequence })),
    );
    expect(await verifyTrail(stored, anchor)).toMatchObject({ ok: true });
  });

  it('is read the same in pieces of any size', async () => {
    for (const size of [1, 2, 64, 4096])
      expect(await verifyTrailExport(inPieces(exported(trail), size), anchor)).toMatchObject({ ok: true });
  });
});

describe('a trail that was tampered with', () => {
  const changed = (at: number, change: Partial<AuditEntry>): unknown[] =>
    trail.map((entry, index) => (index === at ? { ...entry, ...change } : entry));
  const dropped = (...sequences: number[]) => trail.filter(({ sequence }) => !sequences.includes(sequence));

  it.each<[string, readonly unknown[], number, keyof typeof trailFaults]>([
    ['a changed event', changed(2, { event: { ...anEvent(3), outcome: 'success' } }), 3, 'hash'],
    ['an event changed together with its hash', forged(3), 4, 'previous-hash'],
    ['a missing entry', dropped(3), 3, 'sequence'],
    ['a missing beginning', dropped(1, 2), 1, 'sequence'],
    ['a doubled entry', [...trail.slice(0, 2), ...trail.slice(1)], 3, 'sequence'],
    ['two entries that changed places', [trail[1], trail[0], ...trail.slice(2)], 1, 'sequence'],
    ['an end taken away', trail.slice(0, 4), 5, 'cut-short'],
    ['everything taken away', [], 1, 'cut-short'],
    ['a trail written anew, whole in itself', aTrailWrittenAnew(), 5, 'anchor-hash'],
    ['another beginning', aTrail(6, 'f'.repeat(64)), 1, 'previous-hash'],
    ['something else', [trail[0], { sequence: 2 }], 2, 'unreadable'],
    ['nothing', [null], 1, 'unreadable'],
  ])('shows %s, and where', async (_, entries, sequence, reason) => {
    expect(await verifyTrail(entries, anchor)).toEqual({ ok: false, sequence, reason, text: trailFaults[reason] });
  });
});

/** The trail with one event exchanged and sealed again, the rest left as it was. */
function forged(sequence: number): AuditEntry[] {
  return trail.map((entry) => {
    if (entry.sequence !== sequence) return entry;
    const event: AuditEvent = { ...entry.event, outcome: 'success', data: {} };
    return { ...entry, event, hash: entryHash({ ...entry, event }) };
  });
}

function aTrailWrittenAnew(): AuditEntry[] {
  const anew: AuditEntry[] = [];
  for (const { sequence, event } of trail)
    anew.push(sealEntry(anew.at(-1)?.hash ?? TRAIL_START, sequence, { ...event, at: '2010-10-04T08:00:00.000Z' }));
  return anew;
}

describe('an export', () => {
  const bytes = exported(trail.slice(0, 5));

  it('betrays any one changed byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const tampered = Buffer.from(bytes);
        tampered[at] = ((tampered[at] ?? 0) + by) % 256;
        expect(await verifyTrailExport(inPieces(tampered), anchor)).toMatchObject({ ok: false });
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });

  it('betrays another spelling of the same JSON', async () => {
    const text = bytes.toString();
    for (const spelling of [
      text.replace('"hash":', '"hash": '),
      text.replace('九', '\\u4e5d'),
      text.replaceAll('\n', '\r\n'),
      text.replace('"sequence":1}', '"sequence":1,"sequence":1}'),
    ]) {
      expect(spelling).not.toBe(text);
      expect(await verifyTrailExport(inPieces(Buffer.from(spelling)), anchor)).toMatchObject({
        ok: false,
        sequence: 1,
        reason: 'not-canonical',
      });
    }
  });

  it('betrays bytes that decode to the same text', async () => {
    const [entry] = aTrail(1);
    const line = exportLine({ ...entry, event: { ...anEvent(1), data: { text: '\ufffd' } } } as AuditEntry);
    const damaged = Buffer.from(Buffer.from(line).toString('latin1').replace('\u00ef\u00bf\u00bd', '\u00ff'), 'latin1');
    expect(await verifyTrailExport(inPieces(damaged), anchor)).toMatchObject({ reason: 'unreadable' });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    expect(await verifyTrailExport(inPieces(marked), anchor)).toMatchObject({ reason: 'unreadable' });
  });

  it('is not read into memory when a line has no end', async () => {
    let handedOver = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        handedOver += 1;
        yield Buffer.alloc(1024 * 1024, 0x20);
      }
    }
    expect(await verifyTrailExport(endless(), anchor)).toMatchObject({ ok: false, sequence: 1, reason: 'unreadable' });
    expect(handedOver).toBeLessThan(10);
  });

  it('is one canonical line an entry', () => {
    const [entry] = trail;
    expect(entry && exportLine(entry)).toBe(`${canonicalJson(entry)}\n`);
  });
});
