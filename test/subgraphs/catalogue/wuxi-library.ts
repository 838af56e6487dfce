import type { CatalogueLibrary, PowerItem, PowerVersion } from '../../../subgraphs/catalogue/library.ts';

const version = (from: string, state: PowerVersion['state'], name: string): PowerVersion => ({
  from,
  state,
  name,
  legalBasis: ['《中华人民共和国建筑法》第七条'],
});

/** Permit of the construction bureau: changed once, suspended a month, abolished in 2014. */
export const buildingPermit: PowerItem = {
  code: 'JS020000JS-XK-0001',
  department: 'JS020000JS',
  type: 'LICENCE',
  versions: [
    {
      ...version('2009-01-01', 'IN_USE', '建筑工程施工许可'),
      nameEn: 'Building permit',
      statutoryLimit: { amount: 15, unit: 'WORKING_DAY' },
      promisedLimit: { amount: 10, unit: 'WORKING_DAY' },
    },
    version('2010-06-01', 'SUSPENDED', '建筑工程施工许可'),
    version('2010-07-01', 'IN_USE', '建筑工程施工许可证核发'),
    version('2011-01-01', 'IN_USE', '建筑工程施工许可证核发（修订）'),
    version('2014-01-01', 'ABOLISHED', '建筑工程施工许可证核发（修订）'),
  ],
};

const penalty = (code: string, name: string): PowerItem => ({
  code,
  department: code.slice(0, 10),
  type: 'PENALTY',
  versions: [version('2010-01-01', 'IN_USE', name)],
});

/** Four departments of three kinds, six powers. */
export const wuxiLibrary: CatalogueLibrary = {
  departments: [
    { code: 'JS000000JT', name: '江苏省交通运输厅', kind: 'VERTICAL', region: '320000' },
    {
      code: 'JS020000JS',
      name: '无锡市建设局',
      nameEn: 'Wuxi Construction Bureau',
      kind: 'SELF_BUILT',
      region: '320200',
    },
    { code: 'JS020000JT', name: '无锡市交通局', kind: 'SELF_BUILT', region: '320200', parent: 'JS000000JT' },
    { code: 'JS028300MZ', name: '昆山市民政局', kind: 'UNIFIED', region: '320583' },
  ],
  powers: [
    buildingPermit,
    penalty('JS020000JS-CF-0001', '对未取得施工许可证擅自施工的处罚'),
    penalty('JS020000JS-CF-0002', '对转包工程的处罚'),
    penalty('JS020000JT-CF-0001', '对无证客运的处罚'),
    penalty('JS020000JT-CF-0002', '对超限运输的处罚'),
    penalty('JS028300MZ-CF-0001', '对社会团体违规的处罚'),
  ],
};
