import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { auditEvents } from '../../../kernel/audit/events.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { deedEvents } from '../../../subgraphs/supervision/office/deed-event.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const AT = 'department: "JS020000JS", period: "2013-04"';

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.cases.standings = [standing({ firstCompleteArrival: '2013-05-03T01:00:00.000Z' })];
});
afterEach(() => opened.close());

const act = async (mutation: string, principal = auditor): Promise<void> => {
  expect((await opened.ask(`mutation { ${mutation} }`, {}, principal)).errors).toEqual([]);
  opened.clock.advance(1000);
};
const trail = async (): Promise<readonly Record<string, unknown>[]> =>
  (await opened.ask('{ auditTrail(first: 50) { nodes { event actor role data label { zh } } } }', {}, auditor)).data
    .auditTrail.nodes;

it('holds what people did in supervision, by whom, without the words they used', async () => {
  await act(
    'issueOrder(input: { department: "JS020000JS", kind: DEPARTMENT, opinion: "张三的案件请说明", workingDays: 3 }) { id }',
  );
  await act('replyToOrder(order: "DB-2013-05-0001", text: "说明一") { id }', construction);
  await act('returnOrder(order: "DB-2013-05-0001", reason: "不清", workingDays: 2) { id }');
  await act('replyToOrder(order: "DB-2013-05-0001", text: "说明二") { id }', construction);
  await act('completeOrder(order: "DB-2013-05-0001", text: "属实", objectiveCause: false) { id }');
  await act(
    `recordEvaluation(input: { ${AT}, case: "许1", channel: CASE, manner: ACTIVE, scale: 3, level: 3 }) { id }`,
  );
  await act('recordSecondRating(evaluation: "PY-JS020000JS-2013-04-0001", scale: 3, level: 1) { id }');
  await act(`recordOfflineCase(${AT}, source: REPORT, description: "未上网")`);
  await act(`deductPoints(${AT}, points: 2, reason: "通报批评")`);
  await act(`commitSample(${AT}) { id }`);
  await act('drawSample(sample: "CC-2013-04-0001", seed: "7", size: 1) { id }');
  await act('freezeScorecards(period: "2013-04", kind: DEADLINE)');
  const entries = await trail();
  expect(entries.map(({ event, actor }) => `${String(event)} ${String(actor)}`)).toEqual([
    'ORDER_ISSUED inspector',
    'ORDER_ANSWERED js',
    'ORDER_RETURNED inspector',
    'ORDER_ANSWERED js',
    'ORDER_COMPLETED inspector',
    'EVALUATION_RECORDED inspector',
    'EVALUATION_RECORDED inspector',
    'OFFLINE_CASE_RECORDED inspector',
    'POINTS_DEDUCTED inspector',
    'SAMPLE_COMMITTED inspector',
    'SAMPLE_DRAWN inspector',
    'SCORE_FROZEN inspector',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/张三|说明一|通报批评/);
  // Whoever holds the deed proves that it is the one that was told.
  const digest = sha256(canonicalJson({ text: '说明一' }));
  expect(entries[1]?.['data']).toEqual({
    ...{ subject: 'DB-2013-05-0001', department: 'JS020000JS', period: '2013-05', deed: 'REPLIED', digest },
  });
});

it('does nothing that the trail does not take', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'heliograph-acts-'));
  const [one, other] = [await openSupervision(directory), await openSupervision(directory)];
  const deduct = `mutation { deductPoints(${AT}, points: 2, reason: "一") }`;
  expect((await one.ask(deduct, {}, auditor)).data.deductPoints).toBe('KF-2013-04-0001');
  expect((await other.ask(deduct, {}, auditor)).errors).toEqual([]);
  const refused = await one.ask(deduct, {}, auditor);
  expect(refused.errors[0]?.originalError).toMatchObject({ code: 'AUDIT_SECOND_WRITER' });
  // The number after the second is still free.
  expect((await other.ask(deduct, {}, auditor)).data.deductPoints).toBe('KF-2013-04-0003');
  await Promise.all([one.close(), other.close()]);
  rmSync(directory, { recursive: true });
});

it('names each deed by an event of the catalogue', () => {
  for (const name of Object.values(deedEvents)) expect(auditEvents[name].zh).not.toBe('');
});
