import { openDestination } from '../../adapters/index.ts';
import type { Adapter, CheckCause, Destination, OfferedRecord, Secrets } from '../../adapters/contract.ts';
import { groupBy } from '../../adapters/group-by.ts';
import type { Log } from '../../kernel/log.ts';
import { theHub } from '../../kernel/principal.ts';
import type { DueRecord, UpwardBook } from '../../subgraphs/cases/upward/upward-book.ts';
import type { NewOffer } from '../../subgraphs/cases/upward/upward-offer.ts';
import type { UpwardConfiguration } from '../configuration/configuration.ts';
import { gatewayError } from '../errors.ts';
import { recordEvent, type TrailMeans } from '../record-event.ts';
import type { UpwardRun } from './upward-run.ts';

/** Offers conforming records to the platforms above 上报, and hears what they say. */
export interface UpwardDesk {
  /** Names of the destinations. */
  readonly destinations: readonly string[];
  /** Can records be offered there? Throws UPWARD_UNKNOWN. */
  check(destination: string, signal: AbortSignal): Promise<readonly CheckCause[]>;
  /**
   * Hears the answers to what was offered before, then offers what has changed since. A cut changes nothing: what was
   * not noted is offered again, and replaces itself there. One run at a time; a second call waits for the first one's
   * result. Throws UPWARD_UNKNOWN, and what the adapter throws.
   */
  run(destination: string, signal: AbortSignal): Promise<UpwardRun>;
}

export interface UpwardMeans extends TrailMeans {
  readonly adapters: readonly Adapter[];
  readonly upward: readonly UpwardConfiguration[];
  readonly secrets: Secrets;
  readonly book: UpwardBook;
  readonly log: Log;
}

const ANSWERS_AT_ONCE = 1000;
const KEYLESS = '缺少流水号，无法上报 / the record has no key under which it could be offered';

/** Opens the desk; nothing is asked before a run. */
export function createUpwardDesk(means: UpwardMeans): UpwardDesk {
  const running = new Map<string, Promise<UpwardRun>>();
  const at = async <Result>(
    name: string,
    work: (destination: Destination, configured: UpwardConfiguration) => Promise<Result>,
  ): Promise<Result> => {
    const configured = means.upward.find((one) => one.name === name);
    if (configured === undefined)
      throw gatewayError.UPWARD_UNKNOWN({ destination: name, known: means.upward.map((one) => one.name).join(', ') });
    const destination = openDestination(means.adapters, configured, means.secrets);
    try {
      return await work(destination, configured);
    } finally {
      await destination.close();
    }
  };
  return {
    destinations: means.upward.map(({ name }) => name),
    check: (name, signal) => at(name, (destination) => destination.check(signal)),
    run: (name, signal) => {
      const run =
        running.get(name) ??
        at(name, (destination, configured) => recorded(means, configured, destination, signal)).finally(() =>
          running.delete(name),
        );
      running.set(name, run);
      return run;
    },
  };
}

async function recorded(
  means: UpwardMeans,
  configured: UpwardConfiguration,
  destination: Destination,
  signal: AbortSignal,
): Promise<UpwardRun> {
  const { name } = configured;
  try {
    const run = await runOnce(means, configured, destination, signal);
    const { offered, taken, refused } = run;
    if (offered + taken + refused > 0)
      await recordEvent(means, 'RECORDS_OFFERED_UPWARD', theHub, undefined, {
        outcome: 'success',
        data: { destination: name, offered, taken, refused },
      });
    return run;
  } catch (fault) {
    means.log.warn({ destination: name, fault }, 'Records could not be offered; the next run goes on from there.');
    await recordEvent(means, 'RECORDS_OFFERED_UPWARD', theHub, undefined, {
      outcome: 'failure',
      data: { destination: name },
    });
    throw fault;
  }
}

async function runOnce(
  { book, clock }: UpwardMeans,
  { name, tables }: UpwardConfiguration,
  destination: Destination,
  signal: AbortSignal,
): Promise<UpwardRun> {
  const now = (): string => clock.now().toISOString();
  const heard = await hearAnswers(book, name, destination, now, signal);
  const counts = { offered: 0, taken: heard.taken, refused: heard.refused, passedOver: 0 };
  for (let more = true; more;) {
    signal.throwIfAborted();
    const due = await book.due(name);
    more = due.more;
    const offers = due.records.flatMap((record) => offerOf(record, tables, destination));
    const verdicts = await destination.offer(offers.filter(({ key }) => key !== '').map(toOffered), signal);
    const answers = new Map(verdicts.map((verdict) => [`${verdict.table}\n${verdict.key}`, verdict]));
    const noted = offers.map((offer): NewOffer => {
      if (offer.key === '') return { ...offer, state: 'REFUSED', reason: KEYLESS };
      const answer = answers.get(`${offer.table}\n${offer.key}`);
      if (answer === undefined) return { ...offer, state: 'OFFERED', reason: '' };
      return { ...offer, state: answer.accepted ? 'TAKEN' : 'REFUSED', reason: answer.reason };
    });
    await book.offered(name, noted, due.next, now());
    counts.offered += offers.length;
    counts.passedOver += due.records.length - offers.length;
    counts.taken += noted.filter(({ state }) => state === 'TAKEN').length;
    counts.refused += noted.filter(({ state }) => state === 'REFUSED').length;
  }
  return { destination: name, ...counts, tally: await book.tally(name) };
}

type Offer = Omit<NewOffer, 'state' | 'reason'> & Pick<DueRecord, 'fields'>;

/** A record as the destination will know it; none where it has no table for it; an empty key where it lacks one. */
function offerOf(
  { record, recordType, department, period, version, fields }: DueRecord,
  tables: UpwardConfiguration['tables'],
  destination: Destination,
): readonly Offer[] {
  const table = tables[recordType];
  if (table === undefined) return [];
  const key = destination.keyOf({ record, table, department, period, values: fields }) ?? '';
  return [{ record, recordType, table, key, department, period, version, fields }];
}

const toOffered = ({ table, key, department, period, fields }: Offer): OfferedRecord => ({
  ...{ table, key, department, period },
  values: fields,
});

async function hearAnswers(
  book: UpwardBook,
  name: string,
  destination: Destination,
  now: () => string,
  signal: AbortSignal,
): Promise<{ readonly taken: number; readonly refused: number }> {
  const heard = { taken: 0, refused: 0 };
  let after = 0;
  for (;;) {
    const waiting = await book.waiting(name, after, ANSWERS_AT_ONCE);
    const last = waiting.at(-1);
    if (last === undefined) return heard;
    after = last.id;
    signal.throwIfAborted();
    for (const [table, offers] of groupBy(waiting, (offer) => offer.table)) {
      const keys = offers.map(({ key }) => key);
      const answers = await destination.answers(table, keys, signal);
      await book.answered(name, answers, now());
      heard.taken += answers.filter(({ accepted }) => accepted).length;
      heard.refused += answers.filter(({ accepted }) => !accepted).length;
    }
  }
}
