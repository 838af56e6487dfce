import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { searchTerms, spelling } from '../../../../subgraphs/catalogue/search/search-words.ts';
import type { CatalogueLibrary, PowerItem } from '../../../../subgraphs/catalogue/library.ts';
import { construction, openCatalogue } from '../open-catalogue.ts';
import { fullPower } from '../full-power.ts';
import { wuxiLibrary } from '../wuxi-library.ts';

const library: CatalogueLibrary = {
  departments: wuxiLibrary.departments,
  powers: [
    ...wuxiLibrary.powers.map((power): PowerItem =>
      power.code === 'JS020000JS-CF-0002'
        ? {
            ...power,
            versions: power.versions.map((version) => ({
              ...version,
              legalBasis: ['《中华人民共和国安全生产法（2014修正）》第九十二条第一款'],
            })),
          }
        : power,
    ),
    fullPower,
  ],
};

let opened: Awaited<ReturnType<typeof openCatalogue>>;
beforeAll(async () => {
  opened = await openCatalogue(library);
});
afterAll(() => opened.catalogue.close());

const SEARCH = `query ($query: String!, $filter: PowerItemFilter, $first: Int, $after: String, $last: Int, $before: String) {
  searchPowers(query: $query, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor startCursor } facets { type { value count } state { value count } region { value count } department { value count } }
    nodes { by power { code } highlights { field pieces { text hit } } } } }`;
const search = async (query: string, more = {}) => {
  const { data, errors } = await opened.ask(SEARCH, { query, ...more });
  expect(errors).toEqual([]);
  return data.searchPowers;
};
const codes = async (query: string, more = {}): Promise<string[]> =>
  (await search(query, more)).nodes.map(({ power }: { power: { code: string } }) => power.code.slice(8));

describe('a search', () => {
  it.each([
    ['a word', '转包', ['JS-CF-0002']],
    ['a longer word across the grain', '包工程', ['JS-CF-0002']],
    ['one character', '客', ['JT-CF-0001']],
    [
      'the last character of a name',
      '罚',
      ['JS-CF-0001', 'JS-CF-0002', 'JS-CF-0100', 'JT-CF-0001', 'JT-CF-0002', 'MZ-CF-0001'],
    ],
    ['two words that must both be there', '施工 处罚', ['JS-CF-0001', 'JS-CF-0100']],
    ['a word of an indicator', '某路', ['JS-CF-0100']],
    ['a word of a circumstance', '拒不改正', ['JS-CF-0100']],
    ['a name that it bore once', '核发', ['JS-XK-0001']],
    ['pinyin', 'chaoxianyunshu', ['JT-CF-0002']],
    ['part of pinyin', 'keyun', ['JT-CF-0001']],
    ['initials', 'dzbgcd', ['JS-CF-0002']],
    ['two initials', 'zb', ['JS-CF-0002']],
    ['a whole code', 'JS020000JT-CF-0001', ['JT-CF-0001']],
    ['part of a code in lower case', 'jt-cf', ['JT-CF-0001', 'JT-CF-0002']],
    ['a code that it bore once', '320200JS0100', ['JS-CF-0100']],
    ['a statute', '安全生产法', ['JS-CF-0002']],
    ['a statute and an article in digits', '安全生产法第92条', ['JS-CF-0002']],
    ['a statute and an article in Chinese', '《安全生产法》第九十二条', ['JS-CF-0002']],
    ['part of a statute and an article', '质量管理条例57条', ['JS-CF-0100']],
    ['an article that it does not rest on', '安全生产法第91条', []],
    ['an article of any statute', '第六十四条', ['JS-CF-0100']],
    ['an English word', 'permit', ['JS-CF-0100', 'JS-XK-0001']],
    ['a quotation mark and operators', '"施工" OR', []],
    ['what is withheld from the public', '内部备注', []],
    ['nothing that is there', '核电站', []],
  ])('finds %s', async (_, query, expected) => {
    expect((await codes(query)).toSorted()).toEqual(expected);
  });

  it('with nothing looked for gives everything that is selected', async () => {
    expect((await search('  ')).totalCount).toBe(7);
  });

  it('puts a code before the beginning of a code, a name before anything else', async () => {
    const byCode = await search('JS020000JT-CF-0001');
    expect(byCode.nodes[0]).toMatchObject({ by: 'CODE' });
    expect((await search('JS020000JT')).nodes[0]).toMatchObject({ by: 'CODE_PREFIX' });
    const { nodes } = await search('建筑');
    expect(nodes.map(({ by }: { by: string }) => by)).toEqual([
      'NAME',
      ...Array.from({ length: nodes.length - 1 }, () => 'ELSEWHERE'),
    ]);
  });

  it('is filtered, and counts what it found by type, state, department and region', async () => {
    const { totalCount, facets } = await search('', { filter: { asOf: '2010-06-15' } });
    expect(totalCount).toBe(7);
    expect(facets.type).toEqual([
      { value: 'PENALTY', count: 6 },
      { value: 'LICENCE', count: 1 },
    ]);
    expect(facets.state).toEqual([
      { value: 'IN_USE', count: 6 },
      { value: 'SUSPENDED', count: 1 },
    ]);
    expect(facets.region).toEqual([
      { value: '320200', count: 6 },
      { value: '320583', count: 1 },
    ]);
    expect(facets.department[0]).toEqual({ value: 'JS020000JS', count: 4 });
    expect(await codes('', { filter: { region: '320583' } })).toEqual(['MZ-CF-0001']);
    expect(
      await codes('施工', { filter: { types: ['LICENCE'], departments: ['JS020000JS'], states: ['IN_USE'] } }),
    ).toEqual(['JS-XK-0001']);
    expect(await codes('施工', { filter: { asOf: '2008-01-01' } })).toEqual([]);
  });

  it('is paged forward and backward', async () => {
    const first = await search('处罚', { first: 4 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await codes('处罚', { first: 4, after: first.pageInfo.endCursor });
    const all = await codes('处罚');
    expect([...first.nodes.map(({ power }: { power: { code: string } }) => power.code.slice(8)), ...rest]).toEqual(all);
    const second = await search('处罚', { first: 4, after: first.pageInfo.endCursor });
    const back = await codes('处罚', { last: 2, before: second.pageInfo.startCursor });
    expect(back).toEqual(all.slice(2, 4));
  });

  it('marks what it found: words, pinyin, initials, articles', async () => {
    const hits = async (query: string): Promise<string[]> =>
      (await search(query)).nodes.flatMap(
        ({ highlights }: { highlights: { field: string; pieces: { text: string; hit: boolean }[] }[] }) =>
          highlights.flatMap(({ field, pieces }) =>
            pieces.filter(({ hit }) => hit).map(({ text }) => `${field}:${text}`),
          ),
      );
    expect(await hits('转包')).toEqual(['name:转包']);
    expect(await hits('chaoxian')).toEqual(['name:超限']);
    expect(await hits('cxys')).toEqual(['name:超限运输']);
    expect(await hits('安全生产法第92条')).toEqual(['legalBasis:第九十二条']);
    expect(await hits('320200js')).toEqual(['code:320200JS']);
  });

  it('finds a power not yet published for its own department only', async () => {
    const clear = `mutation { clearPower(department: "JS020000JS", type: PENALTY, content: { name: "对新违法行为的处罚", legalBasis: [] }, terms: { paper: "表" }) { id } }`;
    const { data } = await opened.ask(clear, {}, construction);
    const code = `mutation { moveFiling(id: "${data.clearPower.id}", act: CODE) { id } }`;
    await opened.ask(code, {}, { role: 'administrator', subject: 'a' });
    expect(await codes('新违法')).toEqual([]);
    const own = await opened.ask(SEARCH, { query: '新违法' }, construction);
    expect(own.data.searchPowers.totalCount).toBe(1);
  });
});

it('reads what was typed', () => {
  expect(searchTerms('施工许可 JS-XK')).toEqual([
    { kind: 'WORDS', text: '施工许可' },
    { kind: 'LETTERS', text: 'js-xk' },
  ]);
  expect(searchTerms('一条街')).toEqual([{ kind: 'WORDS', text: '一条街' }]);
  expect(searchTerms('ＪＳ０２')).toEqual([{ kind: 'LETTERS', text: 'js02' }]);
});

it('spells a name', () => {
  expect(spelling('绿色，重庆')).toEqual({ pinyin: 'lvsechongqing', initials: 'lscq' });
});
