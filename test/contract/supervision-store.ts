import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sealEntry, TRAIL_START, type AuditEntry, type AuditEvent } from '../../kernel/audit/audit-trail.ts';
import { encodeCursor, pageArguments, type PageArguments } from '../../kernel/connection.ts';
import type { AuditStore } from '../../subgraphs/supervision/audit/audit-store.ts';

const event = (ordinal: number): AuditEvent => ({
  id: `event-${String(ordinal)}`,
  name: ordinal % 2 === 0 ? 'TOKEN_REFUSED' : 'TOKEN_ISSUED',
  at: new Date(Date.UTC(2013, 4, ordinal)).toISOString(),
  actor: { role: 'department', subject: ordinal <= 2 ? 'js' : 'jt', department: 'JS020000JS' },
  outcome: ordinal % 2 === 0 ? 'failure' : 'success',
  data: { ordinal, 说明: '令牌' },
});

/** A chain of so many entries. */
export function chain(length: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1)
    entries.push(sealEntry(entries.at(-1)?.hash ?? TRAIL_START, sequence, event(sequence)));
  return entries;
}

const page = (asked: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(asked, { maximum: 200, standard: 20 });
const sequences = (entries: readonly AuditEntry[]): readonly number[] => entries.map(({ sequence }) => sequence);

/** What every engine of supervision's store must keep. */
export function supervisionStoreContract(engine: string, open: () => Promise<AuditStore>): void {
  describe(`audit store on ${engine}`, () => {
    let store: AuditStore;
    const entries = chain(5);
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('begins with an empty trail', async () => {
      expect(await store.head()).toEqual({ sequence: 0, hash: TRAIL_START });
      expect(await store.page({}, page({}))).toEqual([]);
    });

    it('gives entries back as they were put in', async () => {
      await store.append(entries.slice(0, 2));
      await store.append(entries.slice(2));
      expect(await store.page({}, page({}))).toEqual(entries);
      expect(await store.head()).toEqual({ sequence: 5, hash: entries[4]?.hash });
    });

    it.each([
      ['does not start at the beginning', entries.slice(1)],
      ['leaves one out', [entries[0]!, entries[2]!]],
      ['comes twice', [entries[0]!, entries[0]!]],
    ])('refuses a chain that %s, and keeps nothing of it', async (_, broken) => {
      await expect(store.append(broken)).rejects.toMatchObject({ code: 'AUDIT_SECOND_WRITER' });
      expect(await store.count({})).toBe(0);
    });

    it('refuses a fork: another entry in a place that is taken', async () => {
      await store.append(entries.slice(0, 3));
      const fork = sealEntry(entries[1]!.hash, 3, { ...event(3), id: 'other' });
      await expect(store.append([fork])).rejects.toMatchObject({ code: 'AUDIT_SECOND_WRITER' });
      expect(await store.head()).toEqual({ sequence: 3, hash: entries[2]?.hash });
    });

    it('knows which events it holds', async () => {
      await store.append(entries.slice(0, 2));
      expect(await store.known(['event-2', 'event-3'])).toEqual(new Set(['event-2']));
    });

    it.each([
      ['nothing', {}, [1, 2, 3, 4, 5]],
      ['event', { events: ['TOKEN_REFUSED'] }, [2, 4]],
      ['no event', { events: [] }, []],
      ['actor', { actor: 'jt' }, [3, 4, 5]],
      ['outcome', { outcome: 'success' as const }, [1, 3, 5]],
      [
        'instants, from included, before not',
        { from: '2013-05-02T00:00:00.000Z', before: '2013-05-04T00:00:00.000Z' },
        [2, 3],
      ],
      ['all at once', { actor: 'jt', outcome: 'failure' as const, events: ['TOKEN_REFUSED'] }, [4]],
    ])('selects by %s', async (_, selection, expected) => {
      await store.append(entries);
      expect(sequences(await store.page(selection, page({})))).toEqual(expected);
      expect(await store.count(selection)).toBe(expected.length);
    });

    it('pages forward and backward, one more than asked', async () => {
      await store.append(entries);
      expect(sequences(await store.page({}, page({ first: 2, after: encodeCursor([1]) })))).toEqual([2, 3, 4]);
      expect(sequences(await store.page({}, page({ last: 1, before: encodeCursor([4]) })))).toEqual([3, 2]);
    });
  });
}
