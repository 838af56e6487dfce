import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../../kernel/principal.ts';
import { readSubsystemPacks, type SubsystemPack } from '../../../../subgraphs/supervision/subsystems/subsystem-pack.ts';
import { subsystemMonth } from '../../../support/subsystem-months.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const DEPARTMENT = 'JS020000JS';
const construction: Principal = { role: 'department', subject: 'js', department: DEPARTMENT };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };
const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const packs = readSubsystemPacks();
const petitions = packs.find(({ id }) => id === 'petitions') as SubsystemPack;

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.clock.set('2014-12-31T04:00:00Z');
});
afterEach(() => opened.close());

const REPORT = `mutation ($subsystem: String!, $department: String!, $records: [JSON!]!) {
  reportSubsystemRecords(subsystem: $subsystem, department: $department, records: $records) {
    offered accepted revised duplicate rejected digest problems { row field reason { zh en } } } }`;
const report = async (subsystem: string, records: readonly unknown[], as = construction, department = DEPARTMENT) => {
  const { data, errors } = await opened.ask(REPORT, { subsystem, department, records }, as);
  return { receipt: data?.reportSubsystemRecords, code: (errors[0]?.originalError as { code?: string })?.code };
};
interface Told {
  readonly about: string;
  readonly rule: string;
  readonly lifted: { readonly reason: string } | null;
}
const alerts = async (): Promise<Told[]> => {
  const page = `query ($after: String) { alerts(first: 200, after: $after) { pageInfo { endCursor hasNextPage }
    nodes { about rule class title { zh } condition { zh } lifted { reason } } } }`;
  const told: Told[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await opened.ask(page, { after }, auditor);
    told.push(...data.alerts.nodes);
    after = data.alerts.pageInfo.endCursor;
    if (!data.alerts.pageInfo.hasNextPage) return told.sort((left, right) => (left.rule < right.rule ? -1 : 1));
  }
};
const petition = (set: object) => ({ ...petitions.sample, DEPARTMENT, ...set });

describe('a subsystem', () => {
  it('of whatever field takes its month in and finds what is wrong, and nothing else', async () => {
    const wrong = new Map<string, string>();
    for (const pack of packs) {
      const { records, planted } = subsystemMonth(pack, 80, { DEPARTMENT });
      expect((await report(pack.id, records)).receipt).toMatchObject({ offered: 80, accepted: 80, rejected: 0 });
      for (const [key, rule] of planted) wrong.set(`${pack.id}/${key}`, rule);
    }
    const told = (await alerts()).map(({ about, rule }) => [about, rule] as const);
    expect(new Map(told)).toEqual(wrong);
    expect(told).toHaveLength(wrong.size);
    expect(await opened.supervision.tick()).toMatchObject({ raised: 0, lifted: 0 });
  });

  it('is told with its fields, rules and clauses; approval and penalty among them', async () => {
    const { data } = await opened.ask(`{ subsystems { id title { zh } recordTypes fields { name key required type }
      rules { code level title { zh } basis { zh en } condition } sample } }`);
    const byId = new Map(data.subsystems.map((each: { id: string }) => [each.id, each]));
    expect([...byId.keys()].slice(0, 2)).toEqual(['approval', 'penalty']);
    expect(byId.size).toBe(13);
    expect([...byId.values()].every((each) => (each as { rules: object[] }).rules.length >= 5)).toBe(true);
    expect(byId.get('penalty')).toMatchObject({
      ...{ recordTypes: ['INF_PUNISH', 'INF_PUNISH_PROCESS', 'INF_PUNISH_RESULT', 'INF_PUNISH_DOC'] },
      rules: expect.arrayContaining([expect.objectContaining({ code: 'SKIPPED_STAGE' })]),
    });
    expect(byId.get('petitions')).toMatchObject({
      fields: expect.arrayContaining([
        { name: 'NUMBER', key: true, required: true, type: 'TEXT' },
        { name: 'RECEIVED_ON', key: false, required: true, type: 'DATE' },
      ]),
      rules: expect.arrayContaining([
        expect.objectContaining({
          code: 'PET-PASSED-ON',
          basis: expect.objectContaining({ zh: expect.stringContaining('四（二）5') }),
        }),
      ]),
    });
  });
});

describe('records of a subsystem', () => {
  it('are given back with the reason, row and field, and the rest is taken', async () => {
    const { receipt } = await report('petitions', [
      petition({ NUMBER: 'X-1', TRANSFERS: '2' }),
      petition({ NUMBER: 'X-2', RECEIVED_ON: '2014-02-30' }),
      petition({ NUMBER: null }),
      petition({ NUMBER: 'X-4', NAME: '张三' }),
      petition({ NUMBER: 'X-5', DEPARTMENT: 'JS020000JT' }),
      'X-6',
    ]);
    expect(receipt).toMatchObject({ offered: 6, accepted: 1, revised: 0, duplicate: 0, rejected: 5 });
    expect(receipt.problems.map(({ row, field }: { row: number; field: string }) => [row, field])).toEqual([
      [2, 'RECEIVED_ON'],
      [3, 'NUMBER'],
      [4, 'NAME'],
      [5, 'DEPARTMENT'],
      [6, ''],
    ]);
    expect(receipt.problems[0].reason.en).toContain('date');
  });

  it('said again are duplicates, said otherwise revisions; what was mended lifts its card, what never held refutes it', async () => {
    const bad = petition({ NUMBER: 'X-1', RATING: 'NOT_SATISFIED', TRANSFERS: 5 });
    await report('petitions', [bad]);
    expect((await alerts()).map(({ rule, lifted }) => [rule, lifted])).toEqual([
      ['PET-BAD-RATING', null],
      ['PET-PASSED-ON', null],
    ]);
    const { receipt } = await report('petitions', [bad, { ...bad, SECOND: '已回访', TRANSFERS: 1 }]);
    expect(receipt).toMatchObject({ offered: 2, accepted: 0, revised: 1, duplicate: 1, rejected: 0 });
    expect((await alerts()).map(({ rule, lifted }) => [rule, lifted?.reason])).toEqual([
      ['PET-BAD-RATING', 'REMEDIED'],
      ['PET-PASSED-ON', 'REFUTED'],
    ]);
    const list = `{ subsystemRecords(subsystem: "petitions", department: "${DEPARTMENT}", period: "2014-03") {
      totalCount nodes { key version record alerts { rule title { zh } condition { zh } } } } }`;
    expect((await opened.ask(list, {}, construction)).data.subsystemRecords).toMatchObject({
      totalCount: 1,
      nodes: [
        { key: 'X-1', version: 2, record: { SECOND: '已回访' }, alerts: [{ title: { zh: '推诿扯皮：多次转办' } }, {}] },
      ],
    });
    expect((await opened.ask(list, {}, transport)).errors[0]?.originalError).toMatchObject({
      code: 'SUPERVISION_DENIED',
    });
  });

  it('are looked at again by the clock: an answer that does not come is late on its day', async () => {
    opened.clock.set('2014-04-01T01:00:00Z');
    await report('petitions', [petition({ NUMBER: 'X-1', ANSWERED_ON: null })]);
    expect(await alerts()).toEqual([]);
    // Accepted on 7 March: the sixtieth day is 6 May.
    opened.clock.set('2014-05-06T15:59:00Z');
    await opened.supervision.tick();
    expect(await alerts()).toEqual([]);
    opened.clock.set('2014-05-06T16:00:00Z');
    await opened.supervision.tick();
    expect((await alerts()).map(({ rule }) => rule)).toEqual(['PET-ANSWER']);
  });

  it('that leave a crowd undo what was said of it', async () => {
    const three = ['X-1', 'X-2', 'X-3'].map((NUMBER) => petition({ NUMBER }));
    await report('petitions', three);
    expect((await alerts()).map(({ rule }) => rule)).toEqual(['PET-REPEATED', 'PET-REPEATED', 'PET-REPEATED']);
    await report('petitions', [
      { ...three[0], RECEIVED_ON: '2014-04-03', ACCEPTED_ON: '2014-04-07', ANSWERED_ON: '2014-04-20' },
    ]);
    expect((await alerts()).map(({ lifted }) => lifted?.reason)).toEqual(['REFUTED', 'REFUTED', 'REFUTED']);
  });

  it.each<[string, () => ReturnType<typeof report>, string]>([
    ['of another department', () => report('petitions', [petition({})], transport), 'SUPERVISION_DENIED'],
    ['of a subsystem that there is not', () => report('weather', [{}]), 'SUPERVISION_UNKNOWN'],
    ['none at all', () => report('petitions', []), 'SUPERVISION_INPUT_INVALID'],
  ])('%s are refused', async (_, ask, code) => {
    expect((await ask()).code).toBe(code);
  });

  it('keep their key to the department that reported it first', async () => {
    await report('petitions', [petition({})]);
    const { receipt } = await report('petitions', [petition({ DEPARTMENT: 'JS020000JT' })], transport, 'JS020000JT');
    expect(receipt).toMatchObject({ accepted: 0, rejected: 1, problems: [{ row: 1, field: 'NUMBER' }] });
  });
});
