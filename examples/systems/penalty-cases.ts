import type { Chance } from './chance.ts';
import type { Desk, ExercisedPower } from './desk.ts';
import { documentData } from './document-data.ts';
import { makeParty, type Party } from './parties.ts';
import { serial, stageSerial, type CaseOrder, type ReportedCase } from './reported-case.ts';
import type { Fields } from './system.ts';
import { evening, timeOn, WORKING_DAYS, workingDay } from './the-month.ts';

/** Stages of the ordinary procedure: code, name, working days promised, opinions. */
export const PENALTY_STAGES = [
  { code: '1', name: '立案', promise: 7, notes: ['事实基本清楚,同意立案调查。', '符合立案条件,予以立案。'] },
  { code: '2', name: '案件审理', promise: 45, notes: ['证据确凿,拟予处罚。', '调查终结,建议依法处罚。'] },
  { code: '4', name: '发告知书', promise: 10, notes: ['告知书已送达当事人。', '当事人收到告知书,未提出陈述申辩。'] },
  { code: '7', name: '发决定书', promise: 15, notes: ['同意处罚意见,制作决定书。', '决定书已送达当事人。'] },
  { code: '8', name: '结案', promise: 10, notes: ['处罚执行完毕,同意结案。', '罚缴已到账,准予结案。'] },
] as const;

interface Setting {
  readonly desk: Desk;
  readonly power: ExercisedPower;
  readonly party: Party;
  readonly ordinal: number;
  readonly identity: Fields;
  /** Index of the working day of filing. */
  readonly filed: number;
}

/** Penalty cases 处罚类办件 of the month by the ordinary procedure; those filed late are still under way at its end. */
export function penaltyCases({ desk, chance, count }: CaseOrder): readonly ReportedCase[] {
  return Array.from({ length: count }, (_, index) => {
    const ordinal = index + 1;
    const power = chance.pick(desk.powers);
    const identity = {
      ORG_ID: desk.department,
      INTERNAL_NO: `${desk.prefix}字2010第${String(ordinal).padStart(4, '0')}号`,
      ITEM_ID: power.code,
    };
    const filed = Math.floor((index * WORKING_DAYS.length) / count);
    const setting = { desk, power, party: makeParty(chance, 60), ordinal, identity, filed };
    return { base: baseOf(setting, chance), ...courseOf(setting, chance) };
  });
}

function baseOf({ desk, power, party, ordinal, identity, filed }: Setting, chance: Chance): Fields {
  const day = workingDay(filed) ?? '';
  const offence = power.name.replace(/的处罚$/, '');
  return {
    NO: serial(desk.department, 'base', ordinal),
    CHANG_NO: 1,
    ...identity,
    DEPARTMENT: desk.office,
    AJ_ADDR: party.address,
    AJ_OCCUR_DATE: timeOn(workingDay(filed - 1) ?? day, chance, 13, 17),
    SOURCE: chance.pick(['1', '2', '3']),
    FACT: `执法人员巡查时发现${party.name}${offence},有现场笔录和照片为证,当事人对事实无异议。`,
    TARGET_TYPE: party.type,
    PUNISH_TARGET: party.name,
    TARGET_CODE: party.organisationCode,
    TARGET_PAPER_TYPE: party.paperType,
    TARGET_PAPER_NUMBER: party.paperNumber,
    TARGET_PHONE: party.phone,
    TARGET_MOBILE: party.mobile,
    TARGET_ADDRESS: party.address,
    TARGET_ZIP_CODE: '214000',
    CONTENT: `${party.name}${offence}案`,
    PROMISE: power.promised,
    PROMISE_TYPE: '1',
    ISRISK: 0,
    CREATE_DATE: timeOn(day, chance, 9, 11),
    UPDATE_DATE: evening(day),
  };
}

function courseOf(setting: Setting, chance: Chance): Pick<ReportedCase, 'stages' | 'result'> {
  let reached = setting.filed;
  const days = PENALTY_STAGES.map((_, index) => {
    reached += index === 0 ? 0 : chance.whole(1, 3);
    return workingDay(reached);
  });
  const stages = PENALTY_STAGES.flatMap((_, index) => {
    const day = days[index];
    return day === undefined ? [] : [stageOf(setting, index, days[Math.max(0, index - 1)] ?? day, day, chance)];
  });
  const finished = days[4];
  return finished === undefined ? { stages } : { stages, result: resultOf(setting, finished, chance) };
}

function stageOf(setting: Setting, index: number, from: string, to: string, chance: Chance): Fields {
  const { desk, ordinal, identity } = setting;
  const { code, name, promise, notes } = PENALTY_STAGES[index] ?? PENALTY_STAGES[0];
  const [number, staff] = chance.pick(desk.staff);
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
    // A few were sent back once, and say so.
    STATUS: chance.percent(96) ? '5' : '4',
    PROMISE: promise,
    PROMISE_TYPE: '1',
    PROMISE_START_SIGN: index === 0 ? '1' : '0',
    ISRISK: 0,
    NOTE: chance.pick(notes),
    BEGIN_DATE: timeOn(from, chance, 11, 13),
    PROCESS_DATE: timeOn(to, chance, 14, 16),
    NODE_ID: code,
    NODE_ATTRIBUTE: index === 0 ? 1 : 2,
    CREATE_DATE: timeOn(to, chance, 16, 17),
    UPDATE_DATE: evening(to),
  };
}

interface Sanction {
  /** C-PROGRAM: 1 simple, 2 ordinary. */
  readonly program: '1' | '2';
  /** C-PUNISHCLASS: 1 warning, 3 fine, 13 both. */
  readonly kinds: string;
  /** Yuan; null without a fine. */
  readonly fine: number | null;
}

function sanctionOf(party: Party, chance: Chance): Sanction {
  if (chance.percent(12)) return { program: '1', kinds: '1', fine: null };
  if (party.type === '1') return { program: '1', kinds: '3', fine: chance.pick([20, 50]) };
  return {
    program: '2',
    kinds: chance.pick(['3', '3', '13']),
    fine: chance.pick([2000, 5000, 10_000, 20_000, 30_000]),
  };
}

function resultOf(setting: Setting, day: string, chance: Chance): Fields {
  const { desk, power, party, ordinal, identity } = setting;
  const { program, kinds, fine } = sanctionOf(party, chance);
  return {
    NO: serial(desk.department, 'result', ordinal),
    CHANG_NO: 1,
    ...identity,
    PROGRAM: program,
    PUNISH_SORT: desk.office,
    ACCORDANCE: power.legalBasis,
    STANDARD: fine === null ? '情节轻微并及时改正的,予以警告' : '违法情节一般、主动配合调查的,按基准幅度处罚',
    PUNISH_DESIDE: '1',
    PUNISH_CLASS: kinds,
    PUNISH_RESULT: fine === null ? '责令改正,予以警告' : `责令改正,罚款人民币${String(fine)}元`,
    PUNISH_RESULT_FINE: fine,
    PUNISH_RESULT_FINE_PEOPLE: fine !== null && party.type === '1' ? 1 : 0,
    ATTACHMENT: documentData('行政处罚决定书'),
    FINISH_DATE: timeOn(day, chance, 16, 17),
    CREATE_DATE: timeOn(day, chance, 17, 18),
    UPDATE_DATE: evening(day),
    ISRECORD: '0',
  };
}
