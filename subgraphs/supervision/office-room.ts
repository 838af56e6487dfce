import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import { theHub } from '../../kernel/principal.ts';
import { createBell } from '../live.ts';
import { readRuleBooks } from './alerts/rule-book.ts';
import type { Bench } from './alerts/judge-case.ts';
import { readCaseReadings } from './facts/read-case-readings.ts';
import type { GraphMeans } from './graph/means.ts';
import { openAppealDesk } from './office/appeal-desk.ts';
import { openEditionDesk } from './office/edition-desk.ts';
import { openEvaluationDesk } from './office/evaluation-desk.ts';
import { openExchangeDesk } from './office/exchange-desk.ts';
import { openFilingDesk } from './office/filing-desk.ts';
import { openInspectionDesk } from './office/inspection-desk.ts';
import { openOrderDesk } from './office/order-desk.ts';
import { createTurns } from './office/turns.ts';
import { openSubsystemDesk } from './office/subsystem-desk.ts';
import { emptyShelf, keepPowerShelf } from './power-shelf.ts';
import type { ScoreMeans } from './score-desk.ts';
import { openScoreRoom } from './scorecards/score-room.ts';
import { openReports } from './open-reports.ts';
import { subsystemOfCases, subsystemOfPack } from './subsystems/subsystem-in-graph.ts';
import { readSubsystemPacks } from './subsystems/subsystem-pack.ts';
import { openSqliteWatchStore } from './sqlite/sqlite-watch-store.ts';
import { readCaseFeed } from './watch/case-feed.ts';
import { momentOf, type Moment } from './clock/moment.ts';
import { makeDailyPass } from './watch/daily-pass.ts';
import { createWatch, type PassReport } from './watch/watch.ts';

/** Folders of rules that a city sets for itself. */
export interface RuleFolders {
  readonly ruleBooksDirectory?: string;
  readonly subsystemsDirectory?: string;
}

/** What one pass came to. */
export interface TickReport extends PassReport {
  readonly escalated: number;
}

/** The watch, the desks, and what the graph needs of them. */
export interface OfficeRoom {
  readonly graph: GraphMeans;
  tick(): Promise<TickReport>;
  close(): Promise<void>;
}

/** Opens the room over its file. Throws STORE_NEWER_THAN_PROGRAM, RULE_BOOK_INVALID. */
export function openOfficeRoom(path: string, means: ScoreMeans, trail: AuditSink, rules: RuleFolders): OfficeRoom {
  const { cases, catalogue, clock } = means;
  const store = openSqliteWatchStore(path);
  const calendar = createCalendar();
  const news = createBell();
  const books = readRuleBooks(rules.ruleBooksDirectory);
  const powersNow = keepPowerShelf(catalogue);
  let shelf = emptyShelf;
  const bench: Bench = {
    ...{ books, calendar },
    powerOn: (code, day) => shelf.powerOn(code, day),
    standardOn: (code, day) => shelf.standardOn(code, day),
  };
  const office = { store, clock, calendar, trail };
  const orders = openOrderDesk(office);
  const evaluations = openEvaluationDesk(office, books);
  const packs = readSubsystemPacks(rules.subsystemsDirectory);
  const subsystems = openSubsystemDesk(office, packs);
  const inTurn = createTurns();
  const watch = createWatch(store, () => bench, clock, inTurn);
  const readings = readCaseReadings();

  const tick = async (): Promise<TickReport> => {
    const requestId = `watch-${clock.now().toISOString()}`;
    // Without the library no case may be judged: every power would be one that it does not know.
    shelf = await powersNow(requestId);
    let total: PassReport = await watch.passDue();
    for await (const { reported, cursor } of readCaseFeed(cases, readings, await store.cursor(), requestId))
      total = sum(total, await watch.take(reported, cursor));
    total = sum(total, await watch.passDue());
    const at = momentOf(clock.now());
    const undone = async () => ({
      orders: await orders.orders(),
      evaluations: await evaluations.evaluations(undefined, monthsUntil(at)),
    });
    const raised =
      (await inTurn(() => subsystems.judgeDue())) +
      (await inTurn(() => makeDailyPass(store, bench, at, shelf.powers, undone)));
    const escalated = await inTurn(() => orders.escalateOverdue(theHub));
    return { ...total, raised: total.raised + raised, escalated };
  };
  const editions = openEditionDesk(office);
  let running: Promise<TickReport> | undefined;
  return {
    graph: {
      ...openScoreRoom(store, means, powersNow),
      editions,
      reports: openReports(store, means, editions, powersNow),
      ...{ store, clock, inTurn, news, orders, bench: () => bench, appeals: openAppealDesk(office) },
      ...{
        evaluations,
        subsystems,
        filings: openFilingDesk(office),
        exchange: openExchangeDesk(office, orders, books),
      },
      listed: [
        ...FAMILIES.flatMap((family) => books.slice(-1).map((book) => subsystemOfCases(family, book, readings))),
        ...packs.map(subsystemOfPack),
      ],
      inspections: openInspectionDesk(office),
    },
    tick: () =>
      (running ??= tick().finally(() => {
        running = undefined;
        news.ring();
      })),
    close: async () => {
      await running?.catch(() => undefined);
      await store.close();
    },
  };
}

const FAMILIES = ['application', 'penalty'] as const;

/** Months in which a rating may still wait for a second one. */
const monthsUntil = (at: Moment): readonly Month[] =>
  Array.from({ length: 6 }, (_, index) => addMonths(at.slice(0, 7), -index));

const sum = (left: PassReport, right: PassReport): PassReport => ({
  looked: left.looked + right.looked,
  raised: left.raised + right.raised,
  lifted: left.lifted + right.lifted,
});
