import type { Bilingual } from '../graph/bilingual.ts';

/** Queries to begin with; the month is put in by the page. */
export const readyQueries = (month: string): readonly { readonly title: Bilingual; readonly text: string }[] => [
  {
    title: { zh: '各部门数据对接得分', en: 'Scores of data docking' },
    text: `{
  scorecards(period: "${month}", first: 50) {
    nodes { department { name } docking { score timely conforming reason { zh } } }
  }
}`,
  },
  {
    title: { zh: '一项权力的依据与时限', en: 'A power with its basis and limits' },
    text: `{
  powerItems(first: 5) {
    nodes { code name legalBasis promisedLimit { amount unit } department { name } }
  }
}`,
  },
  {
    title: { zh: '当月办件（个人信息已脱敏）', en: 'Cases of the month, personal data masked' },
    text: `{
  cases(filter: { period: "${month}" }, first: 20) {
    nodes { name department { name } power { name } state startedAt finishedAt }
  }
}`,
  },
  {
    title: { zh: '退回记录的全部问题（部门、监察人员）', en: 'Findings of rejected records (departments, auditors)' },
    text: `{
  quarantine(filter: { period: "${month}", waiting: true }, first: 20) {
    nodes { recordType row reason findings { rule { code } pointer { field row } remedy { zh } } }
  }
}`,
  },
];
