import { PENALTY_STAGES } from './penalty-cases.ts';
import { BASE_MISSING, faults, faultsOfDependents, plant, type Planting } from './plant.ts';
import { PENALTY, stageSerial, type ReportedCase } from './reported-case.ts';
import type { Fields, PlantedFault } from './system.ts';

/** Numbers of clauses of its law library, where the power code belongs; the fields of stages and results are too short for them. */
const CLAUSES = '10321||10454||10461||10878||11023||11045||12001||12044';
const DECISION = '依据有关规定,责令改正违法行为,并处以罚款';

/** Faults of single cases, by their number in specification.md §6. */
const PLANTINGS: readonly Planting[] = [
  // 1: what is missing arrives as the text null, or as a blank.
  { ordinal: 6, at: 'base', set: { DEPARTMENT: 'null' }, rules: ['JS10-001'] },
  { ordinal: 9, at: 'result', set: { STANDARD: ' ' }, rules: ['JS10-001'] },
  // 2
  { ordinal: 14, at: 'case', set: { ITEM_ID: CLAUSES }, rules: ['JS10-011'], dependents: ['JS10-003', 'JS10-011'] },
  // 4: fifteen, in years.
  { ordinal: 20, at: 1, set: { PROMISE: 15, PROMISE_TYPE: '3' }, rules: ['JS10-061', 'JS10-062'] },
  { ordinal: 22, at: 2, set: { PROMISE: 15, PROMISE_TYPE: '3' }, rules: ['JS10-061', 'JS10-062'] },
  // 7: the hour of filing for the hour of the offence; one text for three.
  { ordinal: 30, at: 'base', set: { AJ_OCCUR_DATE: '' }, rules: ['JS10-052'], mild: true },
  {
    ordinal: 12,
    at: 'result',
    set: { ACCORDANCE: DECISION, STANDARD: DECISION, PUNISH_RESULT: DECISION },
    rules: ['JS10-070'],
    mild: true,
  },
  // A code of its own dictionary that has no stage in the provincial form leaks through the mapping.
  { ordinal: 41, at: 0, set: { TACHE_ID: '10' }, rules: ['JS10-006'] },
  // A power that was abolished on the first of August.
  { ordinal: 33, at: 'case', set: { ITEM_ID: 'JS020000JS-CF-0009' }, rules: ['JS10-131'], mild: true },
];

/** Cases whose base never arrived: a quotation mark broke the insert, and only the log knows (8). */
const WITHOUT_BASE: readonly number[] = [17, 46];
/** Cases that nobody pressed the button for (9). */
const NOT_UPLOADED: readonly number[] = [71, 72, 73];
/** The last so many cases are written with all five stages, whether they happened or not (6). */
const WRITTEN_IN_FULL = 3;

/** A case as this sender writes it: the base may be lost. */
export type SentCase = Omit<ReportedCase, 'base'> & { readonly base: Fields | undefined };

/** Puts the sender's faults 1 to 9 into sound cases. */
export function withSendersFaults(sound: readonly ReportedCase[]): {
  readonly cases: readonly SentCase[];
  readonly planted: readonly PlantedFault[];
} {
  const filedAsOccurred = PLANTINGS.map((planting) =>
    'AJ_OCCUR_DATE' in planting.set
      ? { ...planting, set: { AJ_OCCUR_DATE: sound[planting.ordinal - 1]?.base['CREATE_DATE'] ?? null } }
      : planting,
  );
  const { cases, planted } = plant(PENALTY, sound.map(withConstants), filedAsOccurred, { apart: false });
  const found: PlantedFault[] = [
    ...planted,
    // 5, and 9 with what 8 lost: seen only over the whole delivery.
    ...['JS10-122', 'JS10-126', 'JS10-123', 'JS10-124', 'JS10-125'].map((rule) => ({ rule, key: 'delivery' })),
  ];
  const sent = cases.flatMap((one, index): SentCase[] => {
    const ordinal = index + 1;
    if (NOT_UPLOADED.includes(ordinal)) return [];
    if (WITHOUT_BASE.includes(ordinal)) {
      found.push(...faultsOfDependents(PENALTY, one, [BASE_MISSING]));
      return [{ ...one, base: undefined }];
    }
    if (index < cases.length - WRITTEN_IN_FULL) return [one];
    const invented = stagesThatNeverWere(one, ordinal);
    found.push(...invented.flatMap((stage) => faults(PENALTY.stage, stage, ['JS10-001', 'JS10-091'])));
    return [{ ...one, stages: [...one.stages, ...invented] }];
  });
  return { cases: sent, planted: found };
}

/** 3 and 5: the paper is always a business licence, the state always 4, the handler always 99, the procedure always the simple one. */
function withConstants({ base, stages, result }: ReportedCase): ReportedCase {
  return {
    base: { ...base, TARGET_PAPER_TYPE: '8' },
    stages: stages.map((stage) => ({ ...stage, STATUS: '4', USER_STAFF_CODE: '99' })),
    ...(result === undefined
      ? {}
      : {
          result: {
            ...result,
            ...{ PROGRAM: '1', PUNISH_CLASS: '2', PUNISH_RESULT_FINE_PEOPLE: 1, PUNISH_SORT: ' ' },
          },
        }),
  };
}

/** 6: without handler, without beginning, without end. */
function stagesThatNeverWere({ stages }: ReportedCase, ordinal: number): readonly Fields[] {
  const [first] = stages;
  if (first === undefined) return [];
  return PENALTY_STAGES.slice(stages.length).map(({ code, name }, index) => ({
    ...first,
    NO: stageSerial(String(first['ORG_ID']), ordinal, stages.length + index + 1),
    NO_ORD: stages.length + index + 1,
    ...{ TACHE_ID: code, TACHE_NAME: name, NODE_ID: code },
    ...{ USER_NAME: '', BEGIN_DATE: 'null', PROCESS_DATE: 'null' },
  }));
}
