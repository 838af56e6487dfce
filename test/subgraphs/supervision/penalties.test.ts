import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import type { DiscretionStep, FlowStep } from '../../../subgraphs/catalogue/library.ts';
import { openSupervision, type OpenedSupervision } from './open-supervision.ts';

const POWER = 'JS020000JS-CF-0003';
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };
const auditor: Principal = { role: 'auditor', subject: 'inspector' };

const grade = (name: string, low: number, top: number): DiscretionStep => ({
  ...{ grade: name, circumstances: [`违法情节${name}`], kind: '罚款', basis: '裁量基准' },
  range: { kind: 'AMOUNT', low, top },
});
const FLOW = ['立案', '调查取证', '集体讨论', '处罚决定', '结案'];
const internalFlow: readonly FlowStep[] = FLOW.map((name, index) => ({
  ...{ id: `N${String(index)}`, name, next: index + 1 < FLOW.length ? [{ to: `N${String(index + 1)}` }] : [] },
}));

const files = (name: string) => `<DOCUMENT_NAME>${name}</DOCUMENT_NAME>`;
const row = (id: string, recordType: string, fields: object) => ({
  ...{ id, recordType, fields, sequence: 1, submission: { number: `S-${id}`, offeredAt: '2014-03-21T03:00:00.000Z' } },
});
/** A penalty by ordinary procedure, opened on 3 March 2014 and closed on 20 March. */
const penalty = (id: string, result: object, stages: readonly string[] = FLOW) => ({
  ...{ id, department: { code: 'JS020000JS' }, internalNumber: id, power: { code: POWER } },
  ...{ type: 'penalty', period: '2014-03', documents: [] },
  base: row(`${id}-b`, 'INF_PUNISH', {
    ...{
      AJ_OCCUR_DATE: '2014-02-28 10:00:00',
      CREATE_DATE: '2014-03-03 09:00:00',
      CONTENT: '未取得施工许可证擅自施工',
    },
  }),
  stages: stages.map((name, index) =>
    row(`${id}-${String(index)}`, 'INF_PUNISH_PROCESS', {
      ...{ NO_ORD: index + 1, TACHE_NAME: name, NODE_ID: name, STATUS: '5', NOTE: '同意', EVIDENCE: files('现场照片') },
      ...{ BEGIN_DATE: `2014-03-${String(index + 3).padStart(2, '0')} 09:00:00`, ATTACHMENT: files('违法行为告知书') },
    }),
  ),
  result: row(`${id}-r`, 'INF_PUNISH_RESULT', {
    ...{ PUNISH_DESIDE: '1', PROGRAM: '2', PUNISH_CLASS: '3', PUNISH_RESULT_FINE: 15_000, ISRECORD: '0' },
    ...{ FINISH_DATE: '2014-03-20 15:00:00', ATTACHMENT: files('行政处罚决定书'), STANDARD: '裁量基准', ...result },
  }),
});

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  await opened.catalogue.load({
    departments: [],
    powers: [
      {
        ...{ code: POWER, department: 'JS020000JS', type: 'PENALTY' },
        versions: [
          {
            ...{ from: '2010-01-01', state: 'IN_USE', name: '对擅自施工的处罚', legalBasis: ['《建筑法》第六十四条'] },
            ...{ discretion: [grade('一般', 10_000, 20_000), grade('严重', 30_000, 50_000)], internalFlow },
          },
        ],
      },
    ],
  });
  opened.clock.set('2014-03-21T04:00:00Z');
});
afterEach(() => opened.close());

const cards = async (): Promise<Record<string, string[]>> => {
  const { data } = await opened.ask('{ alerts(first: 200) { nodes { about rule } } }', {}, auditor);
  const told: Record<string, string[]> = {};
  for (const { about, rule } of data.alerts.nodes as { about: string; rule: string }[])
    told[about] = [...(told[about] ?? []), rule].sort();
  return told;
};

it('penalties outside their grades and stages passed over raise cards; what is as the library has it raises none', async () => {
  opened.cases.changes = [
    penalty('good', {}),
    penalty('between', { PUNISH_RESULT_FINE: 25_000 }),
    penalty('other-grade', { STANDARD: '违法情节严重,处三万元以上五万元以下罚款' }),
    penalty(
      'no-discussion',
      {},
      FLOW.filter((name) => name !== '集体讨论'),
    ),
    penalty(
      'no-investigation',
      {},
      FLOW.filter((name) => name !== '调查取证'),
    ),
  ];
  await opened.supervision.tick();
  // Documents, stages and evidence may arrive until the next working day.
  opened.clock.set('2014-03-25T04:00:00Z');
  await opened.supervision.tick();
  expect(await cards()).toEqual({
    between: ['A026'],
    'other-grade': ['A026'],
    'no-discussion': ['FLOW_SKIPPED'],
    'no-investigation': ['FLOW_SKIPPED', 'SKIPPED_STAGE'],
  });
  const { data } = await opened.ask(
    '{ alerts(filter: { rule: "A026" }) { nodes { about level class evidence } } }',
    {},
    auditor,
  );
  expect(data.alerts.nodes).toContainEqual({
    ...{ about: 'other-grade', level: 'RED', class: 'DISCRETION' },
    evidence: { fine: 15_000, gradeNamed: true, grades: [{ grade: '严重', low: 30_000, top: 50_000 }] },
  });
});

describe('a major penalty', () => {
  const FILINGS = `query ($department: String) { penaltyFilings(department: $department, period: "2014-03") {
    totalCount nodes { key case power fine procedure grave filedByDepartment filedAt alert { level }
      department { code } review { by opinion objection } } } }`;
  const filings = (as: Principal, department?: string) => opened.ask(FILINGS, { department }, as);
  const KEY = 'big/A028/';
  const REVIEW = `mutation ($filing: String!, $opinion: String!) {
    reviewPenaltyFiling(filing: $filing, opinion: $opinion, objection: true) { key review { by opinion objection at } } }`;
  const review = (as: Principal, filing = KEY, opinion = '数额明显不当') => opened.ask(REVIEW, { filing, opinion }, as);
  const codeOf = (errors: readonly { readonly originalError?: unknown }[]) =>
    (errors[0]?.originalError as { code?: string } | undefined)?.code;
  beforeEach(async () => {
    opened.cases.changes = [
      penalty('small', {}),
      penalty('big', { PUNISH_CLASS: '35', PUNISH_RESULT_FINE: 45_000, STANDARD: '违法情节严重' }),
    ];
    await opened.supervision.tick();
  });

  it('is filed by itself the moment it is known, and seen by its department and supervisors alone', async () => {
    const expected = {
      totalCount: 1,
      nodes: [
        {
          ...{ key: KEY, case: 'big', power: POWER, fine: 45_000, procedure: 'ORDINARY', grave: ['LICENCE'] },
          ...{ filedByDepartment: false, filedAt: '2014-03-21T04:00:00.000Z', alert: { level: 'REMINDER' } },
          ...{ department: { code: 'JS020000JS' }, review: null },
        },
      ],
    };
    expect((await filings(auditor)).data.penaltyFilings).toEqual(expected);
    expect((await filings(construction)).data.penaltyFilings).toEqual(expected);
    expect((await filings(transport)).data.penaltyFilings.totalCount).toBe(0);
    expect(codeOf((await filings({ role: 'public', subject: 'anonymous' })).errors)).toBe('SUPERVISION_DENIED');
  });

  it('is reviewed once, by a supervisor, and told in the audit trail', async () => {
    expect(codeOf((await review(construction)).errors)).toBe('SUPERVISION_DENIED');
    expect(codeOf((await review(auditor, 'small/A028/')).errors)).toBe('SUPERVISION_UNKNOWN');
    expect(codeOf((await review(auditor, KEY, ' ')).errors)).toBe('SUPERVISION_INPUT_INVALID');
    expect((await review(auditor)).data.reviewPenaltyFiling).toEqual({
      key: KEY,
      review: { by: 'inspector', opinion: '数额明显不当', objection: true, at: '2014-03-21T04:00:00.000Z' },
    });
    expect(codeOf((await review(auditor)).errors)).toBe('SUPERVISION_STEP_REFUSED');
    const trail = '{ auditTrail(filter: { events: ["PENALTY_FILING_REVIEWED"] }) { nodes { actor } } }';
    expect((await opened.ask(trail, {}, auditor)).data.auditTrail.nodes).toEqual([{ actor: 'inspector' }]);
  });
});
