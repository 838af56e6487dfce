import { describe, expect, it } from '@jest/globals';
import { regionSuccession } from '../../../../subgraphs/catalogue/places/region-successor.ts';
import { openCatalogue } from '../open-catalogue.ts';
import { fullLibrary } from '../full-power.ts';

const to = (code: string, month: string): unknown => {
  const found = regionSuccession(code, month);
  return found && [found.by, ...found.successors.map((region) => region.code)];
};

describe('a region', () => {
  it.each([
    ['320202', '2010-06', ['SAME', '320202']],
    ['320202', '2018-01', ['STATED', '320213']],
    ['320503', '2014-01', ['STATED', '320508']],
    ['320584', '2014-01', ['STATED', '320509']],
    ['999999', '2014-01', undefined],
  ])('%s in %s is %j', (code, month, expected) => {
    expect(to(code, month)).toEqual(expected);
  });

  it('that went on under another code is found by its name', () => {
    // Jiangdu, a city under Yangzhou, became a district of it in 2011.
    expect(to('321088', '2013-12')).toEqual(['NAME', '321012']);
  });
});

it('regions and departments are a tree, with successors, codes of all kinds and delegations', async () => {
  const { ask, catalogue } = await openCatalogue();
  await catalogue.load({
    departments: [
      ...fullLibrary.departments,
      { code: 'JS000000JT', name: '江苏省交通运输厅', kind: 'VERTICAL', region: '320000' },
      {
        code: 'JS020000JU',
        name: '无锡市交通运输局',
        kind: 'SELF_BUILT',
        region: '320200',
        parent: 'JS000000JT',
        formerCodes: ['JS020000JT'],
      },
      {
        code: 'JS020000JT',
        name: '无锡市交通局',
        kind: 'SELF_BUILT',
        region: '320200',
        parent: 'JS000000JT',
        endedOn: '2010-03-31',
        successors: ['JS020000JU'],
      },
    ],
    powers: [],
  });
  const { data, errors } = await ask(`{
    above: department(code: "JS000000JT") { children { code } }
    ended: department(code: "JS020000JT") { endedOn successors { code formerCodes } }
    full: department(code: "JS020000JS") { creditCode organisationCode regionName delegations { nature to until powers } }
    provinces: regions(month: "2010-06") { code }
    wuxi: regions(within: "320200", month: "2010-06") { code name }
    region(code: "320200", month: "2010-06") { name path departments { code } }
    unknown: region(code: "329999") { name }
    succession: regionSuccession(code: "320202", month: "2018-01") { by endedBy basis { zh } successors { name } } }`);
  expect(errors).toEqual([]);
  expect(data.above.children).toEqual([{ code: 'JS020000JT' }, { code: 'JS020000JU' }]);
  expect(data.ended).toEqual({
    endedOn: '2010-03-31',
    successors: [{ code: 'JS020000JU', formerCodes: ['JS020000JT'] }],
  });
  expect(data.full).toMatchObject({
    organisationCode: '014006000',
    regionName: '无锡市',
    delegations: [{ nature: 'DELEGATED', until: null, powers: null }],
  });
  expect(data.provinces.length).toBeGreaterThan(30);
  expect(data.wuxi).toEqual(expect.arrayContaining([{ code: '320202', name: '崇安区' }]));
  expect(data.region).toMatchObject({ name: '无锡市', path: ['江苏省', '无锡市'] });
  expect(data.region.departments).toHaveLength(3);
  expect(data.unknown).toBeNull();
  expect(data.succession).toMatchObject({ by: 'STATED', successors: [{ name: '梁溪区' }] });
  await catalogue.close();
});
