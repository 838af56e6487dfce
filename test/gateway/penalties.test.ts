import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DiscretionStep } from '../../subgraphs/catalogue/library.ts';
import { auditor, construction, hubOnDisk } from './hub-on-disk.ts';

const POWER = 'JS020000JS-CF-0012';
const discretion: readonly DiscretionStep[] = [
  {
    ...{ grade: '一般', circumstances: ['责令改正后停工'], kind: '罚款', basis: '裁量基准' },
    range: { kind: 'AMOUNT', low: 10_000, top: 30_000 },
  },
];

let hub: Awaited<ReturnType<typeof hubOnDisk>>;
beforeAll(async () => {
  hub = await hubOnDisk();
  await hub.hub().catalogue.load({
    departments: [],
    powers: [
      {
        ...{ code: POWER, department: 'JS020000JS', type: 'PENALTY' },
        versions: [{ from: '2009-01-01', state: 'IN_USE', name: '对擅自施工的处罚', legalBasis: [], discretion }],
      },
    ],
  });
  hub.clock.set('2014-04-02T02:00:00Z');
});
afterAll(() => hub.remove());

/** Sends records of March 2014, by the pack's own samples. */
async function send(recordType: string, records: readonly object[]): Promise<void> {
  const { sample } = hub.hub().packs.find(({ id }) => id === 'jiangsu-2010')!.recordTypes[recordType]!;
  const march = JSON.parse(JSON.stringify(sample).replaceAll(/2010-(\d\d)-(\d\d)/g, '2014-03-$2')) as object;
  const body = records.map((set) => `${JSON.stringify({ ...march, ...set })}\n`).join('');
  const authorization = `Bearer ${hub.hub().issueToken(construction)}`;
  const headers = { 'content-type': 'application/x-ndjson', authorization };
  const answer = await fetch(`${hub.url()}/intake/${recordType}?period=2014-03`, { method: 'POST', body, headers });
  expect(await answer.json()).toMatchObject({ ledger: { accepted: records.length } });
}

it('a penalty that a department reports is judged by the hub: range, stages, and filed of itself', async () => {
  const number = { INTERNAL_NO: '锡建监罚字2014第0021号', ITEM_ID: POWER };
  await send('INF_PUNISH', [
    {
      ...number,
      AJ_OCCUR_DATE: '2014-02-28 10:00:00',
      CREATE_DATE: '2014-03-03 09:00:00',
      UPDATE_DATE: '2014-03-03 18:00:00',
    },
  ]);
  const stage = (place: number, TACHE_NAME: string, day: string) => ({
    ...{
      ...number,
      NO: `JS020000JS000000010${String(place)}`,
      NO_ORD: place,
      TACHE_NAME,
      NODE_ID: `0${String(place)}`,
    },
    ...{ BEGIN_DATE: `2014-03-${day} 09:00:00`, PROCESS_DATE: `2014-03-${day} 10:00:00` },
    ...{ CREATE_DATE: `2014-03-${day} 10:05:00`, UPDATE_DATE: `2014-03-${day} 18:00:00` },
  });
  await send('INF_PUNISH_PROCESS', [stage(1, '立案', '03'), stage(2, '处罚决定', '18'), stage(3, '结案', '20')]);
  await send('INF_PUNISH_RESULT', [
    {
      ...{
        ...number,
        PUNISH_CLASS: '3',
        PUNISH_RESULT_FINE: 60_000,
        PUNISH_RESULT: '罚款人民币60000元',
        ISRECORD: '0',
      },
      ...{ FINISH_DATE: '2014-03-20 15:00:00', CREATE_DATE: '2014-03-20 15:30:00', UPDATE_DATE: '2014-03-20 18:00:00' },
    },
  ]);
  await hub.hub().supervision.tick();
  hub.clock.set('2014-04-04T02:00:00Z');
  await hub.hub().supervision.tick();
  const { alerts, penaltyFilings } = await hub.ask<{
    alerts: { nodes: { rule: string }[] };
    penaltyFilings: { nodes: object[] };
  }>(
    `{ alerts(first: 50) { nodes { rule evidence } }
       penaltyFilings(period: "2014-03") { nodes { fine procedure filedByDepartment department { name } } } }`,
    auditor,
  );
  expect(alerts.nodes.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['A026', 'A028', 'SKIPPED_STAGE']));
  expect(alerts.nodes).toContainEqual({
    rule: 'A026',
    evidence: { fine: 60_000, gradeNamed: false, grades: [{ grade: '一般', low: 10_000, top: 30_000 }] },
  });
  expect(penaltyFilings.nodes).toEqual([
    { fine: 60_000, procedure: 'ORDINARY', filedByDepartment: false, department: { name: '无锡市建设局' } },
  ]);
});
