import type { Chance } from './chance.ts';
import type { Desk, ExercisedPower } from './desk.ts';
import { documentData } from './document-data.ts';
import { makeParty, type Party } from './parties.ts';
import { serial, stageSerial, type CaseOrder, type ReportedCase } from './reported-case.ts';
import type { Fields } from './system.ts';
import { evening, timeOn, WORKING_DAYS, workingDay } from './the-month.ts';

/** The three stages of an application: code, name, state when done, opinions. */
const STAGES = [
  {
    code: 'SL',
    name: '受理',
    status: '7',
    notes: ['材料齐全,符合法定形式,予以受理。', '申请材料经核对无误,准予受理。'],
  },
  {
    code: 'SC',
    name: '审查',
    status: '5',
    notes: ['经审查,申请材料符合规定条件。', '现场踏勘与申报情况一致,同意上报。', '符合审查要点,拟同意。'],
  },
  { code: 'JD', name: '决定', status: '5', notes: ['同意审查意见。', '依法作出决定,制作文书并送达。'] },
] as const;

interface Setting {
  readonly desk: Desk;
  readonly power: ExercisedPower;
  readonly party: Party;
  readonly ordinal: number;
  readonly identity: Fields;
  /** Index of the working day of the application. */
  readonly applied: number;
}

/** Application cases 许可类办件 of the month, spread over its working days; late ones are still under way at its end. */
export function applicationCases({ desk, chance, count }: CaseOrder): readonly ReportedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const ordinal = index + 1;
    const power = chance.pick(desk.powers);
    const identity = {
      ORG_ID: desk.department,
      INTERNAL_NO: `${desk.prefix}2010-${String(ordinal).padStart(4, '0')}`,
      ITEM_ID: power.code,
    };
    const applied = Math.floor((index * WORKING_DAYS.length) / count);
    const setting = { desk, power, party: makeParty(chance), ordinal, identity, applied };
    return { base: baseOf(setting, chance), ...courseOf(setting, chance) };
  });
}

function baseOf({ desk, power, party, ordinal, identity, applied }: Setting, chance: Chance): Fields {
  const day = workingDay(applied) ?? '';
  const contact = party.type === '1' ? party : makeParty(chance, 0);
  return {
    NO: serial(desk.department, 'base', ordinal),
    CHANG_NO: 1,
    ITEM_TYPE: power.type,
    ...identity,
    DEPARTMENT: desk.office,
    TRANSACT_AFFAIR_NAME: `${party.name}${power.name}`,
    CONTENT: `${party.name}申请办理${power.name}`,
    APPLY_WAY: chance.pick(['0', '0', '1', '5']),
    FORM: documentData('申请表'),
    APPLICANT_CODE: party.organisationCode,
    APPLICANT_TYPE: party.type,
    APPLICANT_NAME: party.name,
    APPLICANT_PAPER_TYPE: party.paperType,
    APPLICANT_PAPER_CODE: party.paperNumber,
    APPLICANT_PHONE: party.phone,
    APPLICANT_MOBILE: party.mobile,
    APPLICANT_ADDRESS: party.address,
    APPLICANT_ZIPCODE: '214000',
    LINKMAN_NAME: contact.name,
    LINKMAN_PAPER_TYPE: contact.paperType,
    LINKMAN_PAPER_CODE: contact.paperNumber,
    LINKMAN_MOBILE: contact.mobile,
    PROMISE: power.promised,
    PROMISE_TYPE: '1',
    ISRISK: 0,
    APPLY_DATE: timeOn(day, chance, 9, 10),
    CREATE_DATE: timeOn(day, chance, 10, 11),
    UPDATE_DATE: evening(day),
  };
}

/** Stages as far as the month saw them, and the result if it saw the last. */
function courseOf(setting: Setting, chance: Chance): Pick<ReportedCase, 'stages' | 'result'> {
  const { power, applied } = setting;
  const review = applied + chance.whole(1, Math.max(1, power.promised - 3));
  const days = [applied, review, review + 1].map(workingDay);
  const stages = STAGES.flatMap((_, index) => {
    const day = days[index];
    return day === undefined ? [] : [stageOf(setting, index, days[Math.max(0, index - 1)] ?? day, day, chance)];
  });
  const finished = days[2];
  return finished === undefined ? { stages } : { stages, result: resultOf(setting, finished, chance) };
}

function stageOf(setting: Setting, index: number, from: string, to: string, chance: Chance): Fields {
  const { desk, power, ordinal, identity } = setting;
  const { code, name, status, notes } = STAGES[index] ?? STAGES[0];
  const [number, staff] = chance.pick(desk.staff);
  const promise = [1, Math.max(1, power.promised - 3), 2][index] ?? 1;
  return {
    NO: stageSerial(desk.department, ordinal, index + 1),
    NO_ORD: index + 1,
    ...identity,
    TACHE_ID: code,
    TACHE_NAME: name,
    TACHE_INTE_NO: String(index + 1),
    TACHE_PREV_INT_NO: index === 0 ? null : String(index),
    DEPARTMENT: desk.office,
    USER_STAFF_CODE: number,
    USER_NAME: staff,
    STATUS: status,
    PROMISE: promise,
    PROMISE_TYPE: '1',
    PROMISE_START_SIGN: index === 0 ? '1' : '0',
    ISRISK: 0,
    NOTE: chance.pick(notes),
    BEGIN_DATE: index === 0 ? timeOn(from, chance, 11, 12) : timeOn(from, chance, 14, 15),
    PROCESS_DATE: index === 0 ? timeOn(to, chance, 13, 14) : timeOn(to, chance, 15, 16),
    NODE_ID: code,
    NODE_ATTRIBUTE: index === 0 ? 1 : 2,
    CREATE_DATE: timeOn(to, chance, 16, 17),
    UPDATE_DATE: evening(to),
  };
}

function resultOf({ desk, power, ordinal, identity }: Setting, day: string, chance: Chance): Fields {
  const granted = chance.percent(94);
  const fee = power.type === 'QR' && granted ? chance.pick([0, 80, 120]) : 0;
  return {
    NO: serial(desk.department, 'result', ordinal),
    CHANG_NO: 1,
    ...identity,
    STATUS: granted ? '2' : '3',
    NOTE: granted ? `经审查符合条件,准予${power.name}。` : '申请人提交的材料与现场情况不符,不符合法定条件,不予许可。',
    ATTACHMENT: documentData(granted ? '准予决定书' : '不予许可决定书'),
    FINISH_TIME: timeOn(day, chance, 16, 17),
    RECEIVABLE: fee,
    PAID: fee,
    CREATE_DATE: timeOn(day, chance, 17, 18),
    UPDATE_DATE: evening(day),
  };
}
