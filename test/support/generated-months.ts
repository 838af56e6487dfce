import type { Month } from '../../kernel/month.ts';
import { citizenNumber, creditCode, organisationCode } from './generated-codes.ts';
import { seeded, type Seeded } from './seeded.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as a department delivers it, in the columns of the provincial specification. */
export interface GeneratedRecord {
  readonly recordType: string;
  readonly fields: Fields;
}

/** What one department delivers for one month: whole cases, bases before stages before results. No finding is due. */
export interface GeneratedMonth {
  readonly department: string;
  readonly period: Month;
  readonly records: readonly GeneratedRecord[];
}

export interface GeneratedMonthsOptions {
  readonly seed: number;
  readonly departments?: number;
  readonly period?: Month;
  /** Applications, and as many penalties, of each department. */
  readonly cases?: number;
}

/**
 * Months that conform to jiangsu-2010 without a single finding, warnings and advice included: serials without gaps,
 * columns that vary, times in order and within a day of their report. The same seed gives the same months.
 */
export function generatedMonths(options: GeneratedMonthsOptions): readonly GeneratedMonth[] {
  const { seed, departments = 50, period = '2010-09', cases = 24 } = options;
  return Array.from({ length: departments }, (_, index) => {
    const department = departmentCode(index);
    return { department, period, records: monthOf(department, period, cases, seeded(seed * 1000 + index)) };
  });
}

const REGIONS = ['0200', '0202', '0203', '0204', '0205', '0206', '0211', '0281', '0282'];
const LETTERS = ['JS', 'JT', 'GT', 'MZ', 'GH', 'CG'];

/** Codes of departments, one after the other: nine regions in Wuxi and six kinds of bureau. */
export const departmentCode = (index: number): string =>
  `JS${REGIONS[index % REGIONS.length]}00${LETTERS[Math.floor(index / REGIONS.length) % LETTERS.length]}`;

const SURNAMES = [...'王李张刘陈杨赵黄周吴'];
const GIVEN = [...'明华建国丽芳强伟敏静磊洋'];
const TRADES = ['建筑工程', '置业', '机械', '纺织', '环境科技', '餐饮管理', '物流', '医药'];
const ROADS = ['人民路', '中山路', '太湖大道', '锡山大道', '梁溪路', '运河西路'];
const MATTERS = ['工程施工许可', '占用道路许可', '夜间施工许可', '排水许可', '户外广告设置许可', '临时用地许可'];
const OFFENCES = ['未取得施工许可证擅自施工', '未按规定设置围挡', '超限运输', '擅自占用道路', '未公示收费标准'];

const PAPER = (name: string): string =>
  `<?xml version="1.0" encoding="GBK"?><DOCUMENTDATA><DOCUMENT><DOCUMENT_ID>1</DOCUMENT_ID><DOCUMENT_NAME>${name}</DOCUMENT_NAME><FILE_NAME>${name}.doc</FILE_NAME><FILE_CONTENT>CDATA[6Ziz5YWJ]</FILE_CONTENT></DOCUMENT></DOCUMENTDATA>`;

function monthOf(department: string, period: Month, cases: number, random: Seeded): readonly GeneratedRecord[] {
  const serials = new Map<string, number>();
  const serial = (table: string): string => {
    const next = (serials.get(table) ?? 0) + 1;
    serials.set(table, next);
    return department + String(next).padStart(10, '0');
  };
  return Array.from({ length: cases }, (_, ordinal) => [
    ...application({ department, period, ordinal, random, serial }),
    ...penaltyCase({ department, period, ordinal, random, serial }),
  ]).flat();
}

interface Setting {
  readonly department: string;
  readonly period: Month;
  readonly ordinal: number;
  readonly random: Seeded;
  readonly serial: (table: string) => string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of the month in working hours; days beyond 20 are left for what follows. */
const moment = (period: Month, day: number, hour: number, minute: number): string =>
  `${period}-${two(day)} ${two(hour)}:${two(minute)}:00`;

const person = (random: Seeded): string => random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
const mobile = (random: Seeded): string => `13${String(random.whole(0, 999_999_999)).padStart(9, '0')}`;
const phone = (random: Seeded): string => `0510-${String(random.whole(10_000_000, 89_999_999))}`;
const address = (random: Seeded): string => `无锡市${random.pick(ROADS)}${random.whole(1, 888)}号`;
const company = (random: Seeded): string =>
  `无锡${random.pick(GIVEN)}${random.pick(GIVEN)}${random.pick(TRADES)}有限公司`;

function party(random: Seeded) {
  const isPerson = random.next() < 0.4;
  const organisation = organisationCode(random);
  return isPerson
    ? { type: '1', name: person(random), paperType: '0', paper: citizenNumber(random), organisation: undefined }
    : {
        type: '2',
        name: company(random),
        paperType: '8',
        paper: creditCode(random, '91320200', organisation),
        organisation,
      };
}

function application({ department, period, ordinal, random, serial }: Setting): readonly GeneratedRecord[] {
  const day = random.whole(1, 18);
  const who = party(random);
  const matter = `${random.pick(MATTERS)}`;
  const shared = {
    ORG_ID: department,
    INTERNAL_NO: `许${period}-${String(ordinal + 1).padStart(5, '0')}`,
    ITEM_ID: `${department}-XK-${String(1 + (ordinal % 30)).padStart(4, '0')}`,
  };
  const stage = (order: number, name: string, status: string, at: number): GeneratedRecord => ({
    recordType: 'INF_APPLY_PROCESS',
    fields: {
      NO: serial('INF_APPLY_PROCESS'),
      NO_ORD: order,
      ...shared,
      TACHE_ID: `T${order}`,
      TACHE_NAME: name,
      TACHE_INTE_NO: String(order),
      DEPARTMENT: random.pick(['行政许可服务处', '窗口', '审批处']),
      USER_STAFF_CODE: String(random.whole(10_001, 10_099)),
      USER_NAME: person(random),
      STATUS: status,
      PROMISE: random.whole(1, 3),
      PROMISE_TYPE: '1',
      PROMISE_START_SIGN: order === 1 ? '1' : '0',
      ISRISK: 0,
      NOTE: `${name}:${who.name}提交的${matter}申请材料${random.pick(['齐全', '符合法定形式', '已核对原件'])},同意进入下一环节。`,
      BEGIN_DATE: moment(period, at, 9, random.whole(0, 59)),
      PROCESS_DATE: moment(period, at, 11, random.whole(0, 59)),
      NODE_ID: two(order),
      NODE_ATTRIBUTE: 1,
      CREATE_DATE: moment(period, at, 12, random.whole(0, 59)),
      UPDATE_DATE: moment(period, at, 18, random.whole(0, 59)),
    },
  });
  return [
    {
      recordType: 'INF_APPLY',
      fields: {
        NO: serial('INF_APPLY'),
        CHANG_NO: 1,
        ITEM_TYPE: 'XK',
        ...shared,
        DEPARTMENT: '行政许可服务处',
        TRANSACT_AFFAIR_NAME: `${matter}(第${ordinal + 1}号)`,
        CONTENT: `${who.name}申请办理${matter},地点${address(random)}`,
        APPLY_WAY: random.pick(['0', '1', '5']),
        FORM: PAPER('申请表'),
        APPLICANT_CODE: who.organisation,
        APPLICANT_TYPE: who.type,
        APPLICANT_NAME: who.name,
        APPLICANT_PAPER_TYPE: who.paperType,
        APPLICANT_PAPER_CODE: who.paper,
        APPLICANT_PHONE: phone(random),
        APPLICANT_MOBILE: mobile(random),
        APPLICANT_ADDRESS: address(random),
        APPLICANT_ZIPCODE: String(random.whole(214_000, 214_499)),
        LINKMAN_NAME: person(random),
        LINKMAN_PAPER_TYPE: '0',
        LINKMAN_PAPER_CODE: citizenNumber(random),
        LINKMAN_MOBILE: mobile(random),
        PROMISE: random.whole(5, 20),
        PROMISE_TYPE: '1',
        ISRISK: 0,
        APPLY_DATE: moment(period, day, 8, random.whole(0, 29)),
        CREATE_DATE: moment(period, day, 8, random.whole(30, 59)),
        UPDATE_DATE: moment(period, day, 18, random.whole(0, 59)),
      },
    },
    stage(1, '受理', '7', day),
    stage(2, '审查', '5', day + 2),
    {
      recordType: 'INF_APPLY_RESULT',
      fields: {
        NO: serial('INF_APPLY_RESULT'),
        CHANG_NO: 1,
        ...shared,
        STATUS: ordinal % 8 === 7 ? '3' : '2',
        NOTE: `经审查,${matter}申请(第${ordinal + 1}号)${ordinal % 8 === 7 ? '不符合法定条件,不予许可' : '符合法定条件,准予许可'}。`,
        ATTACHMENT: PAPER('决定书'),
        FINISH_TIME: moment(period, day + 4, 15, random.whole(0, 29)),
        RECEIVABLE: random.whole(0, 9) * 10,
        PAID: 0,
        CREATE_DATE: moment(period, day + 4, 15, random.whole(30, 59)),
        UPDATE_DATE: moment(period, day + 4, 18, random.whole(0, 59)),
      },
    },
  ];
}

function penaltyCase({ department, period, ordinal, random, serial }: Setting): readonly GeneratedRecord[] {
  const day = random.whole(4, 16);
  const who = party(random);
  const offence = random.pick(OFFENCES);
  const fine = random.whole(4, 90) * 1000;
  const place = address(random);
  const shared = {
    ORG_ID: department,
    INTERNAL_NO: `罚字${period}第${String(ordinal + 1).padStart(5, '0')}号`,
    ITEM_ID: `${department}-CF-${String(1 + (ordinal % 30)).padStart(4, '0')}`,
  };
  const stage = (order: number, name: string, at: number): GeneratedRecord => ({
    recordType: 'INF_PUNISH_PROCESS',
    fields: {
      NO: serial('INF_PUNISH_PROCESS'),
      NO_ORD: order,
      ...shared,
      TACHE_ID: String(order),
      TACHE_NAME: name,
      TACHE_INTE_NO: String(order),
      DEPARTMENT: random.pick(['监察支队', '执法大队', '法制处']),
      USER_STAFF_CODE: String(random.whole(20_001, 20_099)),
      USER_NAME: person(random),
      STATUS: order === 3 ? '5' : random.pick(['1', '5']),
      PROMISE: random.whole(3, 15),
      PROMISE_TYPE: '1',
      PROMISE_START_SIGN: order === 1 ? '1' : '0',
      ISRISK: 0,
      NOTE: `${name}:${place}${offence}一案,${random.pick(['事实清楚', '证据确凿', '程序合法'])},同意。`,
      EVIDENCE: PAPER('现场检查笔录'),
      BEGIN_DATE: moment(period, at, 9, random.whole(0, 59)),
      PROCESS_DATE: moment(period, at, 11, random.whole(0, 59)),
      NODE_ID: two(order),
      NODE_ATTRIBUTE: 1,
      CREATE_DATE: moment(period, at, 12, random.whole(0, 59)),
      UPDATE_DATE: moment(period, at, 18, random.whole(0, 59)),
    },
  });
  return [
    {
      recordType: 'INF_PUNISH',
      fields: {
        NO: serial('INF_PUNISH'),
        CHANG_NO: 1,
        ...shared,
        DEPARTMENT: '监察支队',
        AJ_ADDR: place,
        AJ_OCCUR_DATE: moment(period, day - 2, random.whole(7, 17), random.whole(1, 59)),
        SOURCE: random.pick(['1', '2', '3']),
        FACT: `巡查${place},发现${who.name}${offence},当事人对事实无异议。`,
        TARGET_TYPE: who.type,
        PUNISH_TARGET: who.name,
        TARGET_CODE: who.organisation,
        TARGET_PAPER_TYPE: who.paperType,
        TARGET_PAPER_NUMBER: who.paper,
        TARGET_PHONE: phone(random),
        TARGET_MOBILE: mobile(random),
        TARGET_ADDRESS: address(random),
        TARGET_ZIP_CODE: String(random.whole(214_000, 214_499)),
        CONTENT: `${offence}案(${ordinal + 1})`,
        PROMISE: random.whole(60, 90),
        PROMISE_TYPE: '1',
        ISRISK: 0,
        CREATE_DATE: moment(period, day, 8, random.whole(0, 59)),
        UPDATE_DATE: moment(period, day, 18, random.whole(0, 59)),
      },
    },
    stage(1, '立案', day),
    stage(2, '案件审理', day + 3),
    stage(3, '发决定书', day + 6),
    {
      recordType: 'INF_PUNISH_RESULT',
      fields: {
        NO: serial('INF_PUNISH_RESULT'),
        CHANG_NO: 1,
        ...shared,
        PROGRAM: ordinal % 6 === 5 ? '1' : '2',
        PUNISH_SORT: random.pick(['建设管理', '城市管理', '交通管理']),
        ACCORDANCE: `《${random.pick(['建设工程质量管理条例', '城市道路管理条例', '价格法'])}》第${random.whole(20, 60)}条`,
        STANDARD: `裁量标准第${random.whole(1, 9)}档:情节${random.pick(['轻微', '一般', '较重'])}`,
        PUNISH_DESIDE: '1',
        PUNISH_CLASS: ordinal % 6 === 5 ? '1' : ordinal % 4 === 3 ? '13' : '3',
        PUNISH_RESULT: ordinal % 6 === 5 ? `给予警告(${ordinal + 1})` : `责令改正,罚款人民币${fine}元`,
        PUNISH_RESULT_FINE: ordinal % 6 === 5 ? 0 : fine,
        PUNISH_RESULT_FINE_PEOPLE: ordinal % 6 === 5 ? 0 : 1,
        ATTACHMENT: PAPER('行政处罚决定书'),
        FINISH_DATE: moment(period, day + 8, 15, random.whole(0, 29)),
        CREATE_DATE: moment(period, day + 8, 15, random.whole(30, 59)),
        UPDATE_DATE: moment(period, day + 8, 18, random.whole(0, 59)),
        ISRECORD: random.pick(['0', '1']),
      },
    },
  ];
}
