import type { Bilingual } from '../../kernel/bilingual.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** The clause that lays the score down. */
export const LEGAL_BASIS = text(
  '《无锡市行政权力网上公开透明运行市级部门绩效考核细则（试行）》（锡政办发〔2010〕272 号附件 2）第三条第（三）项“数据对接”',
  'Wuxi 2010-272, annex 2 (rules for scoring municipal departments), part 3, item (三), data docking',
);

/** The formula in words. */
export const FORMULA = text(
  '得分 = 10 −（未在期限内推送、填报或导入：5）−（数据不符合规范：5）。及时：该月份首次完整报送（不含试报）不晚于期限到达。' +
    '符合规范：按时报送的，期限届满时没有尚未改正的退回记录；逾期报送的，目前没有；未报送的，视为不符合。仅自建系统部门计分。',
  'score = 10 − (5 if not pushed, filled in or imported by the deadline) − (5 if the data do not conform). In time: the ' +
    'first complete delivery of the period, rehearsals apart, arrived no later than the deadline. Conforming: no rejected ' +
    'record was outstanding when the deadline passed; for what arrived late, none is outstanding now; nothing reported does ' +
    'not conform. Only departments with a system of their own are scored.',
);

export const IN_TIME = text('按期报送。', 'Reported in time.');
export const LATE = text('逾期报送，扣 5 分。', 'Reported late: 5 points off.');
export const CONFORMS = text('数据符合规范。', 'The data conform.');
export const DOES_NOT_CONFORM = text(
  '有退回记录未改正，扣 5 分。',
  'Rejected records were not corrected: 5 points off.',
);
export const NO_CASES = text(
  '已申报本月无办件，不参与排名，单独列出。',
  'The month was declared to be without cases; listed apart from the ranking.',
);
export const NOTHING_ARRIVED = text(
  '期限已过而未报送，扣 10 分。',
  'The deadline passed and nothing was reported: 10 points off.',
);
export const ONLY_COUNTS = text(
  '只报件数而未报送办件数据，视为未报送，扣 10 分。',
  'Counts were reported but no cases, which is no data docking: 10 points off.',
);
export const NOT_DUE = text('期限未到，尚未报送。', 'The deadline has not passed, and nothing has been reported yet.');
export const UNIFIED = text(
  '使用市统建系统，不对数据对接计分。',
  'Works on the city’s unified platform; data docking is not scored.',
);
export const VERTICAL = text(
  '使用部、省建系统，按月上报办件量，不对数据对接计分。',
  'Works on a system of the ministry or province and reports counts; data docking is not scored.',
);
export const COUNTS_REPORTED = text('本月办件量已上报。', 'The month’s counts were reported.');
export const COUNTS_MISSING = text('本月办件量尚未上报。', 'The month’s counts have not been reported.');
