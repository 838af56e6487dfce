import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Principal } from '../../../kernel/principal.ts';
import { openSupervision, type OpenedSupervision } from './open-supervision.ts';

const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const construction: Principal = { role: 'department', subject: 'js', department: 'JS020000JS' };
const transport: Principal = { role: 'department', subject: 'jt', department: 'JS020000JT' };

let opened: OpenedSupervision;
beforeEach(async () => {
  opened = await openSupervision();
  opened.clock.set('2014-03-03T02:00:00Z');
});
afterEach(() => opened.close());

const rate = async (level: number): Promise<{ id: string; answerBy: string | null }> =>
  (
    await opened.ask(
      `mutation ($level: Int!) { recordEvaluation(input: { department: "JS020000JS", period: "2014-03", case: "许1",
        channel: MESSAGE, manner: ACTIVE, scale: 3, level: $level }) { id answerBy } }`,
      { level },
      auditor,
    )
  ).data.recordEvaluation;
const answer = (evaluation: string, as: Principal) =>
  opened.ask(
    `mutation ($id: ID!) { answerEvaluation(evaluation: $id, text: "已上门整改") { answer overdue } }`,
    { id: evaluation },
    as,
  );
const rateAgain = (evaluation: string) =>
  opened.ask(
    `mutation ($id: ID!) { recordSecondRating(evaluation: $id, scale: 3, level: 2) { second overdue } }`,
    { id: evaluation },
    auditor,
  );
const open = async (as = auditor) =>
  (await opened.ask('{ evaluations(period: "2014-03", open: true) { id overdue answer department { code } } }', {}, as))
    .data?.evaluations;
const cards = async () =>
  (await opened.ask('{ alerts { nodes { key rule level about lifted { reason } } } }', {}, auditor)).data.alerts.nodes;
const codeOf = (errors: readonly { readonly originalError?: unknown }[]) =>
  (errors[0]?.originalError as { code?: string } | undefined)?.code;

it('a bad rating without a second one is a card on the day after its time, and mended when the second comes', async () => {
  // Fifteen working days after Monday 3 March are over on Monday 24 March.
  const { id, answerBy } = await rate(3);
  expect(answerBy).toBe('2014-03-24T16:00:00.000Z');
  opened.clock.set('2014-03-24T15:59:00Z');
  await opened.supervision.tick();
  expect([await cards(), await open()]).toMatchObject([[], [{ id, overdue: false }]]);
  opened.clock.set('2014-03-24T16:01:00Z');
  await opened.supervision.tick();
  const key = `${id}/EVALUATION_OVERDUE`;
  expect(await cards()).toEqual([{ key, rule: 'EVALUATION_OVERDUE', level: 'YELLOW', about: id, lifted: null }]);
  expect(await open(construction)).toMatchObject([{ id, overdue: true, department: { code: 'JS020000JS' } }]);
  expect(await open(transport)).toEqual([]);
  expect((await rateAgain(id)).data.recordSecondRating).toEqual({ second: 'FAIRLY', overdue: false });
  expect(await cards()).toMatchObject([{ key, lifted: { reason: 'REMEDIED' } }]);
  opened.clock.set('2014-03-26T16:01:00Z');
  await opened.supervision.tick();
  expect([await cards(), await open()]).toMatchObject([[{ key, lifted: { reason: 'REMEDIED' } }], []]);
});

it('the department answers a bad rating once, before the person is asked again', async () => {
  const { id } = await rate(3);
  expect(codeOf((await answer(id, transport)).errors)).toBe('SUPERVISION_DENIED');
  expect((await answer(id, construction)).data.answerEvaluation).toEqual({ answer: '已上门整改', overdue: false });
  expect(codeOf((await answer(id, construction)).errors)).toBe('SUPERVISION_STEP_REFUSED');
  await rateAgain(id);
  opened.clock.set('2014-04-24T16:01:00Z');
  await opened.supervision.tick();
  expect(await cards()).toEqual([]);
});

it('a good rating opens no loop', async () => {
  const { id, answerBy } = await rate(2);
  expect(answerBy).toBeNull();
  expect(codeOf((await answer(id, construction)).errors)).toBe('SUPERVISION_STEP_REFUSED');
  expect(codeOf((await answer('PY-9', construction)).errors)).toBe('SUPERVISION_UNKNOWN');
});

it('ratings that come at one time get numbers of their own, and what may be done once is done once', async () => {
  const ids = (await Promise.all([3, 3, 1, 3].map(rate))).map(({ id }) => id);
  expect(ids).toEqual(['0001', '0002', '0003', '0004'].map((number) => `PY-JS020000JS-2014-03-${number}`));
  const codes = (await Promise.all([1, 2, 3].map(() => answer(ids[0]!, construction)))).map(({ errors }) =>
    codeOf(errors),
  );
  expect(codes).toEqual([undefined, 'SUPERVISION_STEP_REFUSED', 'SUPERVISION_STEP_REFUSED']);
});
