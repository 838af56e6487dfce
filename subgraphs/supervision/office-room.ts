import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import { createCalendar } from '../../kernel/calendar.ts';
import { theHub } from '../../kernel/principal.ts';
import { perRequest } from '../per-request.ts';
import { readRuleBooks } from './alerts/rule-book.ts';
import type { Bench } from './alerts/judge-case.ts';
import type { CaseReading } from './facts/case-reading.ts';
import type { GraphMeans } from './graph/means.ts';
import { openAppealDesk } from './office/appeal-desk.ts';
import { openEditionDesk } from './office/edition-desk.ts';
import { openEvaluationDesk } from './office/evaluation-desk.ts';
import { openInspectionDesk } from './office/inspection-desk.ts';
import { openOrderDesk } from './office/order-desk.ts';
import { emptyShelf, keepPowerShelf } from './power-shelf.ts';
import type { ScoreMeans } from './score-desk.ts';
import { openScorecardDesk } from './scorecards/scorecard-desk.ts';
import { linesOfAll } from './scorecards/lines-of-all.ts';
import { readScoreSheets } from './scorecards/score-sheet.ts';
import { openReports } from './open-reports.ts';
import { openSqliteWatchStore } from './sqlite/sqlite-watch-store.ts';
import { readCaseFeed } from './watch/case-feed.ts';
import { momentOf } from './clock/moment.ts';
import { makeDailyPass } from './watch/daily-pass.ts';
import { createWatch, type PassReport } from './watch/watch.ts';

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
export function openOfficeRoom(path: string, means: ScoreMeans, trail: AuditSink): OfficeRoom {
  const { cases, catalogue, clock } = means;
  const store = openSqliteWatchStore(path);
  const calendar = createCalendar();
  const books = readRuleBooks();
  const sheet = readScoreSheets().find(({ subject }) => subject === 'department');
  if (sheet === undefined) throw new Error('No scorecard of departments.');
  const powersNow = keepPowerShelf(catalogue);
  let shelf = emptyShelf;
  const bench: Bench = {
    ...{ books, calendar },
    powerOn: (code, day) => shelf.powerOn(code, day),
    standardOn: (code, day) => shelf.standardOn(code, day),
  };
  const office = { store, clock, calendar, trail };
  const orders = openOrderDesk(office);
  const watch = createWatch(store, () => bench, clock);
  const reading = readReading();

  const tick = async (): Promise<TickReport> => {
    const requestId = `watch-${clock.now().toISOString()}`;
    // Without the library no case may be judged: every power would be one that it does not know.
    shelf = await powersNow(requestId);
    let total: PassReport = await watch.passDue();
    for await (const { reported, cursor } of readCaseFeed(cases, reading, await store.cursor(), requestId))
      total = sum(total, await watch.take(reported, cursor));
    total = sum(total, await watch.passDue());
    const at = momentOf(clock.now());
    const raised = await makeDailyPass(store, bench, at, shelf.powers, () => orders.orders());
    return { ...total, raised: total.raised + raised, escalated: await orders.escalateOverdue(theHub) };
  };
  const scorecards = perRequest(({ requestId }) => openScorecardDesk(store, catalogue, powersNow, sheet, requestId));
  let running: Promise<TickReport> | undefined;
  return {
    graph: {
      ...{
        scorecards,
        editions: openEditionDesk(office),
        sheet: `${sheet.id}@${sheet.version} sha256:${sheet.digest}`,
      },
      linesOf: (period, context) => linesOfAll(means, scorecards(context), period, context.requestId),
      reports: openReports(store, means, powersNow),
      ...{ store, clock, orders, bench: () => bench, appeals: openAppealDesk(office) },
      evaluations: openEvaluationDesk(office),
      inspections: openInspectionDesk(office),
    },
    tick: () =>
      (running ??= tick().finally(() => {
        running = undefined;
      })),
    close: async () => {
      await running?.catch(() => undefined);
      await store.close();
    },
  };
}

const sum = (left: PassReport, right: PassReport): PassReport => ({
  looked: left.looked + right.looked,
  raised: left.raised + right.raised,
  lifted: left.lifted + right.lifted,
});

function readReading(): CaseReading {
  const file = new URL('../../schemas/supervision/readings/jiangsu-2010.yaml', import.meta.url);
  return parse(readFileSync(file, 'utf8'), { merge: true }) as CaseReading;
}
