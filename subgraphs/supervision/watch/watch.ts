import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../kernel/clock.ts';
import { momentOf, type Moment } from '../clock/moment.ts';
import type { Bench } from '../alerts/judge-case.ts';
import type { InTurn } from '../office/turns.ts';
import { judgeCase } from '../alerts/judge-case.ts';
import type { Card } from '../alerts/card.ts';
import type { CaseFile, Report } from '../facts/case-facts.ts';
import type { WatchChange, WatchedCase, WatchStore } from './watch-store.ts';

/** Cases looked at in one commit. */
const BATCH = 1000;

/** What has been reported of a case since it was last read; `reports` of the whole case, or some of it. */
export interface ReportedCase {
  readonly case: Omit<CaseFile, 'reports'>;
  /** Without `at`: that is when the watch takes them in. */
  readonly reports: readonly Report[];
}

/** What one pass did. */
export interface PassReport {
  readonly looked: number;
  readonly raised: number;
  readonly lifted: number;
}

/** Looks at cases as they arrive and as their time comes. One instance writes; it may be stopped at any instant. */
export interface Watch {
  /** Takes in what was reported, with how far `cases` has been read. Due looks before now are made first. */
  take(reported: readonly ReportedCase[], cursor?: string): Promise<PassReport>;
  /** Makes every look that is due by now, in order of time. */
  passDue(): Promise<PassReport>;
}

/**
 * Makes the watch over a store. `bench` is asked anew for each pass, so that a new catalogue edition takes hold; each
 * batch takes its turn with what else writes by what it has read.
 */
export function createWatch(
  store: WatchStore,
  bench: () => Bench,
  clock: Clock,
  inTurn: InTurn = (work) => work(),
): Watch {
  const lookAtDue = async (until: Moment): Promise<readonly WatchChange[]> => {
    const waiting = await store.due(until, BATCH);
    const looks = waiting.map((watched) => lookWhileDue(watched, until, bench()));
    if (looks.length > 0) await store.save(looks);
    return looks;
  };
  const passUntil = async (until: Moment): Promise<PassReport> => {
    let total: PassReport = { looked: 0, raised: 0, lifted: 0 };
    for (;;) {
      const looks = await inTurn(() => lookAtDue(until));
      if (looks.length === 0) return total;
      total = add(total, looks);
      // A burst of a hundred thousand looks must not hold up who is asking meanwhile.
      await setImmediate();
    }
  };
  return {
    passDue: () => passUntil(momentOf(clock.now())),
    take: async (given, cursor) => {
      const reported = mergeCases(given);
      const now = momentOf(clock.now());
      let total = await passUntil(before(now));
      for (let from = 0; from === 0 || from < reported.length; from += BATCH) {
        const batch = reported.slice(from, from + BATCH);
        const last = from + BATCH >= reported.length;
        const changes = await inTurn(async () => {
          const known = await store.cases(batch.map(({ case: { id } }) => id));
          const taken = batch.flatMap((each, index) => takeIn(each, known[index], now, bench()));
          await store.save(taken, last ? cursor : undefined);
          return taken;
        });
        total = add(total, changes);
        if (!last) await setImmediate();
      }
      return total;
    },
  };
}

/** One entry for each case, however often it was named. */
function mergeCases(reported: readonly ReportedCase[]): readonly ReportedCase[] {
  const merged = new Map<string, ReportedCase>();
  for (const each of reported) {
    const before = merged.get(each.case.id)?.reports ?? [];
    merged.set(each.case.id, { case: each.case, reports: [...before, ...each.reports] });
  }
  return [...merged.values()];
}

/** The last moment before another, to the second. */
const before = (moment: Moment): Moment => momentOf(new Date(Date.parse(`${moment.replace(' ', 'T')}+08:00`) - 1000));

const add = (total: PassReport, changes: readonly WatchChange[]): PassReport => ({
  looked: total.looked + changes.length,
  raised: total.raised + changes.reduce((sum, { raised }) => sum + raised.length, 0),
  lifted: total.lifted + changes.reduce((sum, { lifted }) => sum + lifted.length, 0),
});

/** New reports of one case, if there are any, and a look at it. */
function takeIn(
  { case: identity, reports }: ReportedCase,
  known: WatchedCase | undefined,
  now: Moment,
  bench: Bench,
): readonly WatchChange[] {
  const seen = new Set(known?.file.reports.map(versionOf));
  const fresh = reports.filter((report) => !seen.has(versionOf(report))).map((report) => ({ ...report, at: now }));
  if (fresh.length === 0) return [];
  const file = { ...identity, ...known?.file, reports: [...(known?.file.reports ?? []), ...fresh] };
  return [{ ...look(file, known?.cards ?? [], now, bench), reported: true }];
}

const versionOf = ({ role, key, version = '' }: Report): string => `${role}/${key}/${version}`;

/** All looks of a case that are due: after a stop there may be several. */
function lookWhileDue({ file, cards, due }: WatchedCase, until: Moment, bench: Bench): WatchChange {
  let change: WatchChange = { file, cards, due, raised: [], lifted: [], reported: false };
  while (change.due !== undefined && change.due <= until) {
    const next = look(file, change.cards, change.due, bench);
    change = { ...next, raised: [...change.raised, ...next.raised], lifted: [...change.lifted, ...next.lifted] };
  }
  return change;
}

function look(file: CaseFile, cards: readonly Card[], at: Moment, bench: Bench): WatchChange {
  const { raised, lifted, next } = judgeCase(file, cards, at, bench);
  const changed = new Map(lifted.map((card) => [card.id, card]));
  const all = [...cards.map((card) => changed.get(card.id) ?? card), ...raised];
  return { file, reported: false, raised, lifted, cards: all, due: next };
}
