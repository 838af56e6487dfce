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
