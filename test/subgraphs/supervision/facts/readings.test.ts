import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { readPacks } from '../../../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../../../conformity/rules/index.ts';
import type { Principal } from '../../../../kernel/principal.ts';
import { readCaseReadings } from '../../../../subgraphs/supervision/facts/read-case-readings.ts';
import { openSupervision, type OpenedSupervision } from '../open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
});
afterEach(() => opened.close());

const row = (id: string, recordType: string, fields: object) => ({
  ...{ id, recordType, fields, sequence: 1, submission: { number: `S-${id}`, offeredAt: '2015-09-01T03:00:00.000Z' } },
});
/** Received on Tuesday 1 September 2015, promised within five working days; 3 and 4 September were a holiday. */
const networkCase = (id: string, procedures: readonly object[] = [], result: object | null = null) => ({
  ...{ id, department: { code: 'JS020000JS' }, internalNumber: id, power: null, type: 'application' },
  ...{ period: '2015-09', stages: procedures, result, documents: [] },
  base: row(`${id}-b`, 'BN_INF_APPLY', {
    ...{ APPLY_DATE: '2015-09-01 09:00:00', PROMISE: 5, PROMISE_TYPE: '1', CONTENT: '申请领取施工许可证' },
  }),
});
const cards = async () =>
  (await opened.ask('{ alerts { nodes { about rule raisedAt } } }', {}, auditor)).data.alerts.nodes;

it('cases of the one network are watched: from receipt, special procedures not counted', async () => {
  const review = (id: string) =>
    row(`${id}-p`, 'BN_INF_APPLY_PROCESS', {
      ...{
        EVENT_NUMBER: 1,
        EVENT_NAME: '专家评审',
        START_TIME: '2015-09-02 09:00:00',
        END_TIME: '2015-09-14 17:00:00',
      },
    });
  const granted = (id: string) =>
    row(`${id}-r`, 'BN_INF_APPLY_RESULT', { STATUS: 'A', NOTE: '准予许可', CREATE_DATE: '2015-09-16 10:00:00' });
  opened.clock.set('2015-09-01T12:00:00Z');
  opened.cases.changes = [networkCase('late'), networkCase('reviewed', [review('reviewed')])];
  await opened.supervision.tick();
  opened.clock.set('2015-09-16T12:00:00Z');
  opened.cases.changes.push(networkCase('reviewed', [review('reviewed')], granted('reviewed')));
  await opened.supervision.tick();
  // 2, 6 (worked in exchange), 7, 8 and 9 September: the fourth working day is the eighth, the fifth the ninth.
  expect(await cards()).toMatchObject([
    { about: 'late', rule: 'A004', raisedAt: '2015-09-09T16:00:00.000Z' },
    { about: 'late', rule: 'A003', raisedAt: '2015-09-07T16:00:00.000Z' },
  ]);
});

it('cases of the national platform are watched: to the day promised, prolonged by special procedures', async () => {
  /** Accepted on 1 September 2020, promised by the 10th. */
  const national = (id: string, procedures: readonly object[] = []) => ({
    ...{ id, department: { code: 'JS020000JS' }, internalNumber: id, power: null, type: 'national' },
    ...{ period: '2020-09', result: null, documents: [] },
    base: row(`${id}-b`, 'up_pro_accept', {
      ...{ apply_date: '2020-09-01 09:00:00', accept_date: '2020-09-01 10:00:00', promise_date: '2020-09-10 17:00:00' },
      project_name: '申请领取施工许可证',
    }),
    stages: [
      row(`${id}-s1`, 'up_pro_process', { process_name: '受理', event_start_time: '2020-09-01 10:00:00' }),
      row(`${id}-s2`, 'up_pro_process', { process_name: '审查', event_start_time: '2020-09-02 09:00:00' }),
      ...procedures,
    ],
  });
  opened.clock.set('2020-09-03T12:00:00Z');
  const review = { special_name: '专家评审', special_time: '2020-09-03 09:00:00', end_time: '2020-09-13 17:00:00' };
  opened.cases.changes = [national('late'), national('reviewed', [row('p', 'up_pro_special_procedure', review)])];
  await opened.supervision.tick();
  opened.clock.set('2020-09-20T12:00:00Z');
  await opened.supervision.tick();
  const overdue = (await cards()).filter(({ rule }: { rule: string }) => rule === 'A004');
  // Ten days of review move the tenth to the twentieth.
  expect(overdue).toMatchObject([{ about: 'late', raisedAt: '2020-09-10T16:00:00.000Z' }]);
  const one = await opened.ask('{ replayCase(case: "reviewed") { equal alerts { rule } } }', {}, auditor);
  expect(one.data.replayCase).toMatchObject({ equal: true, alerts: [{ rule: 'A003' }] });
});

it('readings name record types and columns of their specification', async () => {
  const packs = await readPacks('schemas/specifications', ruleKindsByName);
  for (const { pack, families, columns } of readCaseReadings()) {
    const types = packs.find(({ id }) => id === pack)!.recordTypes;
    expect(
      Object.values(families)
        .flatMap((roles) => Object.values(roles))
        .sort(),
    ).toEqual(Object.keys(columns).sort());
    for (const [type, named] of Object.entries(columns)) {
      const fields = types[type]!.fields.map(({ name }) => name);
      expect(Object.values(named).filter((column) => !fields.includes(column))).toEqual([]);
    }
  }
});
