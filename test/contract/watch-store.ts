import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeCursor, pageArguments, type PageArguments } from '../../kernel/connection.ts';
import type { Card } from '../../subgraphs/supervision/alerts/card.ts';
import type { CaseFile } from '../../subgraphs/supervision/facts/case-facts.ts';
import type { Deed, WatchChange, WatchStore } from '../../subgraphs/supervision/watch/watch-store.ts';
import { application, base, result } from '../subgraphs/supervision/case-files.ts';

const page = (asked: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(asked, { maximum: 200, standard: 20 });

const file = (id: string, set: Partial<CaseFile> = {}): CaseFile => application([base()], { id, ...set });
const card = (about: string, set: Partial<Card> = {}): Card => ({
  ...{ id: `${about}/A004/`, about, rule: 'A004', subject: '', level: 'RED', class: 'TIME', department: 'JS020000JS' },
  ...{ power: 'JS020000JS-XK-0001', period: '2014-03', raisedAt: '2014-03-11 00:00:00', evidence: { 说明: '超期' } },
  ...{ book: 'b', ...set },
});
const change = (of: CaseFile, set: Partial<WatchChange> = {}): WatchChange => ({
  ...{ file: of, reported: true, raised: [], lifted: [], cards: [], due: undefined, ...set },
});

/** What every engine of the watch's store must keep. */
export function watchStoreContract(engine: string, open: () => Promise<WatchStore>): void {
  describe(`watch store on ${engine}`, () => {
    let store: WatchStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives cases back with their cards, in the order asked, and how far it has read', async () => {
      const raised = [card('a')];
      await store.save(
        [change(file('a'), { raised, cards: raised, due: '2014-04-01 00:00:00' }), change(file('b'))],
        'x1',
      );
      const [b, none, a] = await store.cases(['b', 'nobody', 'a']);
      expect(b).toEqual({ file: file('b'), cards: [], due: undefined });
      expect(none).toBeUndefined();
      expect(a).toEqual({ file: file('a'), cards: raised, due: '2014-04-01 00:00:00' });
      expect(await store.cursor()).toBe('x1');
    });

    it('hands over what is due, the most pressing first, and knows when the next is', async () => {
      await store.save([
        change(file('a'), { due: '2014-04-03 00:00:00' }),
        change(file('b'), { due: '2014-04-01 00:00:00' }),
        change(file('c')),
        change(file('d'), { due: '2014-04-02 00:00:00' }),
      ]);
      expect((await store.due('2014-04-02 00:00:00', 10)).map((each) => each.file.id)).toEqual(['b', 'd']);
      expect((await store.due('2014-04-09 00:00:00', 1)).map((each) => each.file.id)).toEqual(['b']);
      expect(await store.nextDue()).toBe('2014-04-01 00:00:00');
    });

    it('keeps nothing of a batch that fails', async () => {
      expect(await store.lastCardEvent()).toBe(0);
      const twice = [card('a'), card('a')];
      await expect(store.save([change(file('a'), { raised: twice, cards: twice })], 'x1')).rejects.toThrow();
      expect(await store.cases(['a'])).toEqual([undefined]);
      expect(await store.cursor()).toBeUndefined();
    });

    it('keeps a lifted card on record, and tells both in order', async () => {
      const raised = card('a');
      const lifted: Card = { ...raised, lifted: { at: '2014-03-20 09:00:00', reason: 'REFUTED' } };
      await store.save([change(file('a'), { raised: [raised], cards: [raised] })]);
      await store.save([change(file('a'), { reported: false, lifted: [lifted], cards: [lifted] })]);
      expect(await store.card(raised.id)).toEqual(lifted);
      expect(
        (await store.cardEvents(0, 10)).map(({ event, at, card: told }) => [event, at, told.lifted?.reason]),
      ).toEqual([
        ['RAISED', '2014-03-11 00:00:00', undefined],
        ['LIFTED', '2014-03-20 09:00:00', 'REFUTED'],
      ]);
      const [, last] = await store.cardEvents(0, 10);
      expect(await store.lastCardEvent()).toBe(last?.sequence);
    });

    it.each<[string, object, string[]]>([
      ['nothing', {}, ['c/A004/', 'b/A004/', 'a/A004/']],
      ['department', { departments: ['JS020000JT'] }, ['b/A004/']],
      ['case', { about: 'a' }, ['a/A004/']],
      ['level', { levels: ['YELLOW'] }, ['c/A004/']],
      ['being active', { active: true }, ['b/A004/', 'a/A004/']],
      ['all at once', { period: '2014-03', rule: 'A004', levels: ['RED'] }, ['b/A004/', 'a/A004/']],
    ])('selects cards by %s', async (_, selection, expected) => {
      await store.saveCards([
        card('a'),
        card('b', { department: 'JS020000JT', raisedAt: '2014-03-12 00:00:00' }),
        card('c', {
          level: 'YELLOW',
          period: '2014-02',
          raisedAt: '2014-03-13 00:00:00',
          lifted: { at: '2014-03-14 00:00:00', reason: 'EXPIRED' },
        }),
      ]);
      expect((await store.cards(selection, page({}))).map(({ id }) => id)).toEqual(expected);
      expect(await store.cardCount(selection)).toBe(expected.length);
    });

    it('pages cards forward and backward', async () => {
      await store.saveCards(
        ['a', 'b', 'c'].map((about, index) => card(about, { raisedAt: `2014-03-1${String(index)} 00:00:00` })),
      );
      const after = encodeCursor(['2014-03-12 00:00:00', 'c/A004/']);
      expect((await store.cards({}, page({ first: 1, after }))).map(({ about }) => about)).toEqual(['b', 'a']);
      const earlier = encodeCursor(['2014-03-10 00:00:00', 'a/A004/']);
      expect((await store.cards({}, page({ last: 1, before: earlier }))).map(({ about }) => about)).toEqual(['b', 'c']);
    });

    it('keeps up tallies that a recount confirms', async () => {
      const raised = [card('a')];
      await store.save([
        change(file('a'), { raised, cards: raised }),
        change(file('b')),
        change(file('c', { power: 'P2' })),
      ]);
      const finished = application([base(), result({ outcome: 'REFUSED' })], { id: 'b' });
      await store.save([change(finished)]);
      const lifted: Card = { ...card('a'), lifted: { at: '2014-03-20 09:00:00', reason: 'WITHDRAWN' } };
      const lines = await store.tallies('2014-03');
      expect(
        lines.map(({ power, tally }) => [power, tally.cases, tally.alarmed, tally.overdue, tally.negativeApplications]),
      ).toEqual([
        ['JS020000JS-XK-0001', 2, 1, 1, 1],
        ['P2', 1, 0, 0, 0],
      ]);
      expect(await store.recount('2014-03')).toEqual(lines);
      await store.save([change(file('a'), { reported: false, lifted: [lifted], cards: [lifted] })]);
      expect((await store.tallies('2014-03', 'JS020000JS'))[0]?.tally.alarmed).toBe(0);
      expect(await store.recount('2014-03')).toEqual(await store.tallies('2014-03'));
      expect(await store.tallies('2014-03', 'JS020000JT')).toEqual([]);
      expect(await store.firstPeriod()).toBe('2014-03');
      expect(await store.caseIds('JS020000JS', '2014-03')).toEqual(['a', 'b', 'c']);
    });

    it('keeps up counts by measure that counting anew confirms', async () => {
      const ended = (id: string, finishedAt: string): CaseFile =>
        application([base(), result({ finishedAt }, '2014-06-01 00:00:00')], { id });
      await store.save(['a', 'b', 'c', 'd'].map((id) => change(file(id, id === 'd' ? { period: '2014-04' } : {}))));
      await store.save([change(ended('a', '2014-03-08 09:30:00')), change(ended('b', '2014-03-01 09:30:00'))]);
      const counted = await store.measures({ to: '2014-03', departments: ['JS020000JS'] }, ['power']);
      expect(counted.map(({ power, n }) => [power, n])).toEqual(Array(3).fill(['JS020000JS-XK-0001', 1]));
      expect(await store.remeasure({ to: '2014-03', departments: ['JS020000JS'] }, ['power'])).toEqual(counted);
      // Reported again with a later end: it is counted once, where it is now.
      await store.save([change(ended('b', '2014-03-09 09:30:00'))]);
      const all = await store.measures({}, ['period', 'department', 'power']);
      expect(all.reduce((sum, { n }) => sum + n, 0)).toBe(4);
      expect(await store.remeasure({}, ['period', 'department', 'power'])).toEqual(all);
      expect(await store.impossible({}, '', 10)).toEqual([]);
      await store.save([change(ended('c', '1914-03-09 09:30:00'))]);
      expect(await store.impossible({ departments: ['JS020000JS'] }, 'b', 10)).toMatchObject([{ id: 'c' }]);
      expect(await store.impossible({ departments: ['JS020000JS'] }, 'c', 10)).toEqual([]);
      expect(await store.measures({ powers: ['P9'] }, [])).toEqual([]);
    });

    it('records deeds in order, and finds them by what they are about', async () => {
      const deed: Omit<Deed, 'sequence'> = {
        ...{ topic: 'order', subject: 'o1', department: 'JS020000JS', period: '2014-03', name: 'ISSUED' },
        ...{ at: '2014-03-11 09:00:00', actor: 'inspector', data: { 说明: '请说明' } },
      };
      const first = await store.record(deed);
      await store.record({ ...deed, name: 'REPLIED', at: '2014-03-12 09:00:00' });
      await store.record({ ...deed, subject: 'o2', department: 'JS020000JT', period: '2014-04' });
      expect((await store.deeds({ topic: 'order', subject: 'o1' })).map(({ name }) => name)).toEqual([
        'ISSUED',
        'REPLIED',
      ]);
      expect(await store.deeds({ topic: 'order', until: '2014-03-11 23:59:59', department: 'JS020000JS' })).toEqual([
        first,
      ]);
      expect(await store.deeds({ topic: 'order', periods: ['2014-04'] })).toMatchObject([{ subject: 'o2' }]);
      expect(await store.deeds({ topic: 'appeal' })).toEqual([]);
    });
  });
}
