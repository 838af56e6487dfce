import { describe, expect, it } from '@jest/globals';
import type { CheckInput } from '../../conformity/check-input.ts';
import { checkAll, input, referencesOf, sampleWith, shippedPack, type Checked } from '../support/checking.ts';

/**
 * The faults of a real self-built system of penalty cases, as specification.md §6 lists them (1 to 9), reproduced in
 * records written for this test: each is found, and named by a rule that tells the sender what to do.
 */
const pack = shippedPack('jiangsu-2010');
const DEPARTMENT = 'JS020000JS';

type Fields = Readonly<Record<string, unknown>>;

const two = (number: number): string => String(number).padStart(2, '0');
const caseOf = (ordinal: number): Fields => ({ INTERNAL_NO: `锡建监罚字2010第${1000 + ordinal}号` });
const serial = (ordinal: number): Fields => ({ NO: DEPARTMENT + String(ordinal).padStart(10, '0') });

const base = (ordinal: number, set: Fields = {}): CheckInput =>
  input('INF_PUNISH', sampleWith(pack, 'INF_PUNISH', { ...serial(ordinal), ...caseOf(ordinal), ...set }), ordinal);

const stage = (ordinal: number, order: number, set: Fields = {}): CheckInput => {
  const own = { ...serial(ordinal * 10 + order), ...caseOf(ordinal), NO_ORD: order };
  return input('INF_PUNISH_PROCESS', sampleWith(pack, 'INF_PUNISH_PROCESS', { ...own, ...set }), ordinal * 10 + order);
};

const result = (ordinal: number, set: Fields = {}): CheckInput => {
  const own = { ...serial(ordinal + 5000), ...caseOf(ordinal) };
  return input('INF_PUNISH_RESULT', sampleWith(pack, 'INF_PUNISH_RESULT', { ...own, ...set }), ordinal + 5000);
};

function deliver(records: readonly CheckInput[]): Checked {
  return checkAll(pack, records, {
    department: DEPARTMENT,
    references: referencesOf({
      departments: [DEPARTMENT],
      regions: ['320200'],
      powers: { 'JS020000JS-CF-0012': 'IN_USE' },
    }),
  });
}

/** Findings as "rule field". */
const named = ({ findings }: Checked): readonly string[] =>
  findings.map(({ rule, pointer }) => `${rule} ${pointer.field ?? ''}`.trim());

const month = (cases: number): readonly CheckInput[] =>
  Array.from({ length: cases }, (_, index) => index + 1).flatMap((ordinal) => [
    base(ordinal, { TARGET_PAPER_TYPE: ordinal % 2 === 0 ? '8' : '9', TARGET_PHONE: `0510-${80000000 + ordinal}` }),
    stage(ordinal, 1, {
      USER_STAFF_CODE: two(ordinal % 7),
      NOTE: `经查,第${ordinal}件同意立案。`,
      STATUS: ordinal % 2 ? '5' : '1',
    }),
    result(ordinal, {
      ...(ordinal % 2
        ? { PROGRAM: '2', PUNISH_CLASS: '3' }
        : { PROGRAM: '1', PUNISH_CLASS: '13', PUNISH_RESULT_FINE: 200 }),
      PUNISH_RESULT_FINE_PEOPLE: ordinal % 3,
    }),
  ]);

describe('the faults of a real sender', () => {
  it('are none in a month that is as it should be', () => {
    const { findings, verdict } = deliver(month(24));
    expect(findings).toEqual([]);
    expect(verdict).toMatchObject({ conforms: true, records: { checked: 72, clean: 72 }, notApplied: [] });
  });

  it('1: missing values that arrive as the text "null", as nothing or as one blank', () => {
    const checked = deliver([base(1, { AJ_ADDR: 'null', DEPARTMENT: '', PUNISH_TARGET: ' ' })]);
    expect(named(checked)).toEqual(['JS10-001 DEPARTMENT', 'JS10-001 AJ_ADDR', 'JS10-001 PUNISH_TARGET']);
    expect(checked.findings.map(({ value }) => value)).toEqual([undefined, 'null', ' ']);
    expect(checked.judgements[0]).toMatchObject({ rejected: true });
    expect(Object.keys(checked.judgements[0]?.fields ?? {})).not.toContain('AJ_ADDR');
  });

  it('2: several numbers of a law library joined by || in place of the power code, longer than the column', () => {
    const joined = Array.from({ length: 30 }, (_, index) => 1101 + index).join('||');
    const checked = deliver([base(1, { ITEM_ID: joined })]);
    expect(named(checked)).toEqual(
      expect.arrayContaining(['JS10-011 ITEM_ID', 'JS10-003 ITEM_ID', 'JS10-131 ITEM_ID']),
    );
    expect(named(deliver([base(1, { ITEM_ID: '1101||1102' })]))).toEqual(['JS10-011 ITEM_ID', 'JS10-131 ITEM_ID']);
  });

  it("3: the sender's own 0 and 1 for the party, and paper type 8 for natural persons", () => {
    const own = deliver([base(1, { TARGET_TYPE: '0' }), base(2, { TARGET_TYPE: '1', TARGET_PAPER_TYPE: '8' })]);
    expect(named(own)).toEqual(['JS10-004 TARGET_TYPE', 'JS10-024 TARGET_PAPER_TYPE', 'JS10-026 PUNISH_TARGET']);
    const always = month(20).filter(({ recordType }) => recordType === 'INF_PUNISH');
    const constant = always.map((record) => ({ ...record, fields: { ...record.fields, TARGET_PAPER_TYPE: '8' } }));
    expect(named(deliver(constant))).toEqual(['JS10-124 TARGET_PAPER_TYPE']);
  });

  it('4: stages that promise 15 years inside a case that promises 90 working days', () => {
    const checked = deliver([
      base(1, { PROMISE: 90, PROMISE_TYPE: '1' }),
      stage(1, 1, { PROMISE: 15, PROMISE_TYPE: '3' }),
    ]);
    expect(named(checked)).toEqual(['JS10-061 PROMISE_TYPE', 'JS10-062 PROMISE']);
    expect(checked.judgements.map(({ rejected }) => rejected)).toEqual([false, true]);
  });

  it('5: constants where each record has its own truth', () => {
    const constants: Readonly<Record<string, Fields>> = {
      INF_PUNISH_PROCESS: { STATUS: '4', USER_STAFF_CODE: '99' },
      INF_PUNISH_RESULT: { PROGRAM: '1', PUNISH_CLASS: '2', PUNISH_RESULT_FINE_PEOPLE: 1, PUNISH_RESULT_FINE: null },
    };
    const records = month(20).map((record) => ({
      ...record,
      fields: withoutNull({ ...record.fields, ...constants[record.recordType] }),
    }));
    const { verdict } = deliver(records);
    expect(verdict.deliveryFindings.map(({ rule, pointer, value }) => [rule, pointer.field, value])).toEqual([
      ['JS10-122', 'USER_STAFF_CODE', '99'],
      ['JS10-126', 'STATUS', '4'],
      ['JS10-123', 'PROGRAM', '1'],
      ['JS10-123', 'PUNISH_CLASS', '2'],
      ['JS10-123', 'PUNISH_RESULT_FINE_PEOPLE', '1'],
    ]);
  });

  it('6: stages that never happened, without a person and without times', () => {
    const never = { USER_STAFF_CODE: '', USER_NAME: 'null', BEGIN_DATE: null, PROCESS_DATE: null };
    expect(named(deliver([base(1), stage(1, 4, never)]))).toEqual([
      'JS10-001 USER_STAFF_CODE',
      'JS10-001 USER_NAME',
      'JS10-001 BEGIN_DATE',
      'JS10-001 PROCESS_DATE',
      'JS10-091 BEGIN_DATE',
    ]);
  });

  it('7: the time of the offence copied from the filing, and one text for basis, standard and result', () => {
    const text = '违反建设工程施工许可管理办法,责令改正并处罚款人民币20000元';
    const copied = { ACCORDANCE: text, STANDARD: text, PUNISH_RESULT: text };
    const checked = deliver([base(1, { AJ_OCCUR_DATE: '2010-09-02 09:00:00' }), stage(1, 1), result(1, copied)]);
    expect(named(checked)).toEqual(['JS10-052 AJ_OCCUR_DATE', 'JS10-070 STANDARD', 'JS10-070 PUNISH_RESULT']);
  });

  it('8: records lost on the way because of quotes in a text, and documents that are not there', () => {
    const quoted = deliver([base(1, { FACT: `当事人称"不知情",it's not signed` })]);
    expect(named(quoted)).toEqual([]);
    expect(named(deliver([base(1), base(2), base(5)]))).toEqual(['JS10-125 NO']);
    const absent = deliver([base(1), stage(1, 1), result(1, { ATTACHMENT: '无' })]);
    expect(named(absent)).toEqual(['JS10-001 ATTACHMENT']);
  });

  it('9: cases uploaded late and in part, because a person presses the button for some of them', () => {
    const late = deliver([base(1, { CREATE_DATE: '2010-09-02 09:00:00', UPDATE_DATE: '2010-09-27 10:00:00' })]);
    expect(named(late)).toEqual(['JS10-045 UPDATE_DATE']);
    const partial = deliver([base(1), result(1), stage(2, 1), result(3)]);
    expect(named(partial)).toEqual([
      'JS10-112 INTERNAL_NO',
      'JS10-110 INTERNAL_NO',
      'JS10-110 INTERNAL_NO',
      'JS10-112 INTERNAL_NO',
    ]);
  });
});

const withoutNull = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
