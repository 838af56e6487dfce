import { texts } from './texts.ts';

/** Names of the pages of each place, in the order in which they are offered. */
export const pageNames = texts(
  {
    portal: {
      '/portal': '权力查询',
      '/portal/follow': '办件查询',
      '/portal/published': '许可与处罚公示',
      '/portal/statistics': '统计',
      '/portal/scorecards': '部门考评',
    },
    desk: {
      '/desk': '月度情况',
      '/desk/upload': '上传文件',
      '/desk/fill': '在线填报',
      '/desk/quarantine': '待改记录',
      '/desk/cases': '办件',
      '/desk/cards': '预警',
      '/desk/orders': '督办',
      '/desk/score': '考评',
      '/desk/declare': '件数与零报',
      '/desk/sources': '数据源',
    },
    audit: {
      '/audit': '月度总览',
      '/audit/cards': '预警',
      '/audit/orders': '督办',
      '/audit/scores': '考评',
      '/audit/cases': '办件',
      '/audit/samples': '抽查',
      '/audit/sources': '数据源',
      '/audit/trail': '审计记录',
    },
    explorer: {},
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  {
    portal: {
      '/portal': 'Find a power',
      '/portal/follow': 'Follow a case',
      '/portal/published': 'Licences and penalties',
      '/portal/statistics': 'Statistics',
      '/portal/scorecards': 'Scorecards',
    },
    desk: {
      '/desk': 'Month',
      '/desk/upload': 'Upload',
      '/desk/fill': 'Fill in',
      '/desk/quarantine': 'To be mended',
      '/desk/cases': 'Cases',
      '/desk/cards': 'Cards',
      '/desk/orders': 'Orders',
      '/desk/score': 'Score',
      '/desk/declare': 'Counts',
      '/desk/sources': 'Sources',
    },
    audit: {
      '/audit': 'Month',
      '/audit/cards': 'Cards',
      '/audit/orders': 'Orders',
      '/audit/scores': 'Scores',
      '/audit/cases': 'Cases',
      '/audit/samples': 'Samples',
      '/audit/sources': 'Sources',
      '/audit/trail': 'Audit trail',
    },
    explorer: {},
  },
);
