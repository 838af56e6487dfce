import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../../kernel/principal.ts';
import { compareLines } from '../../../../subgraphs/supervision/replay/compare-lines.ts';
import { standingAsOf, type Reported } from '../../../../subgraphs/supervision/replay/standing-as-of.ts';
import type { EditionLine } from '../../../../subgraphs/supervision/scorecards/edition.ts';
import { openSupervision, standing, type OpenedSupervision } from '../open-supervision.ts';
import { answerBeside, OFFERED, permit } from '../permits.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const AT = 'department: "JS020000JS", period: "2013-04"';
const FROZEN = '2013-05-06T04:00:00.000Z';
const LATER = '2013-05-07T02:00:00.000Z';

const delivery = (number: string, offeredAt: string, timely: boolean, channel = 'PUSH') => ({
  ...{ number, recordType: 'INF_APPLY', channel, name: number, state: 'BALANCED', verdict: 'CONFORMS', offeredAt },
  ...{ completeAt: offeredAt, timely, rehearsal: false, ledger: { offered: 3, accepted: 3, revised: 0 } },
});
const rejected = (sequence: number, openedAt: string, closedAt: string | null) => ({
  ...{ sequence, row: 7, table: null, recordType: 'INF_APPLY', reason: '', openedAt, closedAt, findings: [] },
  submission: { number: 'a' },
});
const pageInfo = { hasNextPage: false, endCursor: null };
const ofConstruction = (department: unknown, nodes: readonly object[]) => ({
  nodes: department === 'JS020000JS' ? nodes : [],
  pageInfo,
});

let opened: OpenedSupervision;
beforeAll(async () => {
  opened = await openSupervision();
  const figures = { rejectedOutstandingAtDeadline: 1, rejectedOutstanding: 1, cases: 3 };
  opened.cases.standings = [standing({ firstCompleteArrival: OFFERED, ...figures })];
  opened.cases.changes = [permit(1), permit(2, '2013-04-15 16:00:00'), permit(3, '2013-04-16 16:00:00')];
  answerBeside(opened, {
    SupervisionDeliveries: ({ department }) => ({
      submissions: ofConstruction(department, [delivery('a', OFFERED, true), delivery('b', LATER, false)]),
    }),
    SupervisionRejected: ({ department }) => ({
      quarantine: ofConstruction(department, [rejected(1, OFFERED, LATER)]),
    }),
  });
  await opened.supervision.tick();
  await act(
    `recordEvaluation(input: { ${AT}, case: "许1", channel: CASE, manner: ACTIVE, scale: 3, level: 1 }) { id }`,
  );
  await act('freezeScorecards(period: "2013-04", kind: DEADLINE)');
});
afterAll(() => opened.close());

async function act(mutation: string, principal = auditor): Promise<void> {
  expect((await opened.ask(`mutation { ${mutation} }`, {}, principal)).errors).toEqual([]);
}
const DIFFERENCES = 'differences { department { code } item before after }';
const check = async () =>
  (
    await opened.ask(
      `{ editionCheck(period: "2013-04", kind: DEADLINE) { asOf reproduced ${DIFFERENCES} } }`,
      {},
      auditor,
    )
  ).data.editionCheck;
const replayed = async (time: string) =>
  (
    await opened.ask(
      `{ replayedScorecards(period: "2013-04", ${time}) { asOf departments ${DIFFERENCES} } }`,
      {},
      auditor,
    )
  ).data.replayedScorecards;

describe('a frozen month', () => {
  it('is reproduced from raw events, whatever came afterwards', async () => {
    expect(await check()).toEqual({ asOf: FROZEN, reproduced: true, differences: [] });
    opened.clock.set(LATER);
    opened.cases.changes.push(permit(4, '2013-04-12 16:00:00', LATER));
    const figures = { rejectedOutstandingAtDeadline: 1, submissions: 2, lateRecords: 3, cases: 4 };
    opened.cases.standings = [standing({ firstCompleteArrival: OFFERED, ...figures })];
    await opened.supervision.tick();
    await act('appealAlert(alert: "case-1/ALTER_EXPIRED/", grounds: "检测期间") { key }', construction);
    await act('decideAppeal(alert: "case-1/ALTER_EXPIRED/", upheld: true, reasons: "属实") { key }');
    await act(`deductPoints(${AT}, points: 3, reason: "通报")`);
    await act(
      `recordEvaluation(input: { ${AT}, case: "许2", channel: CASE, manner: ACTIVE, scale: 3, level: 3 }) { id }`,
    );
    expect(await check()).toEqual({ asOf: FROZEN, reproduced: true, differences: [] });
  });

  it('is told apart from what holds now, figure by figure', async () => {
    const edition = (
      await opened.ask('{ frozenScorecards(period: "2013-04", kind: DEADLINE) { departments } }', {}, auditor)
    ).data.frozenScorecards.departments as readonly EditionLine[];
    const now = await replayed(`asOf: "${LATER}"`);
    expect(compareLines(edition, now.departments)).toEqual(
      [
        ['norm', 6.67, 10], // the card was withdrawn
        ['satisfaction', 10, 5],
        ['other', 10, 7],
        ['cases', 3, 4],
      ].map(([item, before, after]) => ({ department: 'JS020000JS', item, before, after })),
    );
    expect((await replayed(`asOf: "${FROZEN}"`)).departments).toEqual(edition);
  });

  it('as at the deadline leaves out what people did after it, and says where that differs from what was frozen', async () => {
    const atDeadline = await replayed('at: DEADLINE');
    expect(atDeadline.asOf).toBe('2013-05-05T16:00:00.000Z');
    // What was offered in time was taken in after the deadline here; nobody had rated anything by then.
    const items = atDeadline.differences.map(({ item }: { item: string }) => item);
    expect(items).toEqual(expect.arrayContaining(['satisfaction', 'cases']));
  });

  it('as first reported holds what the first complete delivery brought, and no more', async () => {
    const first = await replayed('at: FIRST');
    expect(first).toMatchObject({ asOf: null, differences: null });
    const line = first.departments.find(({ department }: EditionLine) => department === 'JS020000JS');
    expect(line).toMatchObject({ cases: 3, ranked: true });
    const points = Object.fromEntries(
      line.items.map(({ id, asWritten }: EditionLine['items'][number]) => [id, asWritten]),
    );
    expect(points).toMatchObject({ norm: 6.67, satisfaction: null, other: 10, docking: 5 });
  });

  it('is for auditors, and only if it was frozen', async () => {
    const codeOf = async (query: string, principal: Principal) =>
      (await opened.ask(query, {}, principal)).errors[0]?.originalError;
    const query = '{ editionCheck(period: "2013-04", kind: LATER) { reproduced } }';
    expect(await codeOf(query, auditor)).toMatchObject({ code: 'SUPERVISION_UNKNOWN' });
    expect(await codeOf(query, construction)).toMatchObject({ code: 'SUPERVISION_DENIED' });
    expect(await codeOf('{ replayedScorecards(period: "2013-04") { sheet } }', construction)).toMatchObject({
      code: 'SUPERVISION_DENIED',
    });
  });
});

it('knows how a department stood: counts replace counts, rehearsals and refusals are nothing', () => {
  const counted = (offeredAt: string, offered: number) => ({
    ...delivery(offeredAt, offeredAt, true, 'COUNT'),
    ledger: { offered, accepted: offered, revised: 0 },
  });
  const reported: Reported = {
    ...{ department: 'JS020000JS', period: '2013-04', deadline: '2013-05-05T16:00:00.000Z', cases: 0 },
    deliveries: [
      { ...delivery('r', '2013-05-01T00:00:00.000Z', true), rehearsal: true },
      { ...delivery('x', '2013-05-01T00:00:00.000Z', true), state: 'REFUSED' },
      { ...delivery('i', '2013-05-01T12:00:00.000Z', true), verdict: 'INCOMPLETE' },
      counted('2013-05-02T00:00:00.000Z', 7),
      counted('2013-05-04T00:00:00.000Z', 0),
      delivery('late', '2013-05-07T00:00:00.000Z', false),
    ],
    rejected: [rejected(1, '2013-05-02T00:00:00.000Z', '2013-05-06T00:00:00.000Z')],
  };
  expect(standingAsOf(reported, '2013-05-01T13:00:00.000Z')).toMatchObject({ submissions: 1, rejectedOutstanding: 0 });
  expect(standingAsOf(reported, '2013-05-01T13:00:00.000Z').firstCompleteArrival).toBeUndefined();
  expect(standingAsOf(reported, '2013-05-03T00:00:00.000Z')).toMatchObject({
    ...{ firstCompleteArrival: '2013-05-02T00:00:00.000Z', countsReported: true, noCasesDeclared: false },
    ...{ rejectedOutstanding: 1, rejectedOutstandingAtDeadline: 1, lateRecords: 0 },
  });
  expect(standingAsOf(reported, '2013-05-08T00:00:00.000Z')).toMatchObject({
    ...{ countsReported: false, noCasesDeclared: true, submissions: 4, lateRecords: 3 },
    ...{ rejectedOutstanding: 0, rejectedOutstandingAtDeadline: 1 },
  });
});
