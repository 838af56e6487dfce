import type { Delivery, RejectedRecord } from '../evidence/deliveries-of.ts';
import { wasOutstanding } from '../evidence/deliveries-of.ts';
import { emptyStanding, type ReportingStanding } from '../standing.ts';

/** Everything of a department's month that its standing is made of. */
export interface Reported {
  readonly department: string;
  readonly period: string;
  /** ISO 8601, UTC. */
  readonly deadline: string;
  readonly deliveries: readonly Delivery[];
  readonly rejected: readonly RejectedRecord[];
  /** Cases that had been reported by the instant asked for. */
  readonly cases: number;
}

/**
 * How a department stood at an instant: what had been offered by then, and what was waiting to be corrected then. A
 * delivery counts from when it was offered, however long it took to settle. Pure.
 */
export function standingAsOf(reported: Reported, asOf: string): ReportingStanding {
  const { department, period, deadline, rejected, cases } = reported;
  const offered = reported.deliveries.filter(
    ({ offeredAt, rehearsal, state }) => offeredAt <= asOf && !rehearsal && state !== 'REFUSED',
  );
  const complete = offered.filter(({ state, verdict }) => state === 'BALANCED' && verdict !== 'INCOMPLETE');
  const counts = complete
    .filter(({ channel }) => channel === 'COUNT')
    .reduce<Delivery | undefined>(
      (last, each) => (last !== undefined && last.offeredAt > each.offeredAt ? last : each),
      undefined,
    );
  const outstandingAt = (at: string): number => rejected.filter((record) => wasOutstanding(record, at)).length;
  return {
    ...emptyStanding(department, period, deadline),
    ...(complete.length === 0
      ? {}
      : { firstCompleteArrival: complete.map(({ offeredAt }) => offeredAt).sort()[0] ?? null }),
    submissions: offered.length,
    rejectedOutstandingAtDeadline: outstandingAt(asOf < deadline ? asOf : deadline),
    rejectedOutstanding: outstandingAt(asOf),
    lateRecords: offered
      .filter(({ timely, channel }) => timely === false && channel !== 'COUNT')
      .reduce((sum, { ledger }) => sum + ledger.accepted + ledger.revised, 0),
    cases,
    countsReported: (counts?.ledger.offered ?? 0) > 0,
    noCasesDeclared: counts?.ledger.offered === 0,
  };
}
