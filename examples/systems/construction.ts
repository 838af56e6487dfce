import { chanceOf } from './chance.ts';
import { withSendersFaults, type SentCase } from './construction-faults.ts';
import { openDesk } from './desk.ts';
import { makeFrontEndDatabase } from './front-end-database.ts';
import { penaltyCases } from './penalty-cases.ts';
import type { Fields, PulledSystem, Surroundings, TableRow } from './system.ts';

/** Columns that this system never fills: string concatenation turns them into the text null. */
const NEVER_FILLED = {
  INF_PUNISH:
    'TARGET_EMAIL REPORTER REPORTER_DATE REPORTER_PAPER_TYPE REPORTER_PAPER_NUMBER REPORTER_PHONE REPORTER_MOBILE ' +
    'REPORTER_ADDRESS REPORTER_ZIPCODE REPORTER_EMAIL FORM RISKTYPE RISKDESCRIPTION RISKRESULT ISTRACK',
  INF_PUNISH_PROCESS: 'RISKTYPE RISKDESCRIPTION RISKRESULT ATTACHMENT EVIDENCE',
  INF_PUNISH_RESULT:
    'PUNISH_RESULT_EXPROPRIATION PUNISH_RESULT_EXPROPRIATION_V PUNISH_RESULT_BUSINESS PUNISH_RESULT_PEOPLE ' +
    'PUNISH_RESULT_DETAIN RESULT_STANDARD',
} as const;

/** Its own names for columns of the specification (mappings/wuxi-les.yaml). */
const OWN_NAMES: Readonly<Record<string, string>> = {
  CHANG_NO: 'ITEM_VERSION',
  TARGET_ZIP_CODE: 'TARGET_ZIPCODE',
  TACHE_ID: 'TACHE_CODE',
  BEGIN_DATE: 'PROCESS_START_TIME',
  PROCESS_DATE: 'PROCESS_END_TIME',
  FINISH_DATE: 'FINISH_TIME',
};
/** It knows no posts. */
const UNKNOWN = ['NODE_ID', 'NODE_ATTRIBUTE'];
/** Its own dictionary of parties: 0 个人, 1 单位. */
const OWN_PARTIES: Readonly<Record<string, string>> = { '1': '0', '2': '1' };

/** 市建设局: a front-end database in the enforcement system's own columns and codes, with the faults of the real one. */
export function startConstruction({ seed, folder }: Surroundings): PulledSystem {
  const name = 'construction';
  const desk = openDesk(
    {
      department: 'JS020000JS',
      office: '建设监察支队',
      prefix: '锡建监罚',
      staff: [
        ['99', '刘振东'],
        ['99', '许洁'],
      ],
    },
    ['CF'],
  );
  const sound = penaltyCases({ desk, chance: chanceOf(seed, name), count: 100 });
  const { cases, planted } = withSendersFaults(sound);
  const marks = { SYNC_SIGN: null, SYNC_ERROR_DESC: null, READ_DATE: null };
  return {
    ...{ name, department: desk.department, planted, close: () => Promise.resolve() },
    technique: { zh: '前置数据库(自有列与代码)', en: 'front-end database, own columns and codes' },
    settings: { file: makeFrontEndDatabase(folder, name, cases.flatMap(sendersRows), marks) },
  };
}

function sendersRows({ base, stages, result }: SentCase): readonly TableRow[] {
  const row = (table: keyof typeof NEVER_FILLED, fields: Fields): TableRow => {
    const unfilled = Object.fromEntries(NEVER_FILLED[table].split(' ').map((column) => [column, 'null']));
    return { table, fields: { ...unfilled, ...inOwnWords(fields) } };
  };
  return [
    ...(base === undefined ? [] : [row('INF_PUNISH', base)]),
    ...stages.map((stage) => row('INF_PUNISH_PROCESS', stage)),
    ...(result === undefined ? [] : [row('INF_PUNISH_RESULT', result)]),
  ];
}

function inOwnWords(fields: Fields): Fields {
  const own = Object.entries(fields)
    .filter(([field]) => !UNKNOWN.includes(field))
    .map(([field, value]) => {
      if (field === 'TARGET_TYPE') return [field, OWN_PARTIES[String(value)] ?? value];
      return [OWN_NAMES[field] ?? field, value ?? 'null'];
    });
  return Object.fromEntries(own) as Fields;
}
