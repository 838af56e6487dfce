import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pageArguments, type PageArguments } from '../../kernel/connection.ts';
import type { CatalogueStore } from '../../subgraphs/catalogue/catalogue-store.ts';
import type { PowerSelection } from '../../subgraphs/catalogue/power-selection.ts';
import type { LawChange } from '../../subgraphs/catalogue/law/law-change.ts';
import type { ActRecord, Filing } from '../../subgraphs/catalogue/lifecycle/filing.ts';
import { buildingPermit, wuxiLibrary } from '../subgraphs/catalogue/wuxi-library.ts';

const page = (asked: PageArguments): ReturnType<typeof pageArguments> =>
  pageArguments(asked, { maximum: 200, standard: 20 });
const after = (code: string): string => Buffer.from(JSON.stringify([code])).toString('base64url');
const penalty = wuxiLibrary.powers[1]!;
const on2013: PowerSelection = { day: '2013-05-01' };
const codes = (things: readonly { readonly code: string }[]): readonly string[] => things.map(({ code }) => code);
const lastFour = (things: readonly { readonly code: string }[]): readonly string[] =>
  things.map(({ code }) => code.slice(8));

/** What every engine of the catalogue's store must keep. */
export function catalogueStoreContract(engine: string, open: () => Promise<CatalogueStore>): void {
  describe(`catalogue store on ${engine}`, () => {
    let store: CatalogueStore;
    beforeEach(async () => {
      store = await open();
      await store.save(wuxiLibrary);
    });
    afterEach(() => store.close());

    it('counts what was added, and finds everything unchanged the second time', async () => {
      const empty = await open();
      expect(await empty.save(wuxiLibrary)).toEqual({
        departments: { added: 4, changed: 0, unchanged: 0 },
        powers: { added: 6, changed: 0, unchanged: 0 },
        kept: [],
      });
      expect(await empty.save(wuxiLibrary)).toEqual({
        departments: { added: 0, changed: 0, unchanged: 4 },
        powers: { added: 0, changed: 0, unchanged: 6 },
        kept: [],
      });
      await empty.close();
    });

    it('changes a power with all its versions', async () => {
      const renamed = { ...buildingPermit, versions: buildingPermit.versions.slice(0, 1) };
      const { powers } = await store.save({ departments: [], powers: [renamed] });
      expect(powers).toEqual({ added: 0, changed: 1, unchanged: 0 });
      expect(await store.powers([buildingPermit.code])).toEqual([renamed]);
      expect(await store.countPowers({ day: '2014-06-01', states: ['ABOLISHED'] })).toBe(0);
    });

    it('gives back what was put in, in the order of codes', async () => {
      const whole = await store.whole();
      expect(codes(whole.departments)).toEqual(codes(wuxiLibrary.departments));
      expect(whole.powers.find(({ code }) => code === buildingPermit.code)).toEqual(buildingPermit);
      expect(codes(whole.powers)).toEqual(codes(wuxiLibrary.powers).toSorted());
    });

    it('leaves out codes that it does not know', async () => {
      expect(codes(await store.departments(['JS020000JT', 'JS990000XX']))).toEqual(['JS020000JT']);
      expect(await store.powers([])).toEqual([]);
    });

    it.each([
      ['no condition', {}, ['JS000000JT', 'JS020000JS', 'JS020000JT', 'JS028300MZ']],
      ['kind', { kinds: ['SELF_BUILT'] as const }, ['JS020000JS', 'JS020000JT']],
      ['region', { regionPrefix: '3202' }, ['JS020000JS', 'JS020000JT']],
      ['parent', { parent: 'JS000000JT' }, ['JS020000JT']],
      ['part of the name', { text: '民政' }, ['JS028300MZ']],
      ['part of the code, in any case', { text: '8300m' }, ['JS028300MZ']],
      ['a percent sign, which is only a sign', { text: '%' }, []],
      ['several at once', { kinds: ['SELF_BUILT'] as const, text: '交通' }, ['JS020000JT']],
    ])('selects departments by %s', async (_, selection, expected) => {
      expect(codes(await store.pageOfDepartments(selection, page({})))).toEqual(expected);
      expect(await store.countDepartments(selection)).toBe(expected.length);
    });

    it.each([
      ['the day before anything was in force', { day: '2008-12-31' }, []],
      ['the first day of a version', { day: '2009-01-01' }, ['JS-XK-0001']],
      ['state on the day', { day: '2010-06-30', states: ['SUSPENDED'] as const }, ['JS-XK-0001']],
      ['state on the day after', { day: '2010-07-01', states: ['SUSPENDED'] as const }, []],
      ['name on the day', { day: '2011-01-01', text: '修订' }, ['JS-XK-0001']],
      ['a name of another day', { day: '2010-12-31', text: '修订' }, []],
      [
        'type and department',
        { ...on2013, types: ['PENALTY'] as const, departments: ['JS020000JT'] },
        ['JT-CF-0001', 'JT-CF-0002'],
      ],
      ['an empty list of departments', { ...on2013, departments: [] }, []],
    ])('selects powers by %s', async (_, selection, expected) => {
      expect(lastFour(await store.pageOfPowers(selection, page({})))).toEqual(expected);
      expect(await store.countPowers(selection)).toBe(expected.length);
    });

    it('pages forward and backward, one row more than asked', async () => {
      expect(lastFour(await store.pageOfPowers(on2013, page({ first: 2 })))).toEqual([
        'JS-CF-0001',
        'JS-CF-0002',
        'JS-XK-0001',
      ]);
      expect(
        lastFour(await store.pageOfPowers(on2013, page({ first: 2, after: after('JS020000JS-XK-0001') }))),
      ).toEqual(['JT-CF-0001', 'JT-CF-0002', 'MZ-CF-0001']);
      expect(
        lastFour(await store.pageOfPowers(on2013, page({ last: 1, before: after('JS020000JS-XK-0001') }))),
      ).toEqual(['JS-CF-0002', 'JS-CF-0001']);
    });

    it('reads the same page for several departments at once', async () => {
      const departments = ['JS020000JS', 'JS020000JT', 'JS000000JT'];
      const pages = await store.pagesOfPowers(departments, on2013, page({ first: 1 }));
      expect(lastFour(pages.get('JS020000JS') ?? [])).toEqual(['JS-CF-0001', 'JS-CF-0002']);
      expect(lastFour(pages.get('JS020000JT') ?? [])).toEqual(['JT-CF-0001', 'JT-CF-0002']);
      expect(pages.get('JS000000JT') ?? []).toEqual([]);
      expect((await store.countPowersBy(departments, on2013)).get('JS020000JS')).toBe(3);
    });

    it('keeps acts and filings, and refuses an act that others came before', async () => {
      const by = { subject: 'legal-office', role: 'administrator' } as const;
      const life = { standing: 'IN_USE', step: 'NONE' } as const;
      const act: ActRecord = {
        id: 'act-1',
        act: 'SUSPEND',
        on: '2013-05-01',
        at: '2013-05-01T00:00:00.000Z',
        by,
        power: penalty.code,
        before: life,
        after: { standing: 'SUSPENDED', step: 'NONE' },
      };
      const power = {
        ...penalty,
        versions: [...penalty.versions, { ...penalty.versions[0]!, from: '2013-05-01', state: 'SUSPENDED' as const }],
      };
      expect(await store.record({ act, power, seen: 0 })).toBe(true);
      expect(await store.record({ act: { ...act, id: 'act-2' }, power: penalty, seen: 0 })).toBe(false);
      expect(await store.acts({ power: penalty.code })).toEqual([act]);
      expect(await store.powers([penalty.code])).toEqual([power]);
      const saved = await store.save(wuxiLibrary);
      expect(saved.kept).toEqual([penalty.code]);
    });

    it('finds filings by number, power, department, step and term', async () => {
      const power = 'JS020000JT-CF-0001';
      const filing: Filing = {
        id: 'JS020000JT-2013-00001',
        kind: 'CHANGE',
        department: 'JS020000JT',
        type: 'PENALTY',
        power,
        step: 'PUBLISHED',
        open: true,
        due: '2013-05-06',
        content: { name: '甲', legalBasis: [] },
      };
      await store.save({ departments: [], powers: [] }, [], [filing]);
      expect(await store.filings([filing.id, 'x'])).toEqual([filing]);
      expect(await store.openFilings([power, 'x'])).toEqual(new Map([[power, filing]]));
      expect(await store.nextFilingNumber('JS020000JT', '2013')).toBe(2);
      expect(await store.nextFilingNumber('JS020000JT', '2014')).toBe(1);
      const count = (selection: Parameters<CatalogueStore['countFilings']>[0]) => store.countFilings(selection);
      expect(await count({ departments: ['JS020000JT'], steps: ['PUBLISHED'], open: true })).toBe(1);
      expect(await count({ dueBefore: '2013-05-06' })).toBe(0);
      expect(await count({ dueBefore: '2013-05-07' })).toBe(1);
      expect(await store.pageOfFilings({ departments: [] }, page({}))).toEqual([]);
    });

    it('knows which powers in use rest on a place in a statute, by the version of the day', async () => {
      const resting = async (on: Partial<Parameters<CatalogueStore['powersResting']>[0]>) =>
        lastFour(await store.powersResting({ statute: '建筑法', articles: [7], day: '2010-06-15', ...on }));
      expect(await resting({})).toHaveLength(6);
      expect(await resting({ articles: [] })).toHaveLength(6);
      expect(await resting({ articles: [8] })).toEqual([]);
      expect(await resting({ statute: '公路法' })).toEqual([]);
      expect(await resting({ departments: ['JS020000JT'] })).toEqual(['JT-CF-0001', 'JT-CF-0002']);
      expect(await resting({ day: '2014-06-01' })).not.toContain('JS-XK-0001');
    });

    it('takes each change of law once, and gives them by the day of effect', async () => {
      const change = (id: string, effective: string): LawChange => ({
        id,
        kind: 'AMENDED',
        statute: '建筑法',
        articles: [7],
        effective,
        due: effective,
        notice: '令',
        entered: { at: '2013-05-01T00:00:00.000Z', by: 'a' },
      });
      expect(await store.saveLawChange(change('b', '2013-02-01'))).toBe(true);
      expect(await store.saveLawChange(change('a', '2013-03-01'))).toBe(true);
      expect(await store.saveLawChange(change('a', '2013-04-01'))).toBe(false);
      expect((await store.lawChanges({})).map(({ id }) => id)).toEqual(['b', 'a']);
      expect((await store.lawChanges({ dueFrom: '2013-02-02', dueTo: '2013-03-01' })).map(({ id }) => id)).toEqual([
        'a',
      ]);
      expect(await store.lawChanges({ ids: ['b'] })).toHaveLength(1);
    });

    it('has an edition that changes with its content and comes back with it', async () => {
      const edition = await store.edition();
      await store.save({ departments: [], powers: [{ ...penalty, type: 'OTHER' }] });
      expect(await store.edition()).not.toBe(edition);
      await store.save({ departments: [], powers: [penalty] });
      expect(await store.edition()).toBe(edition);
    });

    it('tells standings by day, and codes that are taken', async () => {
      const standings = await store.standings();
      expect(standings.find(({ code }) => code === penalty.code)?.periods).toEqual([
        { state: 'IN_USE', from: '2010-01-01' },
      ]);
      expect(lastFour((await store.codesTaken('JS020000JT')).map((code) => ({ code })))).toEqual([
        'JT-CF-0001',
        'JT-CF-0002',
      ]);
    });

    it('saves all or nothing', async () => {
      const broken = {
        ...buildingPermit,
        code: 'JS020000JS-XK-0002',
        versions: [...buildingPermit.versions, ...buildingPermit.versions],
      };
      await expect(
        store.save({
          departments: [{ code: 'JS020000GH', name: '无锡市规划局', kind: 'SELF_BUILT', region: '320200' }],
          powers: [broken],
        }),
      ).rejects.toThrow();
      expect(await store.countDepartments({})).toBe(4);
    });
  });
}
