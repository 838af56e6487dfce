import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HASH_LENGTH, leafHash } from '../../kernel/merkle-tree.ts';
import { recordLeaf } from '../../subgraphs/cases/record-leaf.ts';
import type { CasesStore, PlaceByPeriod } from '../../subgraphs/cases/store.ts';
import { describeIntakeMemory } from './cases-store-memory.ts';
import type { JudgedRow } from '../../subgraphs/cases/settling.ts';
import type { Submission } from '../../subgraphs/cases/stored.ts';
import { CONSTRUCTION, TRANSPORT } from '../support/cases-room.ts';
import {
  batchOf,
  findingOf,
  letter,
  letterTypes,
  receivedSubmission,
  rejectedLetter,
  unreadableRow,
} from '../support/judged-rows.ts';

const first = (limit: number, from?: PlaceByPeriod) => ({ limit, from, direction: 'forward' as const });

/** What every engine of the cases store must do; `make` opens an empty one. */
export function describeCasesStore(name: string, make: () => { store: CasesStore; drop: () => Promise<void> }): void {
  describe(`the cases store on ${name}`, () => {
    let store: CasesStore;
    let drop: () => Promise<void>;
    beforeEach(() => {
      ({ store, drop } = make());
    });
    afterEach(() => drop());

    const take = async (set: Partial<Submission> = {}): Promise<Submission> => {
      const submission = receivedSubmission(set);
      await store.transact((unit) => unit.takeIn(submission));
      return submission;
    };
    const settle = async (rows: readonly JudgedRow[], set: Partial<Submission> = {}): Promise<string[]> => {
      const { id } = await take(set);
      await store.settleBatch(id, batchOf(rows), letterTypes);
      return outcomesOf(id);
    };
    const outcomesOf = async (id: string): Promise<string[]> =>
      (await store.entries(id, 0, 1000)).map(({ outcome }) => outcome);

    describe('a unit of work', () => {
      it('happens as a whole or not at all', async () => {
        const submission = receivedSubmission();
        const failing = store.transact(async (unit) => {
          await unit.takeIn(submission);
          throw new Error('after the deed');
        });
        await expect(failing).rejects.toThrow('after the deed');
        expect(await store.submission(submission.id)).toBeUndefined();
      });

      it('is not seen before it is done', async () => {
        const submission = receivedSubmission();
        await store.transact(async (unit) => {
          await unit.takeIn(submission);
          expect(await store.submission(submission.id)).toBeUndefined();
        });
        expect(await store.submission(submission.id)).toBeDefined();
      });

      it('waits for the one before it', async () => {
        const order: string[] = [];
        const one = store.transact(async () => {
          order.push('one begins');
          await Promise.resolve();
          order.push('one ends');
        });
        const two = store.transact(async () => void order.push('two'));
        await Promise.all([one, two]);
        expect(order).toEqual(['one begins', 'one ends', 'two']);
      });
    });

    describe('a submission', () => {
      it('comes back as it was taken in, numbered by arrival', async () => {
        const submission = await take({ announced: 3, idempotencyKey: 'k', corrects: 4 });
        const stored = await store.submission(submission.id);
        expect(stored).toEqual({ ...submission, number: stored?.number });
        expect(stored?.number).toBeGreaterThan(0);
      });

      it('is found by its key within its department, and by its identity', async () => {
        const submission = await take({ idempotencyKey: 'k' });
        expect((await store.submissionByKey(CONSTRUCTION, 'k'))?.id).toBe(submission.id);
        expect(await store.submissionByKey(TRANSPORT, 'k')).toBeUndefined();
        expect((await store.submissionByIdentity(submission.identity)).standing?.id).toBe(submission.id);
      });

      it('that was refused lets the same delivery come again', async () => {
        const refused = await take({ idempotencyKey: 'k' });
        const end = { state: 'REFUSED', verdict: 'REFUSED', settledAt: '2010-10-03T01:00:00.000Z' } as const;
        await store.transact((unit) => unit.conclude(refused.id, { ...end, refusal: 'FORMAT_EMPTY' }));
        expect(await store.submissionByIdentity(refused.identity)).toEqual({ refused: 1, standing: undefined });
        expect(await store.submissionByKey(CONSTRUCTION, 'k')).toBeUndefined();
        await take({ idempotencyKey: 'k', identity: refused.identity });
      });

      it('waits among the unsettled until it is concluded', async () => {
        const { id } = await take();
        expect(await store.unsettled()).toEqual([id]);
        await store.settleBatch(id, batchOf([letter(1, 'a')]), letterTypes);
        expect(await store.unsettled()).toEqual([id]);
        const settledAt = '2010-10-03T01:00:00.000Z';
        await store.transact((unit) => unit.conclude(id, { state: 'BALANCED', verdict: 'CONFORMS', settledAt }));
        expect(await store.unsettled()).toEqual([]);
        expect(await store.submission(id)).toMatchObject({ state: 'BALANCED', verdict: 'CONFORMS', settledAt });
      });

      it('is listed newest period and arrival first, and pages stay stable while others come', async () => {
        const ids: string[] = [];
        for (const period of ['2010-08', '2010-09', '2010-09']) ids.push((await take({ period })).id);
        const [page = []] = await store.submissionPages([{}], first(2));
        expect(page.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
        await take({ period: '2010-10' });
        const [rest = []] = await store.submissionPages([{}], first(2, [page[1]!.period, page[1]!.number]));
        expect(rest.map(({ id }) => id)).toEqual([ids[0]]);
        const back = { limit: 2, from: ['2010-08', rest[0]!.number] as PlaceByPeriod, direction: 'backward' as const };
        const [before = []] = await store.submissionPages([{ period: '2010-09' }], back);
        expect(before.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
        expect(await store.submissionCount({ departments: [TRANSPORT] })).toBe(0);
        expect(await store.submissionCount({ departments: [CONSTRUCTION] })).toBe(4);
      });
    });

    describe('settling a batch', () => {
      it('keeps a leaf for every row, and what the leaf is about as far as it is kept', async () => {
        const { id } = await take();
        const rows = [letter(1, 'a'), rejectedLetter(2, 'b'), unreadableRow(3), letter(4, 'a')];
        for (const batch of [rows.slice(0, 2), rows.slice(2)]) await store.settleBatch(id, batchOf(batch), letterTypes);
        const leaves: Buffer[] = [];
        for await (const block of store.leafHashes(id))
          for (let at = 0; at < block.length; at += HASH_LENGTH)
            leaves.push(Buffer.from(block.subarray(at, at + HASH_LENGTH)));
        const settled = await Promise.all([1, 2, 3, 4].map((sequence) => store.settledRow(id, sequence)));
        expect(settled.map((row) => leafHash(recordLeaf(row!)))).toEqual(leaves);
        const contents = [letter(1, 'a').content, rejectedLetter(2, 'b').content, 'ROW_JSON_BROKEN：{', undefined];
        expect(settled.map((row) => row?.kept)).toEqual(contents);
        expect(await store.settledRow(id, 5)).toBeUndefined();
      });

      it('accepts what is new and gives every row one entry', async () => {
        const { id } = await take();
        const rows = [letter(1, 'a', { sourceKey: 'NO1', table: 'T' }), rejectedLetter(2, 'b'), unreadableRow(3)];
        await store.settleBatch(id, batchOf(rows), letterTypes);
        expect(await store.entries(id, 0, 10)).toMatchObject([
          { sequence: 1, outcome: 'accepted', row: 1, key: 'NO1', table: 'T', reason: '' },
          { sequence: 2, outcome: 'rejected', reason: '文字缺失' },
          { sequence: 3, outcome: 'unread', reason: 'ROW_JSON_BROKEN：{' },
        ]);
        expect(await store.entries(id, 1, 1)).toMatchObject([{ sequence: 2 }]);
        const ledger = { offered: 3, accepted: 1, revised: 0, duplicate: 0, superseded: 0, rejected: 1, unread: 1 };
        expect((await store.submission(id))?.ledger).toEqual(ledger);
        expect(await store.recount(id)).toEqual(ledger);
      });

      it('adds to the ledger lines of power and day batch after batch', async () => {
        const { id } = await take();
        await store.settleBatch(id, batchOf([letter(1, 'a'), rejectedLetter(2, 'b')]), letterTypes);
        await store.settleBatch(id, batchOf([letter(3, 'c'), letter(4, 'd', { day: '2010-09-02' })]), letterTypes);
        expect(await store.ledgerLines(id)).toMatchObject([
          { power: 'P-1', day: '2010-09-01', offered: 3, accepted: 2, rejected: 1 },
          { power: 'P-1', day: '2010-09-02', offered: 1, accepted: 1 },
        ]);
      });

      it('tells duplicates, revisions and superseded reports apart, also within one batch', async () => {
        const rows = [
          letter(1, 'a', { revision: 1 }),
          letter(2, 'a', { revision: 1 }),
          letter(3, 'a', { revision: 3, text: 'third' }),
          letter(4, 'a', { revision: 2, text: 'second' }),
          letter(5, 'a', { revision: 2, text: 'second' }),
          letter(6, 'a', { revision: 3, text: 'third, mended' }),
        ];
        expect(await settle(rows)).toEqual(['accepted', 'duplicate', 'revised', 'superseded', 'duplicate', 'revised']);
        const [[found] = []] = await store.casePages([{}], first(1));
        const [[record] = []] = await store.recordsOfCases([found!.id]);
        expect(record).toMatchObject({ revision: 3, fields: { TEXT: 'third, mended' }, sequence: 6 });
        const [history = []] = await store.historyOfRecords([record!.id]);
        expect(history.map(({ fields }) => fields['TEXT'])).toEqual(['text', 'second', 'third']);
      });

      it('goes by arrival where there is no revision number', async () => {
        const answer = (sequence: number, text: string) => ({
          ...letter(sequence, 'a', { revision: undefined, text, role: 'result' }),
          identity: { ...letter(1, 'a').identity, recordType: 'ANSWER', key: '1' },
        });
        expect(await settle([answer(1, 'x'), answer(2, 'y'), answer(3, 'y'), answer(4, 'x')])).toEqual([
          'accepted',
          'revised',
          'duplicate',
          'revised',
        ]);
      });

      it('stores nothing twice when another submission repeats it, and counts the case for both periods', async () => {
        await settle([letter(1, 'a')]);
        expect(await settle([letter(1, 'a')], { period: '2010-10' })).toEqual(['duplicate']);
        expect(await store.caseCount({})).toBe(1);
        const [september] = await store.standings('2010-09', [CONSTRUCTION], '');
        const [october] = await store.standings('2010-10', [CONSTRUCTION], '');
        expect([september?.cases, october?.cases]).toEqual([1, 1]);
      });

      it('keeps findings that it is handed, with true totals beside them', async () => {
        const { id } = await take();
        const found = [{ rule: 'L-1', severity: 'error' as const, count: 5 }];
        const findings = [
          { sequence: 1, finding: findingOf(1) },
          { sequence: 1, finding: findingOf(1) },
        ];
        await store.settleBatch(id, batchOf([rejectedLetter(1, 'a')], { findings, found }), letterTypes);
        await store.settleBatch(id, batchOf([rejectedLetter(2, 'b')], { found }), letterTypes);
        expect(await store.findingTotals(id)).toEqual([{ rule: 'L-1', severity: 'error', total: 10, stored: 2 }]);
        const stretch = { limit: 5, from: undefined, direction: 'forward' as const };
        const kept = await store.findings(id, { severities: ['error'] }, stretch);
        expect(kept.map(({ sequence, ordinal }) => [sequence, ordinal])).toEqual([
          [1, 0],
          [1, 1],
        ]);
        expect(kept[0]?.finding).toEqual(findingOf(1));
        expect(await store.findings(id, { rule: 'other' }, stretch)).toEqual([]);
      });

      it('of a rehearsal counts, and stores no case and no quarantine', async () => {
        expect(await settle([letter(1, 'a'), rejectedLetter(2, 'b')], { rehearsal: true })).toEqual([
          'accepted',
          'rejected',
        ]);
        expect(await store.caseCount({})).toBe(0);
        expect(await store.quarantineCount({})).toBe(0);
        const [standing] = await store.standings('2010-09', [CONSTRUCTION], '');
        expect(standing?.submissions).toBe(0);
      });

      it('takes big batches as well as small ones', async () => {
        const { id } = await take();
        const rows = Array.from({ length: 1200 }, (_, index) => letter(index + 1, `n${String(index)}`));
        await store.settleBatch(id, batchOf(rows), letterTypes);
        expect((await store.submission(id))?.ledger).toMatchObject({ offered: 1200, accepted: 1200 });
      });
    });

    describe('cases', () => {
      it('are shown as their base and result say, and known with all their records', async () => {
        const result = { title: undefined, party: undefined, outcome: '2', at: '2010-09-20T01:00:00.000Z' };
        const answer = letter(2, 'a', { role: 'result', shown: result });
        await settle([letter(1, 'a'), { ...answer, identity: { ...answer.identity, recordType: 'ANSWER', key: '1' } }]);
        const [[found] = []] = await store.casePages([{}], first(1));
        expect(found).toMatchObject({
          internalNumber: 'a',
          title: 'Letter a',
          party: '王小明',
          outcome: '2',
          startedAt: '2010-09-01T01:00:00.000Z',
          finishedAt: '2010-09-20T01:00:00.000Z',
          period: '2010-09',
          hasBase: true,
        });
        const known = await store.knownCases([letter(1, 'a').identity.case, letter(1, 'zz').identity.case]);
        expect(known.map((one) => one?.records.map(({ recordType }) => recordType))).toEqual([
          ['LETTER', 'ANSWER'],
          undefined,
        ]);
        expect(await store.casesById([found!.id, 999])).toEqual([found, undefined]);
      });

      it('without their base are there, and left out of complete ones', async () => {
        const answer = letter(1, 'a', { role: 'result' });
        await settle([{ ...answer, identity: { ...answer.identity, recordType: 'ANSWER', key: '1' } }, letter(2, 'b')]);
        expect(await store.caseCount({})).toBe(2);
        expect(await store.caseCount({ complete: true })).toBe(1);
      });

      it('are found by department, period, family, state and part of the name, special characters as they are', async () => {
        await settle([letter(1, 'a%b'), letter(2, 'axb')]);
        const count = (filter: Parameters<CasesStore['caseCount']>[0]) => store.caseCount(filter);
        expect(await count({ text: 'a%b' })).toBe(1);
        expect(await count({ text: 'Letter' })).toBe(2);
        expect(await count({ department: TRANSPORT })).toBe(0);
        expect(await count({ department: CONSTRUCTION, period: '2010-09', family: 'letters', finished: false })).toBe(
          2,
        );
        expect(await count({ finished: true })).toBe(0);
        const pages = await store.casePages([{ text: 'axb' }, { period: '2009-01' }], first(5));
        expect(pages.map((page) => page.length)).toEqual([1, 0]);
      });
    });

    describe('quarantine', () => {
      it('holds a rejected record until the same record comes in good order', async () => {
        await settle([rejectedLetter(1, 'a'), rejectedLetter(2, 'b')]);
        const stretch = { limit: 10, from: undefined, direction: 'forward' as const };
        const [waiting] = await store.quarantinePage({ open: true }, stretch);
        expect(waiting).toMatchObject({ recordType: 'LETTER', rules: ['L-1'], reason: '文字缺失', sequence: 1 });
        await settle([letter(1, 'a')]);
        const { id } = waiting!;
        expect(await store.quarantined(id)).toMatchObject({ closedAt: '2010-10-03T04:00:00.000Z' });
        expect(await store.quarantineCount({ open: true, departments: [CONSTRUCTION], rule: 'L-1' })).toBe(1);
        expect(await store.quarantineCount({ rule: 'L-2' })).toBe(0);
      });

      it('is closed by hand once, and knows by which submission', async () => {
        await settle([rejectedLetter(1, 'a')]);
        const { id: by } = await take();
        const [record] = await store.quarantinePage({}, { limit: 1, from: undefined, direction: 'forward' });
        const close = (at: string) => store.transact((unit) => unit.closeQuarantined(record!.id, by, at));
        await close('2010-10-04T00:00:00.000Z');
        await close('2010-10-09T00:00:00.000Z');
        expect(await store.quarantined(record!.id)).toMatchObject({
          closedAt: '2010-10-04T00:00:00.000Z',
          closedBy: by,
        });
      });

      it('gives back the findings of its records', async () => {
        const { id } = await take();
        const findings = [{ sequence: 2, finding: findingOf(2) }];
        await store.settleBatch(id, batchOf([letter(1, 'x'), rejectedLetter(2, 'a')], { findings }), letterTypes);
        const [record] = await store.quarantinePage({}, { limit: 1, from: undefined, direction: 'forward' });
        expect(await store.findingsOfQuarantined([record!.id])).toMatchObject([[{ sequence: 2, ordinal: 0 }]]);
      });
    });

    describe('a standing', () => {
      it('counts what was outstanding at the deadline and what is now', async () => {
        const deadline = '2010-10-05T16:00:00.000Z';
        const { id } = await take();
        await store.settleBatch(
          id,
          batchOf([letter(1, 'x'), rejectedLetter(2, 'a'), rejectedLetter(3, 'b')]),
          letterTypes,
        );
        const settledAt = '2010-10-03T04:00:00.000Z';
        await store.transact((unit) =>
          unit.conclude(id, { state: 'BALANCED', verdict: 'DOES_NOT_CONFORM', settledAt }),
        );
        const late = await take({ timely: false, offeredAt: '2010-10-07T00:00:00.000Z' });
        await store.settleBatch(late.id, batchOf([letter(1, 'a')], { at: '2010-10-07T00:00:00.000Z' }), letterTypes);
        const [standing, other] = await store.standings('2010-09', [CONSTRUCTION, TRANSPORT], deadline);
        expect(standing).toMatchObject({
          firstCompleteArrival: '2010-10-03T00:00:00.000Z',
          submissions: 2,
          rejectedOutstandingAtDeadline: 2,
          rejectedOutstanding: 1,
          lateRecords: 1,
          cases: 2,
          countsReported: false,
          noCasesDeclared: false,
        });
        expect(standing?.ledger.offered).toBe(4);
        expect(other).toMatchObject({ department: TRANSPORT, submissions: 0, cases: 0 });
        expect(other?.firstCompleteArrival).toBeUndefined();
        expect(await store.departmentsReporting('2010-09')).toEqual([CONSTRUCTION]);
        expect(await store.rowsOffered(CONSTRUCTION, 'LETTER', '2010-08', '2010-09')).toBe(4);
      });

      it('goes by the latest report of counts, which replaces the one before', async () => {
        const report = async (lines: readonly { powerCode: string; count: number; outcome: 'accepted' }[]) => {
          const { id } = await take({ channel: 'COUNT', recordType: 'CASE_COUNT' });
          await store.transact(async (unit) => {
            await unit.settleCounts(id, lines);
            await unit.conclude(id, { state: 'BALANCED', verdict: 'CONFORMS', settledAt: '2010-10-03T04:00:00.000Z' });
          });
          return id;
        };
        await report([
          { powerCode: 'P-1', count: 4, outcome: 'accepted' },
          { powerCode: 'P-2', count: 1, outcome: 'accepted' },
        ]);
        const id = await report([{ powerCode: 'P-1', count: 5, outcome: 'accepted' }]);
        expect(await store.countsOf(CONSTRUCTION, '2010-09')).toEqual([{ powerCode: 'P-1', count: 5 }]);
        expect((await store.latestCounts(CONSTRUCTION, '2010-09'))?.id).toBe(id);
        expect(await store.entries(id, 0, 5)).toMatchObject([{ sequence: 1, outcome: 'accepted', key: 'P-1' }]);
        const [reported] = await store.standings('2010-09', [CONSTRUCTION], '');
        expect(reported).toMatchObject({ countsReported: true, noCasesDeclared: false });
        await report([]);
        const [declared] = await store.standings('2010-09', [CONSTRUCTION], '');
        expect(declared).toMatchObject({ countsReported: false, noCasesDeclared: true });
      });
    });

    describeIntakeMemory(() => store);
  });
}
