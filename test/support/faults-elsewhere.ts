import {
  american,
  asGb,
  asUtf8ReadAsGb,
  each,
  from,
  listed,
  rounded,
  serial,
  swap,
  text,
  whole,
  without,
} from './seeded-faults.ts';
import { numericCitizenNumber } from './generated-codes.ts';
import type { FaultTable, Row } from './seeded-faults.ts';
import type { Seeded } from './seeded.ts';

/** The same kinds of mistakes at other places; nothing was tuned on them. */
const elsewhere = {
  'decision dates month first': [
    'date-shape',
    'PENALTY',
    each((row) => ({ CF_JDRQ: text(row, 'CF_JDRQ').replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$2/$3/$1') })),
    true,
  ],
  'offence day with points': [
    'date-shape',
    'INF_PUNISH',
    each((row) => ({ AJ_OCCUR_DATE: text(row, 'AJ_OCCUR_DATE').replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3.$2.$1') })),
    true,
  ],
  'kind of applicant in words': [
    'codes-in-words',
    'INF_APPLY',
    each((row) => ({ APPLICANT_TYPE: row['APPLICANT_TYPE'] === '1' ? '自然人' : '法人或其他组织' })),
    true,
  ],
  'way of applying in words': ['codes-in-words', 'INF_APPLY', each(() => ({ APPLY_WAY: '网上' })), true],
  'party and paper swapped': ['swapped-columns', 'INF_PUNISH', swap('PUNISH_TARGET', 'TARGET_PAPER_NUMBER'), true],
  'number and unit swapped': ['swapped-columns', 'INF_APPLY', swap('ITEM_ID', 'ORG_ID'), true],
  'opinion left out': [
    'missing-column',
    'INF_APPLY_RESULT',
    (rows: readonly Row[]) => rows.map((row) => without(row, 'NOTE')),
    false,
  ],
  'result renamed': [
    'missing-column',
    'INF_PUNISH_RESULT',
    (rows: readonly Row[]) =>
      rows.map((row) => ({ ...without(row, 'PUNISH_RESULT'), '+处罚决定内容': row['PUNISH_RESULT'] })),
    true,
  ],
  'completion in full width': [
    'full-width',
    'INF_APPLY_RESULT',
    each((row) => ({
      FINISH_TIME: text(row, 'FINISH_TIME').replace(/[\d-]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      ),
    })),
    true,
  ],
  'null for handlers': [
    'missing-words',
    'INF_PUNISH_PROCESS',
    (rows: readonly Row[], random: Seeded) =>
      rows.map((row) => (random.next() < 0.5 ? { ...row, USER_NAME: 'NULL' } : row)),
    false,
  ],
  'party numbers through Excel': [
    'rounded-numbers',
    'INF_PUNISH',
    each((row, random) =>
      row['TARGET_TYPE'] === '1' ? { TARGET_PAPER_NUMBER: rounded(numericCitizenNumber(random)) } : {},
    ),
    false,
  ],
  'publicity in GB18030 read as UTF-8': ['wrong-encoding', 'PENALTY', whole(asGb), false],
  'one power for all': ['constant-filler', 'INF_PUNISH', each(() => ({ ITEM_ID: '1032' })), false],
  'papers joined': [
    'joined-values',
    'INF_PUNISH',
    each((row) => ({ TARGET_PAPER_NUMBER: `${text(row, 'TARGET_PAPER_NUMBER')};${text(row, 'TARGET_PAPER_NUMBER')}` })),
    true,
  ],
  'promise with its unit': [
    'written-unit',
    'INF_PUNISH',
    each((row) => ({ PROMISE: `${text(row, 'PROMISE')}天` })),
    true,
  ],
  'places of 150 characters': [
    'counted-in-characters',
    'INF_PUNISH',
    each((row) => ({
      AJ_ADDR: `${text(row, 'AJ_ADDR')}${'示例小区一期东侧沿街商铺二层靠近公交车站的位置'.repeat(6)}`.slice(0, 150),
    })),
    false,
  ],
} as const satisfies FaultTable;

/** A third set at other places again, written down before it was first measured; see docs/decisions/0065. */
const afresh = {
  'result of licences in words': [
    'codes-in-words',
    'INF_APPLY_RESULT',
    each((row) => ({ STATUS: row['STATUS'] === '0' ? '出证办结' : '予以许可' })),
    true,
  ],
  'source of the case in words': ['codes-in-words', 'INF_PUNISH', each(() => ({ SOURCE: '检查发现' })), true],
  'entry dates with blanks for dashes': [
    'date-shape',
    'INF_APPLY',
    each((row) => ({ APPLY_DATE: text(row, 'APPLY_DATE').replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$1 $2 $3') })),
    true,
  ],
  'end of stages as serials': [
    'date-shape',
    'INF_PUNISH_PROCESS',
    each((row) => ({ PROCESS_DATE: serial(text(row, 'PROCESS_DATE')) })),
    true,
  ],
  'applicant and paper swapped': ['swapped-columns', 'INF_APPLY', swap('APPLICANT_NAME', 'APPLICANT_PAPER_CODE'), true],
  'fact and basis swapped with power': ['swapped-columns', 'INF_PUNISH', swap('ITEM_ID', 'INTERNAL_NO'), true],
  'stage name left out': [
    'missing-column',
    'INF_PUNISH_PROCESS',
    (rows: readonly Row[]) => rows.map((row) => without(row, 'TACHE_NAME')),
    false,
  ],
  'finish renamed': [
    'missing-column',
    'INF_PUNISH_RESULT',
    (rows: readonly Row[]) => rows.map((row) => ({ ...without(row, 'FINISH_DATE'), '+结案日期': row['FINISH_DATE'] })),
    true,
  ],
  'penalty numbers in full width': [
    'full-width',
    'INF_PUNISH',
    each((row) => ({
      PROMISE: text(row, 'PROMISE').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    })),
    true,
  ],
  'dash for unknown applicants': [
    'missing-words',
    'INF_APPLY',
    (rows: readonly Row[], random: Seeded) =>
      rows.map((row) => (random.next() < 0.5 ? { ...row, APPLICANT_NAME: 'NULL' } : row)),
    false,
  ],
  'papers of applicants through Excel': [
    'rounded-numbers',
    'INF_APPLY',
    each((row, random) =>
      row['APPLICANT_TYPE'] === '1' ? { APPLICANT_PAPER_CODE: rounded(numericCitizenNumber(random)) } : {},
    ),
    false,
  ],
  'stages in GB18030 read as UTF-8': ['wrong-encoding', 'INF_APPLY_PROCESS', whole(asGb), false],
  'one telephone for all': ['constant-filler', 'INF_PUNISH', each(() => ({ TARGET_PHONE: '0510-80000000' })), false],
  'powers of licences joined': [
    'joined-values',
    'INF_APPLY',
    each((row) => ({ ITEM_ID: `${text(row, 'ITEM_ID')},${text(row, 'ITEM_ID')}` })),
    true,
  ],
  'promise of licences in working days written out': [
    'written-unit',
    'INF_APPLY',
    each((row) => ({ PROMISE: `${text(row, 'PROMISE')}个工作日` })),
    true,
  ],
  'promise of stages in hours from a day on': [
    'unit-changed',
    'INF_PUNISH_PROCESS',
    from('CREATE_DATE', (row) => ({ PROMISE: Number(row['PROMISE']) * 24 })),
    false,
  ],
  'facts of 1,100 characters': [
    'counted-in-characters',
    'INF_PUNISH',
    each((row) => ({
      AJ_ADDR: `${text(row, 'AJ_ADDR')}${'位于示例大道与滨河路交叉口东北角的工业园区三号厂房'.repeat(6)}`.slice(0, 140),
    })),
    false,
  ],
  'authority and kind of person shifted': [
    'shifted-codes',
    'INF_PUNISH',
    each((row) => ({ TARGET_TYPE: String(Number(row['TARGET_TYPE']) - 1) })),
    true,
  ],
} as const satisfies FaultTable;

/** A fourth set, measured once after the kinds were left as they are. */
const unseen = {
  'state of penalty stages in words': [
    'codes-in-words',
    'INF_PUNISH_PROCESS',
    each((row) => ({ STATUS: row['STATUS'] === '5' ? '审核通过' : '办理中' })),
    false,
  ],
  'way of deciding in words': ['codes-in-words', 'INF_PUNISH_RESULT', each(() => ({ PROGRAM: '一般程序' })), true],
  'end of stages day first': [
    'date-shape',
    'INF_APPLY_PROCESS',
    each((row) => ({ PROCESS_DATE: american(text(row, 'PROCESS_DATE')) })),
    true,
  ],
  'decisions as serials': [
    'date-shape',
    'INF_PUNISH_RESULT',
    each((row) => ({ FINISH_DATE: serial(text(row, 'FINISH_DATE')) })),
    true,
  ],
  'number and party swapped': ['swapped-columns', 'INF_PUNISH', swap('INTERNAL_NO', 'PUNISH_TARGET'), true],
  'begin and end of penalties swapped': [
    'swapped-columns',
    'INF_APPLY_PROCESS',
    swap('BEGIN_DATE', 'PROCESS_DATE'),
    true,
  ],
  'accordance left out': [
    'missing-column',
    'INF_PUNISH_RESULT',
    (rows: readonly Row[]) => rows.map((row) => without(row, 'ACCORDANCE')),
    false,
  ],
  'handling renamed': [
    'missing-column',
    'INF_APPLY_PROCESS',
    (rows: readonly Row[]) =>
      rows.map((row) => ({ ...without(row, 'PROCESS_DATE'), '+处理完成时间': row['PROCESS_DATE'] })),
    true,
  ],
  'stage promise in full width': [
    'full-width',
    'INF_APPLY_PROCESS',
    each((row) => ({
      PROMISE: text(row, 'PROMISE').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    })),
    true,
  ],
  'null for parties': [
    'missing-words',
    'INF_PUNISH',
    (rows: readonly Row[], random: Seeded) =>
      rows.map((row) => (random.next() < 0.3 ? { ...row, PUNISH_TARGET: 'null' } : row)),
    false,
  ],
  'results in UTF-8 read as GB18030': ['wrong-encoding', 'INF_PUNISH_RESULT', whole(asUtf8ReadAsGb), false],
  'one handler for all': ['constant-filler', 'INF_APPLY_PROCESS', each(() => ({ USER_STAFF_CODE: '10001' })), false],
  'powers of penalties with a comma': [
    'joined-values',
    'INF_PUNISH',
    each((row) => ({ ITEM_ID: `${text(row, 'ITEM_ID')};${text(row, 'ITEM_ID')}` })),
    true,
  ],
  'stage promise with its unit': [
    'written-unit',
    'INF_PUNISH_PROCESS',
    each((row) => ({ PROMISE: `${text(row, 'PROMISE')}日` })),
    true,
  ],
  'receivable in words': [
    'written-unit',
    'INF_APPLY_RESULT',
    each((row) => ({ RECEIVABLE: `${text(row, 'RECEIVABLE')}元` })),
    true,
  ],
  'names of affairs of 150 characters': [
    'counted-in-characters',
    'INF_APPLY',
    each((row) => ({
      APPLICANT_ADDRESS:
        `${text(row, 'APPLICANT_ADDRESS')}${'某某科技创业园南区第三栋标准厂房西侧临时办公用房'.repeat(6)}`.slice(
          0,
          150,
        ),
    })),
    false,
  ],
} as const satisfies FaultTable;

/** A fifth set, measured once, last. */
const last = {
  'kind of applicant as people say it': [
    'codes-in-words',
    'INF_APPLY',
    each((row) => ({ APPLICANT_TYPE: row['APPLICANT_TYPE'] === '1' ? '个人' : '单位' })),
    false,
  ],
  'unit of penalties in words': ['codes-in-words', 'INF_PUNISH', each(() => ({ PROMISE_TYPE: '工作日' })), true],
  'offence in Chinese date': [
    'date-shape',
    'INF_PUNISH',
    each((row) => ({
      AJ_OCCUR_DATE: text(row, 'AJ_OCCUR_DATE').replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$1年$2月$3日'),
    })),
    true,
  ],
  'decision dates day first': [
    'date-shape',
    'PENALTY',
    each((row) => ({ CF_JDRQ: text(row, 'CF_JDRQ').replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$3/$2/$1') })),
    true,
  ],
  'power and unit of penalties swapped': ['swapped-columns', 'INF_PUNISH', swap('ITEM_ID', 'ORG_ID'), true],
  'codes of authority and party swapped': ['swapped-columns', 'PENALTY', swap('CF_CFLB', 'CF_WSH'), true],
  'fact left out': [
    'missing-column',
    'INF_PUNISH',
    (rows: readonly Row[]) => rows.map((row) => without(row, 'FACT')),
    false,
  ],
  'party renamed': [
    'missing-column',
    'PENALTY',
    (rows: readonly Row[]) => rows.map((row) => ({ ...without(row, 'CF_XDR_MC'), '+当事人': row['CF_XDR_MC'] })),
    true,
  ],
  'telephones in full width': [
    'full-width',
    'INF_PUNISH',
    each((row) => ({
      TARGET_MOBILE: text(row, 'TARGET_MOBILE').replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      ),
    })),
    true,
  ],
  'penalties with UTF-8 read as GB18030': ['wrong-encoding', 'INF_PUNISH_PROCESS', whole(asUtf8ReadAsGb), false],
  'fine of publicity with its unit': [
    'written-unit',
    'PENALTY',
    each((row) => ({ CF_NR_FK: `${text(row, 'CF_NR_FK')}万元` })),
    true,
  ],
  'null for facts': [
    'missing-words',
    'INF_PUNISH',
    (rows: readonly Row[], random: Seeded) => rows.map((row) => (random.next() < 0.4 ? { ...row, FACT: 'NULL' } : row)),
    false,
  ],
} as const satisfies FaultTable;

/** Faults that the kinds had not seen when they were first measured; later sets were written after mending for earlier ones. */
export const faultsElsewhere = listed(elsewhere);
export const faultsAfresh = listed(afresh);
export const faultsUnseen = listed(unseen);
export const faultsLast = listed(last);
