import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addMonths } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { Card } from '../../../subgraphs/supervision/alerts/card.ts';
import { instantOf, momentOf } from '../../../subgraphs/supervision/clock/moment.ts';
import { openSqliteWatchStore } from '../../../subgraphs/supervision/sqlite/sqlite-watch-store.ts';
import type { WatchStore } from '../../../subgraphs/supervision/watch/watch-store.ts';
import { seeded } from '../../support/seeded.ts';
import { simulatedYear, type SimulatedYear } from '../../support/simulated-year.ts';
import { openSupervision, standing, type OpenedSupervision } from './open-supervision.ts';

/** `FULL_YEAR=1 npm test -- test/subgraphs/supervision/simulated-year` simulates fifty departments. */
const FULL = process.env['FULL_YEAR'] === '1';
const YEAR = 2014;
const auditor: Principal = { role: 'auditor', subject: 'inspector' };
const departmentOf = (code: string): Principal => ({ role: 'department', subject: code, department: code });

const directory = mkdtempSync(join(tmpdir(), 'heliograph-year-'));
let year: SimulatedYear;
let opened: OpenedSupervision;
/** The same file, read by somebody else. */
let onlooker: WatchStore;

beforeAll(async () => {
  year = simulatedYear({ seed: 7, year: YEAR, departments: FULL ? 50 : 3, casesADay: 0.8 });
  opened = await openSupervision(directory);
  await opened.catalogue.load(year.library);
  onlooker = openSqliteWatchStore(join(directory, 'watch.sqlite'));
});
afterAll(async () => {
  await onlooker.close();
  await opened.close();
  rmSync(directory, { recursive: true });
});

const ask = async (source: string, variables: object, as: Principal) => {
  const { data, errors } = await opened.ask(source, { ...variables }, as);
  expect(errors).toEqual([]);
  return data;
};

interface ActiveCard {
  readonly key: string;
  readonly level: string;
  readonly department: { readonly code: string };
}
const active = async (levels: readonly string[]): Promise<readonly ActiveCard[]> => {
  const query = `query ($levels: [AlertLevel!]) { alerts(filter: { active: true, levels: $levels }, first: 20) {
    nodes { key level department { code } } } }`;
  return (await ask(query, { levels }, auditor)).alerts.nodes;
};

/** What people do: appeals are filed and decided, orders issued, answered (not always) and completed, cases rated. */
function people(random = seeded(11)) {
  const appealed = new Set<string>();
  let waiting: { readonly alert: string; readonly upheld: boolean }[] = [];
  let orders: { readonly order: string; readonly department: string }[] = [];
  return async (date: string): Promise<void> => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (weekday === 1) {
      const decide = `mutation ($alert: String!, $upheld: Boolean!) {
        decideAppeal(alert: $alert, upheld: $upheld, reasons: "经查") { key } }`;
      for (const decision of waiting) await ask(decide, decision, auditor);
      waiting = [];
      for (const { key, department } of await active(['YELLOW', 'RED'])) {
        if (appealed.has(key) || random.next() > 0.15) continue;
        const appeal = 'mutation ($alert: String!) { appealAlert(alert: $alert, grounds: "检测期间不计入") { key } }';
        await ask(appeal, { alert: key }, departmentOf(department.code));
        appealed.add(key);
        waiting.push({ alert: key, upheld: random.next() < 0.5 });
      }
    }
    if (weekday === 3) {
      const reply = 'mutation ($order: ID!) { replyToOrder(order: $order, text: "已整改") { id } }';
      const complete = `mutation ($order: ID!) {
        completeOrder(order: $order, text: "属实", objectiveCause: false) { id } }`;
      const answered = orders.filter(() => random.next() < 0.7);
      for (const { order, department } of answered) {
        await ask(reply, { order }, departmentOf(department));
        await ask(complete, { order }, auditor);
      }
      orders = orders.filter((each) => !answered.includes(each));
      const [red] = await active(['RED']);
      if (red === undefined) return;
      const input = { kind: 'POWER_CASE_ALERT', about: red.key, opinion: '请说明', workingDays: 5 };
      const issue = 'mutation ($input: OrderInput!) { issueOrder(input: $input) { id } }';
      const { issueOrder } = await ask(issue, { input: { ...input, department: red.department.code } }, auditor);
      orders.push({ order: issueOrder.id, department: red.department.code });
    }
    if (weekday === 5) {
      const input = {
        ...{ department: random.pick(year.departments), period: date.slice(0, 7), case: date, channel: 'MESSAGE' },
        ...{ manner: 'ACTIVE', scale: 3, level: random.whole(1, 3) },
      };
      await ask('mutation ($input: EvaluationInput!) { recordEvaluation(input: $input) { id } }', { input }, auditor);
    }
  };
}

/** What must hold on every day; keeps the cards as their events tell them. */
function invariants() {
  const told = new Map<string, Card>();
  let sequence = 0;
  let lifted = 0;
  return async (date: string): Promise<{ readonly cards: number; readonly lifted: number }> => {
    for (const month of [date.slice(0, 7), addMonths(date.slice(0, 7), -1)])
      expect(await onlooker.tallies(month)).toEqual(await onlooker.recount(month));
    for (const event of await onlooker.cardEvents(sequence, 100_000)) {
      // Events follow without a gap, tell first of the raising, and no card is raised twice.
      expect(event.sequence).toBe(sequence + 1);
      expect(event.event === 'RAISED').toBe(!told.has(event.card.id));
      if (event.event === 'LIFTED') lifted += 1;
      sequence = event.sequence;
      told.set(event.card.id, event.card);
    }
    expect(await onlooker.cardCount({})).toBe(told.size);
    expect(await onlooker.cardCount({ active: true })).toBe(
      [...told.values()].filter((card) => card.lifted === undefined).length,
    );
    // Nothing that was due is left undone.
    const due = await onlooker.nextDue();
    expect(due === undefined || due > momentOf(opened.clock.now())).toBe(true);
    return { cards: told.size, lifted };
  };
}

/** A month is frozen on the sixth of the next: points within their bounds, sums that add up. */
async function freeze(month: string): Promise<void> {
  const freezing = 'mutation ($period: Month!) { freezeScorecards(period: $period, kind: DEADLINE) }';
  await ask(freezing, { period: month }, auditor);
  const query = 'query ($period: Month!) { frozenScorecards(period: $period, kind: DEADLINE) { departments } }';
  interface Line {
    readonly asWritten: number;
    readonly items: readonly { readonly max: number; readonly asWritten: number | null }[];
  }
  const { departments } = (await ask(query, { period: month }, auditor)).frozenScorecards as { departments: Line[] };
  for (const { asWritten, items } of departments) {
    for (const item of items) expect(item.asWritten ?? 0).toBeLessThanOrEqual(item.max);
    const sum = items.reduce((total, item) => total + (item.asWritten ?? 0), 0);
    expect(asWritten).toBeCloseTo(sum, 6);
  }
}

it(
  'a year of seasons, holidays, outages, appeals and orders keeps its books, day by day, and replays to the same cards',
  async () => {
    const work = people();
    const check = invariants();
    let last = { cards: 0, lifted: 0 };
    for (const date of year.days) {
      opened.clock.set(new Date(Date.parse(instantOf(`${date} 20:00:00`))).toISOString());
      opened.cases.changes.push(...year.changesOn(date));
      // The hub itself stands still for five days of July, and catches up.
      if (date >= '2014-07-07' && date <= '2014-07-11') continue;
      await opened.supervision.tick();
      await work(date);
      if (date.endsWith('-06') && date > '2014-02') {
        const month = addMonths(date.slice(0, 7), -1);
        const deadline = instantOf(`${date.slice(0, 8)}05 24:00:00`);
        opened.cases.standings = year.departments.map((department) =>
          standing({ department, period: month, deadline, firstCompleteArrival: deadline }),
        );
        await freeze(month);
      }
      last = await check(date);
    }
    expect(last.cards).toBeGreaterThan(year.cases.length / 10);
    expect(last.lifted).toBeGreaterThan(last.cards / 4);

    // Whatever happened, the cards are those that the reports and decisions give when all is computed again.
    const replay = 'query ($case: ID!) { replayCase(case: $case) { equal } }';
    const watched = (await onlooker.cases(year.cases)).flatMap((each) => (each === undefined ? [] : [each.file.id]));
    expect(watched.length).toBeGreaterThan(year.cases.length * 0.98);
    for (const id of watched)
      expect([id, await ask(replay, { case: id }, auditor)]).toEqual([id, { replayCase: { equal: true } }]);
  },
  FULL ? 3_600_000 : 120_000,
);
