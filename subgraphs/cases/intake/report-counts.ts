import { json } from 'node:stream/consumers';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { theHub } from '../../../kernel/principal.ts';
import { isMonth } from '../../../kernel/month.ts';
import { auditEvent } from '../audit-outbox.ts';
import { casesError } from '../errors.ts';
import type { Outcome } from '../settling.ts';
import type { Submission } from '../stored.ts';
import { nowOf, type IntakeParts } from './intake-parts.ts';
import type { Offer } from './intake.ts';
import { assertMayReport, receive } from './receive.ts';

/** Record type under which counts are kept; no specification pack may use the name. */
export const COUNT_RECORD_TYPE = 'CASE_COUNT';

/** The form of counts is the hub's own: a list of power codes with whole numbers. */
const COUNT_FORM = { id: 'heliograph-counts', version: '1' };
const COUNT_SPECIFICATION = { ...COUNT_FORM, digest: sha256(canonicalJson(COUNT_FORM)) };

/** One line of a report of counts. */
export interface PowerCount {
  readonly powerCode: string;
  readonly count: number;
}

/**
 * Takes in counts of cases per power item 仅报件数; an empty list declares the month to be without cases. Each report
 * replaces the one before for the period, and is settled at once. Throws COUNTS_INVALID, COUNTS_POWER_UNKNOWN,
 * NO_CASES_CONTRADICTED.
 */
export async function takeCounts(
  parts: IntakeParts,
  request: Pick<Offer, 'department' | 'period' | 'principal' | 'requestId' | 'idempotencyKey'>,
  counts: readonly PowerCount[],
): Promise<Submission> {
  await assertMayReport(parts, request);
  if (!isMonth(request.period)) throw casesError.INTAKE_PERIOD_INVALID({ period: request.period.slice(0, 20) });
  await assertCountsUsable(parts, request, counts);
  const ordered = counts.toSorted((a, b) => (a.powerCode < b.powerCode ? -1 : 1));
  const latest = await parts.store.latestCounts(request.department, request.period);
  const bytes = Buffer.from(canonicalJson(ordered));
  if (latest !== undefined && latest.digest === sha256(bytes)) return latest;
  const submission = await receive(parts, countOffer(request), once(bytes), {
    specification: COUNT_SPECIFICATION,
    // Counts replace one another, so going back to an earlier list is a report of its own.
    ...(latest === undefined ? {} : { after: latest.id }),
  });
  return settleCounts(parts, submission);
}

const countOffer = (request: Parameters<typeof takeCounts>[1]): Offer => ({
  ...request,
  recordType: COUNT_RECORD_TYPE,
  channel: 'COUNT',
  name: 'counts',
  reading: { format: 'ndjson' },
});

/** A stream of one chunk. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function assertCountsUsable(
  parts: IntakeParts,
  { department, period }: Pick<Offer, 'department' | 'period'>,
  counts: readonly PowerCount[],
): Promise<void> {
  const seen = new Set<string>();
  for (const { powerCode, count } of counts) {
    if (!Number.isSafeInteger(count) || count < 0 || seen.has(powerCode))
      throw casesError.COUNTS_INVALID({ power: powerCode.slice(0, 40), count });
    seen.add(powerCode);
  }
  const { holds } = await parts.catalogue();
  const foreign = counts.find(({ powerCode }) => !holds(department, powerCode));
  if (foreign !== undefined) throw casesError.COUNTS_POWER_UNKNOWN({ power: foreign.powerCode.slice(0, 40) });
  if (counts.length > 0) return;
  const [standing] = await parts.store.standings(period, [department], '');
  if ((standing?.cases ?? 0) > 0) throw casesError.NO_CASES_CONTRADICTED({ period });
}

/** Stores the counts of a submission that is safe on disk; a settled one is answered as it is. */
export async function settleCounts(parts: IntakeParts, submission: Submission): Promise<Submission> {
  const { id, department, period, requestId, sender, state } = submission;
  if (state !== 'RECEIVED') return submission;
  const counts = (await json(parts.raw.read(id))) as readonly PowerCount[];
  const before = new Map((await parts.store.countsOf(department, period)).map((line) => [line.powerCode, line.count]));
  const lines = counts.map(({ powerCode, count }) => {
    const earlier = before.get(powerCode);
    const outcome: Outcome = earlier === undefined ? 'accepted' : earlier === count ? 'duplicate' : 'revised';
    return { powerCode, count, outcome };
  });
  const settledAt = nowOf(parts);
  const event = auditEvent(counts.length === 0 ? 'NO_CASES_DECLARED' : 'COUNTS_REPORTED', id, {
    at: settledAt,
    actor: theHub,
    requestId,
    data: { submission: id, department, period, sender, lines: counts.length },
  });
  await parts.store.transact(async (unit) => {
    await unit.settleCounts(id, lines);
    await unit.conclude(id, { state: 'BALANCED', verdict: 'CONFORMS', settledAt });
    await unit.report(event);
  });
  return (await parts.store.submission(id)) ?? submission;
}
