import { createCalendar } from '../../../kernel/calendar.ts';
import { readRuleBooks } from '../../../subgraphs/supervision/alerts/rule-book.ts';
import type { Bench } from '../../../subgraphs/supervision/alerts/judge-case.ts';
import type {
  BaseFacts,
  CaseFile,
  Report,
  ResultFacts,
  StageFacts,
} from '../../../subgraphs/supervision/facts/case-facts.ts';

export const calendar = createCalendar();

const range = (low: number, top: number) => ({ rangeKind: 'AMOUNT', low, top }) as const;
const byBase = { rangeKind: 'BASE', low: 1, top: 3 } as const;
const FLOW = ['立案', '调查取证', '集体讨论', '处罚决定', '结案'].map((name, index, { length }) => ({
  ...{ id: `N${String(index)}`, name },
  next: index + 1 < length ? [{ to: `N${String(index + 1)}` }] : [],
}));

/** The books of the project, the Chinese calendar, and a library: one power is suspended, one abolished, one has grades and a flow. */
export const bench: Bench = {
  books: readRuleBooks(),
  calendar,
  powerOn: (code) =>
    code.endsWith('0009')
      ? 'SUSPENDED'
      : code.endsWith('0008')
        ? 'ABOLISHED'
        : code.endsWith('0007')
          ? undefined
          : 'IN_USE',
  standardOn: (code) =>
    code.endsWith('CF-0020')
      ? {
          discretion: [
            { grade: '一般', circumstances: ['合同价款不足五百万元'], kind: '罚款', ...range(10_000, 20_000) },
            { grade: '严重', circumstances: ['合同价款五百万元以上'], kind: '罚款', ...range(30_000, 50_000) },
          ],
          steps: FLOW,
        }
      : code.endsWith('CF-0021')
        ? { discretion: [{ ...byBase, grade: '一般', circumstances: [], kind: '罚款' }], steps: [] }
        : undefined,
};

export const BASE: BaseFacts = {
  appliedAt: '2014-03-03 09:30:00',
  enteredAt: '2014-03-03 09:40:00',
  promise: { amount: 5, unit: 'working-day' },
  summary: 20,
  materials: 2,
};

export const ACCEPTED: StageFacts = {
  ...{ ordinal: 1, name: '受理', node: '01', state: 'ACCEPTED', startsPromise: true, note: 12, evidence: 0 },
  ...{ beganAt: '2014-03-03 09:40:00', handledAt: '2014-03-03 10:20:00', enteredAt: '2014-03-03 10:20:00' },
  promise: { amount: 1, unit: 'working-day' },
  documents: ['受理通知书'],
};

export const PASSED: StageFacts = {
  ...{ ordinal: 2, name: '审查', node: '02', state: 'PASSED', startsPromise: false, note: 15, evidence: 0 },
  ...{ beganAt: '2014-03-03 13:40:00', handledAt: '2014-03-04 10:20:00', enteredAt: '2014-03-04 10:20:00' },
  promise: { amount: 2, unit: 'working-day' },
  documents: [],
};

export const GRANTED: ResultFacts = {
  ...{ outcome: 'GRANTED', finishedAt: '2014-03-05 16:00:00', enteredAt: '2014-03-05 16:05:00', note: 14 },
  ...{ documents: ['施工许可决定书'], receivable: 100, paid: 100, relieved: false },
  ...{ penalties: [], confiscationStated: false, filed: false },
};

/** Reports of an application, each arriving a minute after it was entered unless said otherwise. */
export const base = (facts: Partial<BaseFacts> = {}, at = '2014-03-03 09:41:00'): Report => ({
  ...{ at, role: 'base', key: '', record: 'B' },
  facts: { ...BASE, ...facts },
});
export const stage = (facts: Partial<StageFacts> = {}, at?: string): Report => {
  const whole = { ...(facts.ordinal === undefined || facts.ordinal === 1 ? ACCEPTED : PASSED), ...facts };
  return {
    ...{ at: at ?? whole.enteredAt ?? '2014-03-03 10:21:00', role: 'stage' },
    ...{ key: String(whole.ordinal), record: `S${String(whole.ordinal)}`, facts: whole },
  };
};
export const result = (facts: Partial<ResultFacts> = {}, at = '2014-03-05 16:06:00'): Report => ({
  ...{ at, role: 'result', key: '', record: 'R' },
  facts: { ...GRANTED, ...facts },
});

export const application = (reports: readonly Report[], set: Partial<CaseFile> = {}): CaseFile => ({
  ...{ id: 'case-1', department: 'JS020000JS', power: 'JS020000JS-XK-0001', family: 'application' },
  ...{ internalNumber: '锡建许2014-1', period: '2014-03', ...set },
  reports: [...reports].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0)),
});

/** A penalty by ordinary procedure that is as it should be. */
export const penalty = (
  set: { base?: Partial<BaseFacts>; stages?: readonly Partial<StageFacts>[]; result?: Partial<ResultFacts> } = {},
  file: Partial<CaseFile> = {},
): CaseFile => {
  const stages = set.stages ?? [{ name: '立案' }, { name: '调查取证' }, { name: '处罚决定' }, { name: '结案' }];
  return application(
    [
      base({ occurredAt: '2014-02-27 15:00:00', promise: { amount: 90, unit: 'working-day' }, ...set.base }),
      ...stages.map((facts, index) =>
        stage({
          ...{
            ordinal: index + 1,
            node: `0${String(index + 1)}`,
            state: 'PASSED',
            documents: ['行政处罚告知书'],
            evidence: 1,
          },
          ...{ beganAt: '2014-03-03 09:40:00', handledAt: '2014-03-03 10:20:00', enteredAt: '2014-03-03 10:20:00' },
          ...facts,
        }),
      ),
      result({
        ...{
          outcome: 'PENALISED',
          procedure: 'ORDINARY',
          penalties: ['FINE'],
          fine: 2000,
          documents: ['行政处罚决定书'],
        },
        ...set.result,
      }),
    ],
    { family: 'penalty', power: 'JS020000JS-CF-0012', ...file },
  );
};
