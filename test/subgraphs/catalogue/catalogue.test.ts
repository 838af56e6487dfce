import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { theHub } from '../../../kernel/principal.ts';
import { buildingPermit, wuxiLibrary } from './wuxi-library.ts';
import { openCatalogue } from './open-catalogue.ts';

let opened: Awaited<ReturnType<typeof openCatalogue>>;
const ask: (typeof opened)['ask'] = (...question) => opened.ask(...question);
beforeEach(async () => {
  opened = await openCatalogue();
});
afterEach(() => opened.catalogue.close());

describe('departments', () => {
  it('are found by code, with the department above', async () => {
    const { data, errors } = await ask(
      '{ department(code: "JS020000JT") { id code name nameEn kind region parent { name } } }',
    );
    expect(errors).toEqual([]);
    expect(data.department).toEqual({
      id: Buffer.from('Department:JS020000JT').toString('base64url'),
      code: 'JS020000JT',
      name: '无锡市交通局',
      nameEn: null,
      kind: 'SELF_BUILT',
      region: '320200',
      parent: { name: '江苏省交通运输厅' },
    });
  });

  it('that do not exist are none', async () => {
    expect((await ask('{ department(code: "JS990000XX") { code } }')).data.department).toBeNull();
  });

  it.each([
    ['320000', 4],
    ['320200', 2],
    ['3205', 1],
    ['320583', 1],
    ['330000', 0],
  ])('of region %s and the regions within it are %i', async (region, count) => {
    const { data } = await ask('query ($region: String) { departments(filter: { region: $region }) { totalCount } }', {
      region,
    });
    expect(data.departments.totalCount).toBe(count);
  });

  it('are paged with stable cursors', async () => {
    const page = `query ($after: String) { departments(first: 3, after: $after) {
      nodes { code } edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
    const first = (await ask(page)).data.departments;
    expect(first.nodes).toHaveLength(3);
    expect(first.totalCount).toBe(4);
    expect(first.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      endCursor: first.edges[2].cursor,
    });
    const second = (await ask(page, { after: first.pageInfo.endCursor })).data.departments;
    expect(second.nodes).toEqual([{ code: 'JS028300MZ' }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('refuse a page that is too large', async () => {
    const { errors } = await ask('{ departments(first: 201) { totalCount } }');
    expect(errors[0]?.originalError).toMatchObject({ code: 'PAGE_SIZE_INVALID' });
  });
});

describe('a power item', () => {
  const asOf = `query ($asOf: Date) { powerItem(code: "${buildingPermit.code}", asOf: $asOf) {
    asOf version state name promisedLimit { amount unit } department { name } } }`;

  it.each([
    ['2008-12-31', null],
    ['2009-01-01', { version: 1, state: 'IN_USE', promisedLimit: { amount: 10, unit: 'WORKING_DAY' } }],
    ['2010-05-31', { version: 1, state: 'IN_USE' }],
    ['2010-06-01', { version: 2, state: 'SUSPENDED', promisedLimit: null }],
    ['2010-06-30', { version: 2, state: 'SUSPENDED' }],
    ['2011-01-01', { version: 4, state: 'IN_USE', name: '建筑工程施工许可证核发（修订）' }],
    ['2030-01-01', { version: 5, state: 'ABOLISHED' }],
  ])('on %s is what it was that day', async (day, expected) => {
    const { data } = await ask(asOf, { asOf: day });
    if (expected === null) expect(data.powerItem).toBeNull();
    else expect(data.powerItem).toMatchObject({ asOf: day, ...expected });
  });

  it('is what it is today unless a day is asked for', async () => {
    expect((await ask(asOf)).data.powerItem).toMatchObject({ asOf: '2013-05-01', version: 4 });
  });

  it.each(['2011-02-29', '2011-2-1', 'yesterday', 20110201])('refuses %s as a day', async (day) => {
    const { errors } = await ask(asOf, { asOf: day });
    expect(errors[0]?.message).toContain('is not a Date; it is written YYYY-MM-DD');
  });

  it('tells all its versions with their last days', async () => {
    const { data } = await ask(
      `{ powerItem(code: "${buildingPermit.code}") { versions { ordinal from to state nameEn } } }`,
    );
    expect(data.powerItem.versions).toEqual([
      { ordinal: 1, from: '2009-01-01', to: '2010-05-31', state: 'IN_USE', nameEn: 'Building permit' },
      { ordinal: 2, from: '2010-06-01', to: '2010-06-30', state: 'SUSPENDED', nameEn: null },
      { ordinal: 3, from: '2010-07-01', to: '2010-12-31', state: 'IN_USE', nameEn: null },
      { ordinal: 4, from: '2011-01-01', to: '2013-12-31', state: 'IN_USE', nameEn: null },
      { ordinal: 5, from: '2014-01-01', to: null, state: 'ABOLISHED', nameEn: null },
    ]);
  });
});

describe('power items', () => {
  it('are filtered by department, type, state and text on a day', async () => {
    const { data } = await ask(`{ powerItems(filter: {
      departments: ["JS020000JS"], types: [LICENCE], states: [SUSPENDED], text: "施工", asOf: "2010-06-15" }) {
        totalCount nodes { code state asOf } } }`);
    expect(data.powerItems).toEqual({
      totalCount: 1,
      nodes: [{ code: buildingPermit.code, state: 'SUSPENDED', asOf: '2010-06-15' }],
    });
  });
});

describe('entities', () => {
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Department { name } ... on PowerItem { name state } ... on Rule { summary { zh } } ... on SpecificationPack { digest } } }`;

  it('are resolved by their keys, the unknown as none', async () => {
    const { data, errors } = await ask(entities, {
      representations: [
        { __typename: 'Department', code: 'JS020000JS' },
        { __typename: 'Department', code: 'JS990000XX' },
        { __typename: 'PowerItem', code: buildingPermit.code },
        { __typename: 'Rule', code: 'LIC-001' },
        { __typename: 'SpecificationPack', id: 'licences', version: '2010' },
        { __typename: 'SpecificationPack', id: 'licences', version: '2010' },
        { __typename: 'SpecificationPack', id: 'licences', version: '1999' },
      ],
    });
    expect(errors).toEqual([]);
    const digest = '2010'.padStart(64, '0');
    expect(data._entities).toEqual([
      { name: '无锡市建设局' },
      null,
      { name: '建筑工程施工许可证核发（修订）', state: 'IN_USE' },
      { summary: { zh: 'LIC-001 必填字段不为空' } },
      { digest },
      { digest },
      null,
    ]);
  });
});

describe('the reference edition', () => {
  const edition =
    '{ referenceEdition { edition departments { code name kind } powers { code department periods { state from to } } } }';

  it('gives the hub every power with its states by day', async () => {
    const { data } = await ask(edition, {}, theHub);
    expect(data.referenceEdition.edition).toMatch(/^[0-9a-f]{64}$/);
    expect(data.referenceEdition.departments).toHaveLength(4);
    expect(
      data.referenceEdition.powers.find(({ code }: { code: string }) => code === buildingPermit.code).periods,
    ).toEqual([
      { state: 'IN_USE', from: '2009-01-01', to: '2010-05-31' },
      { state: 'SUSPENDED', from: '2010-06-01', to: '2010-06-30' },
      { state: 'IN_USE', from: '2010-07-01', to: '2013-12-31' },
      { state: 'ABOLISHED', from: '2014-01-01', to: null },
    ]);
  });

  it('gives what penalties and flows are measured by, of the versions that have it', async () => {
    const asked = await ask(
      '{ referenceEdition { departments { code region } standards { power from to discretion { grade rangeKind low top } steps { id name next { to } } } } }',
      {},
      theHub,
    );
    expect(asked.errors).toEqual([]);
    expect(asked.data.referenceEdition.departments).toContainEqual({ code: 'JS028300MZ', region: '320583' });
    expect(asked.data.referenceEdition.standards).toEqual([]);
    const [version] = buildingPermit.versions;
    const range = { kind: 'AMOUNT' as const, low: 1000, top: 5000 };
    const discretion = [{ grade: '一般', circumstances: [], kind: '罚款', range, basis: '裁量基准' }];
    const internalFlow = [
      { id: '1', name: '立案', next: [{ to: '2' }] },
      { id: '2', name: '结案', next: [] },
    ];
    await opened.catalogue.load({
      departments: [],
      powers: [
        {
          ...buildingPermit,
          versions: [{ ...version!, discretion, internalFlow }, ...buildingPermit.versions.slice(1)],
        },
      ],
    });
    const { data } = await ask(
      '{ referenceEdition { standards { power from to discretion { grade rangeKind low top } steps { id next { to } } } } }',
      {},
      theHub,
    );
    expect(data.referenceEdition.standards).toEqual([
      {
        ...{ power: buildingPermit.code, from: '2009-01-01', to: '2010-05-31' },
        discretion: [{ grade: '一般', rangeKind: 'AMOUNT', low: 1000, top: 5000 }],
        steps: [
          { id: '1', next: [{ to: '2' }] },
          { id: '2', next: [] },
        ],
      },
    ]);
  });

  it.each([
    { role: 'public', subject: 'anonymous' } as const,
    { role: 'portal', subject: 'portal' } as const,
    { role: 'department', subject: 'js', department: 'JS020000JS' } as const,
    { role: 'auditor', subject: 'auditor' } as const,
  ])('is refused to the role $role', async (principal) => {
    const { errors } = await ask(edition, {}, principal);
    expect(errors[0]?.originalError).toMatchObject({ code: 'CATALOGUE_EDITION_DENIED', kind: 'auth' });
  });
});

describe('loading', () => {
  it('the same library again changes nothing, whatever the order', async () => {
    const { edition } = await opened.catalogue.load({ departments: [], powers: [] });
    const again = await opened.catalogue.load({
      departments: wuxiLibrary.departments.toReversed(),
      powers: wuxiLibrary.powers.toReversed(),
    });
    expect(again).toEqual({
      departments: { added: 0, changed: 0, unchanged: 4 },
      powers: { added: 0, changed: 0, unchanged: 6 },
      kept: [],
      edition,
    });
  });

  it('a change gives another edition', async () => {
    const { edition } = await opened.catalogue.load({ departments: [], powers: [] });
    const changed = await opened.catalogue.load({
      departments: [],
      powers: [{ ...buildingPermit, type: 'CONFIRMATION' }],
    });
    expect(changed.powers).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(changed.edition).not.toBe(edition);
  });

  it.each([
    ['a code given twice', { departments: [], powers: [buildingPermit, buildingPermit] }, 'CATALOGUE_CODE_TWICE'],
    [
      'a department nobody knows',
      { departments: [], powers: [{ ...buildingPermit, department: 'JS990000XX' }] },
      'CATALOGUE_DEPARTMENT_UNKNOWN',
    ],
    [
      'a parent nobody knows',
      {
        departments: [
          { code: 'JS020000GH', name: '规划局', kind: 'SELF_BUILT' as const, region: '320200', parent: 'JS990000XX' },
        ],
        powers: [],
      },
      'CATALOGUE_DEPARTMENT_UNKNOWN',
    ],
    [
      'a power without versions',
      { departments: [], powers: [{ ...buildingPermit, versions: [] }] },
      'CATALOGUE_VERSIONS_DISORDERED',
    ],
    [
      'versions out of order',
      { departments: [], powers: [{ ...buildingPermit, versions: buildingPermit.versions.toReversed() }] },
      'CATALOGUE_VERSIONS_DISORDERED',
    ],
    [
      'a first day that does not exist',
      {
        departments: [],
        powers: [{ ...buildingPermit, versions: [{ ...buildingPermit.versions[0]!, from: '2009-02-30' }] }],
      },
      'CATALOGUE_VERSIONS_DISORDERED',
    ],
  ])('%s is refused, and nothing is stored', async (_, library, code) => {
    const { edition } = await opened.catalogue.load({ departments: [], powers: [] });
    await expect(opened.catalogue.load(library)).rejects.toMatchObject({ code });
    expect((await opened.catalogue.load({ departments: [], powers: [] })).edition).toBe(edition);
  });
});
