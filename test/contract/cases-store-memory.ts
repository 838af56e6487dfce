import { describe, expect, it } from '@jest/globals';
import { theHub } from '../../kernel/principal.ts';
import type { CasesStore } from '../../subgraphs/cases/store.ts';
import { CONSTRUCTION, TRANSPORT } from '../support/cases-room.ts';

/** What a cases store remembers for the intake beside cases: attempts, announcements, checkpoints, events on their way. */
export function describeIntakeMemory(store: () => CasesStore): void {
  describe('the intake’s own memory', () => {
    const attempt = {
      department: CONSTRUCTION,
      period: '2010-09',
      recordType: 'LETTER',
      name: 'x',
      sender: 's',
      requestId: 'r',
      startedAt: '2010-10-05T15:00:00.000Z',
    };

    it('keeps attempts open until they end, and knows those that the hub cut', async () => {
      const id = await store().transact((unit) => unit.beginAttempt(attempt));
      expect(await store().openAttempts()).toEqual([{ ...attempt, id }]);
      const end = { at: '2010-10-06T00:00:00.000Z', refusal: 'INTAKE_HUB_STOPPED' };
      await store().transact((unit) => unit.endAttempt(id, end));
      expect(await store().openAttempts()).toEqual([]);
      const cut = (since: string) => store().attemptsCutByHub(CONSTRUCTION, '2010-09', 'LETTER', since);
      expect(await cut('2010-10-05T00:00:00.000Z')).toHaveLength(1);
      expect(await cut('2010-10-06T00:00:00.000Z')).toEqual([]);
    });

    it('lets the first announcement of the same bytes stand', async () => {
      const { department, period, recordType } = attempt;
      const announcement = (announcedAt: string) => ({
        ...{ department, period, recordType, digest: 'd', announcedAt },
        validUntil: '2010-10-09T00:00:00.000Z',
      });
      for (const at of ['2010-10-05T00:00:00.000Z', '2010-10-06T00:00:00.000Z'])
        await store().transact((unit) => unit.announce(announcement(at)));
      expect(await store().announcement(department, period, 'd')).toEqual(announcement('2010-10-05T00:00:00.000Z'));
      expect(await store().announcement(TRANSPORT, period, 'd')).toBeUndefined();
    });

    it('remembers the last checkpoint of a source', async () => {
      expect(await store().checkpoint('s')).toBeUndefined();
      for (const checkpoint of [{ page: 1 }, { page: 2 }])
        await store().transact((unit) => unit.saveCheckpoint('s', checkpoint, '2010-10-05T00:00:00.000Z'));
      expect(await store().checkpoint('s')).toEqual({ page: 2 });
    });

    it('keeps events in order until they are handed over, each once', async () => {
      const event = (id: string) =>
        ({ id, name: 'SUBMISSION_RECEIVED', at: '', actor: theHub, outcome: 'success', data: {} }) as const;
      await store().transact(async (unit) => {
        await unit.report(event('b'));
        await unit.report(event('a'));
        await unit.report(event('b'));
      });
      expect((await store().pendingEvents(5)).map(({ id }) => id)).toEqual(['b', 'a']);
      await store().transact((unit) => unit.handedOver(['b']));
      expect(await store().pendingEvents(5)).toEqual([event('a')]);
    });
  });
}
