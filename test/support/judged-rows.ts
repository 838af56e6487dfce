import type { RecordType } from '../../conformity/pack/pack.ts';
import type { Finding } from '../../conformity/finding.ts';
import {
  emptyLedger,
  type ConformingRow,
  type JudgedBatch,
  type JudgedRow,
  type RejectedRow,
} from '../../subgraphs/cases/settling.ts';
import type { Submission } from '../../subgraphs/cases/stored.ts';
import { CONSTRUCTION } from './cases-room.ts';

const both = (text: string) => ({ zh: `中文：${text}`, en: text });

/** A record type of three fields, one of them bookkeeping, with a revision number. */
export const LETTER: RecordType = {
  name: 'LETTER',
  label: both('Letter'),
  family: 'letters',
  role: 'base',
  case: { department: 'OFFICE', internalNumber: 'NUMBER' },
  key: [],
  revision: 'REVISION',
  businessDate: 'DAY',
  fields: ['OFFICE', 'NUMBER', 'DAY', 'TEXT', 'REVISION']
    .map((name) => ({ name, label: both(name), type: 'text', required: false }))
    .concat([
      { name: 'SEEN', label: both('SEEN'), type: 'text', required: false, technical: true } as never,
    ]) as RecordType['fields'],
  sample: {},
};

/** A stage of a letter's case, without revision numbers. */
export const ANSWER: RecordType = { ...LETTER, name: 'ANSWER', role: 'result', key: ['ORDINAL'] };
delete (ANSWER as { revision?: string }).revision;

export const letterTypes = { LETTER, ANSWER };

let ordinal = 0;

/** A submission just received; ids and identities differ from one to the next. */
export function receivedSubmission(set: Partial<Submission> = {}): Submission {
  ordinal += 1;
  const id = ordinal.toString(16).padStart(24, '0');
  return {
    id,
    number: 0,
    identity: `identity ${id}`,
    department: CONSTRUCTION,
    period: '2010-09',
    recordType: 'LETTER',
    channel: 'PUSH',
    name: 'letters.ndjson',
    reading: { format: 'ndjson' },
    digest: '0'.repeat(64),
    bytes: 10,
    offeredAt: '2010-10-03T00:00:00.000Z',
    completeAt: '2010-10-03T00:00:00.000Z',
    timely: true,
    rehearsal: false,
    specification: { id: 'letters', version: '1', digest: 'd' },
    sender: 'construction',
    requestId: 'r',
    state: 'RECEIVED',
    verdict: 'PENDING',
    ledger: emptyLedger,
    ...set,
  };
}

/** A conforming letter; `number` makes its case. */
export function letter(
  sequence: number,
  number: string,
  set: Partial<ConformingRow> & { text?: string } = {},
): ConformingRow {
  const { text = 'text', ...rest } = set;
  return {
    kind: 'conforming',
    sequence,
    row: sequence,
    table: undefined,
    sourceKey: undefined,
    power: 'P-1',
    day: '2010-09-01',
    identity: {
      case: { department: CONSTRUCTION, family: 'letters', internalNumber: number, powerCode: '' },
      recordType: 'LETTER',
      key: '',
    },
    role: 'base',
    revision: 1,
    content: JSON.stringify({ OFFICE: CONSTRUCTION, NUMBER: number, TEXT: text, SEEN: String(sequence) }),
    shown: { title: `Letter ${number}`, party: '王小明', outcome: undefined, at: '2010-09-01T01:00:00.000Z' },
    ...rest,
  };
}

/** A letter that does not conform. */
export function rejectedLetter(sequence: number, number: string): RejectedRow {
  const { row, table, sourceKey, power, day, content, identity } = letter(sequence, number);
  const verdict = { kind: 'rejected', recordType: 'LETTER', rules: ['L-1'], reason: '文字缺失' } as const;
  return { ...verdict, sequence, row, table, sourceKey, power, day, content, identity };
}

/** A row that could not be read. */
export const unreadableRow = (sequence: number): JudgedRow => ({
  kind: 'unread',
  sequence,
  row: sequence,
  table: undefined,
  sourceKey: undefined,
  reason: 'ROW_JSON_BROKEN：{',
});

/** A batch that arrived at noon of 3 October 2010 unless said otherwise. */
export const batchOf = (rows: readonly JudgedRow[], set: Partial<JudgedBatch> = {}): JudgedBatch => ({
  rows,
  findings: [],
  found: [],
  at: '2010-10-03T04:00:00.000Z',
  ...set,
});

/** A finding of rule L-1. */
export const findingOf = (row: number): Finding => ({
  rule: 'L-1',
  severity: 'error',
  recordType: 'LETTER',
  pointer: { row, field: 'TEXT' },
  expected: both('a text'),
  message: both('the text is missing'),
  remedy: both('write one'),
});
