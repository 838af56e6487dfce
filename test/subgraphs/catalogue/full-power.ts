import type { CatalogueLibrary, PowerContent, PowerItem } from '../../../subgraphs/catalogue/library.ts';

/** A penalty with everything that the catalogue can say of a power. */
export const fullContent: PowerContent = {
  name: '对未取得施工许可证擅自施工的处罚',
  nameEn: 'Penalty for building without a permit',
  statutoryLimit: { amount: 3, unit: 'MONTH' },
  promisedLimit: { amount: 20, unit: 'WORKING_DAY' },
  legalBasis: ['《中华人民共和国建筑法》第六十四条', '《建设工程质量管理条例》第五十七条'],
  holderNature: 'STATUTORY',
  indicators: {
    holder: '无锡市建设局',
    phone: '0510-00000000',
    supervisionPhone: '0510-00000001',
    address: '无锡市某路1号',
    penaltyBasis: '《建设工程质量管理条例》第五十七条',
    remark: '内部备注，含“逗号,”与\n换行',
  },
  materials: [{ name: '身份证明', required: true, copies: 1 }],
  riskPoints: [{ kind: '裁量', description: '随意降低处罚', control: '集体讨论' }],
  publicFlow: [
    { id: 'a', name: '立案', post: '承办人', limit: { amount: 7, unit: 'WORKING_DAY' }, next: [{ to: 'b' }] },
    {
      id: 'b',
      name: '审理',
      duty: '查清事实',
      rights: '陈述、申辩、听证',
      next: [{ to: 'c', when: '违法成立' }, { to: 'd' }],
    },
    { id: 'c', name: '决定', supervision: '法制审核', complaint: '12345', next: [] },
    { id: 'd', name: '不予处罚', next: [] },
  ],
  internalFlow: [
    { id: '1', name: '受理登记', post: '窗口', next: [{ to: '2' }] },
    { id: '2', name: '结案归档', next: [] },
  ],
  discretion: [
    {
      grade: '一般',
      circumstances: ['擅自施工'],
      kind: '罚款',
      range: { kind: 'BASE', base: '工程合同价款', low: 0.01, top: 0.015 },
      basis: '质量条例第五十七条',
    },
    {
      grade: '严重',
      circumstances: ['擅自施工', '拒不改正'],
      kind: '罚款',
      range: { kind: 'BASE', base: '工程合同价款', low: 0.015, top: 0.02 },
      basis: '质量条例第五十七条',
    },
    {
      grade: '严重',
      circumstances: ['擅自施工', '拒不改正'],
      kind: '责令停工',
      range: { kind: 'OTHER', words: '责令停止施工' },
      basis: '建筑法第六十四条',
    },
  ],
};

/** Held by the construction bureau, under a code of the first generation. */
export const fullPower: PowerItem = {
  code: 'JS020000JS-CF-0100',
  department: 'JS020000JS',
  type: 'PENALTY',
  formerCodes: ['320200JS0100'],
  versions: [{ ...fullContent, from: '2010-01-01', state: 'IN_USE' }],
};

/** The construction bureau with that one power. */
export const fullLibrary: CatalogueLibrary = {
  departments: [
    {
      code: 'JS020000JS',
      name: '无锡市建设局',
      kind: 'SELF_BUILT',
      region: '320200',
      creditCode: '11320200014006000X',
      delegations: [
        { nature: 'DELEGATED', to: '无锡市建设工程质量监督站', from: '2010-01-01', paper: '锡建委托〔2010〕1号' },
      ],
    },
  ],
  powers: [fullPower],
};
