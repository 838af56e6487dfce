import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Principal } from '../../../kernel/principal.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';
import { OFFERED, permit } from './permits.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };
const KEY = 'case-1/ALTER_EXPIRED/';

const directory = mkdtempSync(join(tmpdir(), 'heliograph-desk-'));
let opened: OpenedSupervision;
beforeAll(async () => {
  opened = await openSupervision(directory);
  opened.cases.standings = [standing({ firstCompleteArrival: OFFERED })];
  opened.cases.changes = [permit(1), permit(2, '2013-04-15 16:00:00')];
  await opened.supervision.tick();
  opened.clock.advance(3_600_000);
  await ask(`mutation { appealAlert(alert: "${KEY}", grounds: "检测期间") { key } }`, construction);
  opened.clock.advance(3_600_000);
  await ask(
    `mutation { issueOrder(input: { department: "JS020000JS", kind: POWER_CASE_ALERT, about: "${KEY}", opinion: "说明", workingDays: 3 }) { id } }`,
  );
  await ask('mutation { commitSample(department: "JS020000JS", period: "2013-04") { id } }');
});
afterAll(async () => {
  await opened.close();
  rmSync(directory, { recursive: true });
});

async function ask(query: string, principal = auditor) {
  const { data, errors } = await opened.ask(query, {}, principal);
  expect(errors).toEqual([]);
  return data;
}
const codeOf = async (query: string, principal: Principal) =>
  (await opened.ask(query, {}, principal)).errors[0]?.originalError;

describe('the timeline of a case', () => {
  const TIMELINE = '{ caseTimeline(case: "case-1") { at kind text { zh } alert { key } source { record sequence } } }';

  it('tells what was handled, reported, carded, appealed and ordered, in order, with the row that says so', async () => {
    const { caseTimeline } = await ask(TIMELINE, construction);
    expect(
      caseTimeline.map(
        ({ at, kind, text }: { at: string; kind: string; text: { zh: string } }) =>
          `${at.slice(0, 16)} ${kind} ${text.zh}`,
      ),
    ).toEqual(
      [
        '2013-04-02T01:00 HANDLED 申请',
        '2013-04-02T01:05 HANDLED 环节开始：1',
        '2013-04-02T02:00 HANDLED 环节办理：1',
        '2013-05-03T01:00 REPORTED 报送基本信息',
        '2013-05-03T01:00 REPORTED 报送过程信息',
        '2013-05-06T04:00 CARD_RAISED 超出法定时限',
        '2013-05-06T05:00 APPEAL 提出申诉',
        '2013-05-06T06:00 CARD_LIFTED 超出法定时限',
        '2013-05-06T06:00 ORDER 发出督办件',
      ].map((line, index) => (index === 5 || index === 7 ? expect.stringMatching(line.slice(0, 28)) : line)),
    );
    expect(caseTimeline[0].source).toEqual({ record: 'b1', sequence: 1 });
    expect(caseTimeline[5].alert).toEqual({ key: KEY });
  });

  it('is for those concerned', async () => {
    expect(await codeOf(TIMELINE, transport)).toMatchObject({ code: 'SUPERVISION_DENIED' });
    expect(await codeOf(TIMELINE.replace('case-1', 'case-9'), auditor)).toMatchObject({ code: 'SUPERVISION_UNKNOWN' });
  });
});

it('lists appeals by state, each with its card and case', async () => {
  const open = '{ appeals(state: OPEN) { key case { id } appeal { state } } }';
  const expected = [{ key: KEY, case: { id: 'case-1' }, appeal: { state: 'OPEN' } }];
  expect((await ask(open)).appeals).toEqual(expected);
  expect((await ask(open, construction)).appeals).toEqual(expected);
  expect((await ask(open, transport)).appeals).toEqual([]);
  expect((await ask('{ appeals(state: UPHELD) { key } }')).appeals).toEqual([]);
});

it('lists samples, committed and drawn', async () => {
  const query = '{ samples(department: "JS020000JS", period: "2013-04") { id population seed drawn } }';
  expect((await ask(query)).samples).toEqual([{ id: 'CC-2013-04-0001', population: 2, seed: null, drawn: [] }]);
  await ask('mutation { drawSample(sample: "CC-2013-04-0001", seed: "8", size: 2) { id } }');
  expect((await ask(query)).samples).toMatchObject([
    { seed: '8', drawn: expect.arrayContaining(['case-1', 'case-2']) },
  ]);
  expect((await ask('{ samples(period: "2013-05") { id } }')).samples).toEqual([]);
  expect(await codeOf(query, construction)).toMatchObject({ code: 'SUPERVISION_DENIED' });
});

describe('verifying the trail', () => {
  const verify = async (anchor = '') =>
    (await ask(`{ auditVerification${anchor} { whole brokenAt fault { en } head { sequence hash } } }`))
      .auditVerification;

  it('proves it whole, against an anchor kept outside too, and finds the entry that was changed', async () => {
    const { head, ...verdict } = await verify();
    expect(verdict).toEqual({ whole: true, brokenAt: null, fault: null });
    expect(await verify(`(sequence: ${String(head.sequence)}, hash: "${head.hash}")`)).toMatchObject({ whole: true });
    expect(await verify(`(sequence: 2, hash: "${'0'.repeat(64)}")`)).toMatchObject({
      ...{ whole: false, brokenAt: 2, fault: { en: expect.stringContaining('trusted anchor') } },
    });
    expect(await codeOf('{ auditVerification { whole } }', construction)).toMatchObject({ code: 'SUPERVISION_DENIED' });
    const database = new DatabaseSync(join(directory, 'supervision.sqlite'));
    for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
      name: string;
    }[])
      database.exec(`DROP TRIGGER ${name}`);
    database.exec("UPDATE audit_entry SET entry = replace(entry, 'ORDER_ISSUED', 'ORDER_RETURNED')");
    database.close();
    expect(await verify()).toMatchObject({ whole: false, brokenAt: 2 });
  });
});
