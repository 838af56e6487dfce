import type { Clock } from '../../kernel/clock.ts';
import type { SourceBatch } from '../contract.ts';
import { groupBy } from '../group-by.ts';
import { caseId, look, lookAhead, type Reader, type SeenCase } from './look.ts';
import { casePrint, readiness, watched, type Watch } from './quiet.ts';

/** Where a pass over the cases stands: behind the case `after`, or at the beginning; and who is being watched. */
export interface FrontEndCheckpoint {
  readonly after: readonly string[] | null;
  readonly watch: Watch;
}

/** Time and waiting, as arguments. */
export interface Pace {
  readonly clock: Clock;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Yields every case that is ready, in the order of the case columns: a group's base rows, then its stages, results,
 * documents; only the last of these carries the checkpoint behind the group, so that a cut never parts a case.
 * A pass that said anything ends with an empty batch whose checkpoint starts the next pass from the beginning.
 * `announced` is the count of unread rows at the start, less those held back since: the last batch has the last word.
 */
export async function* readCases(
  reader: Reader,
  pace: Pace,
  state: FrontEndCheckpoint,
  signal: AbortSignal,
): AsyncIterable<SourceBatch> {
  const rowNumbers = new Map<string, number>();
  let held: Watch = state.after === null ? {} : state.watch;
  let after = state.after;
  let said = false;
  let { keys: ahead, unread: announced } = await lookAhead(reader, after, true);
  while (ahead.length > 0) {
    const group = ahead.slice(0, reader.frontEnd.casesPerBatch);
    ahead = ahead.slice(group.length);
    // Taken before the look: what the sender does while the answer is under way must not count as quiet time.
    const now = pace.clock.now();
    const cases = await look(reader, group);
    const before = after;
    after = group.at(-1) ?? after;
    const { ready, left } = await sort(reader, pace.wait, cases, { now, watch: state.watch }, signal);
    held = { ...held, ...Object.fromEntries(left.map((one) => [caseId(one.key), watched(one, now, state.watch)])) };
    announced -= left.reduce((rows, one) => rows + one.rows.length, 0);
    const checkpoint = { before: { after: before, watch: held }, behind: { after, watch: held } };
    for (const batch of batchesOf(reader, ready, rowNumbers, checkpoint)) {
      said = true;
      yield { ...batch, announced };
    }
    if (ahead.length === 0) ahead = (await lookAhead(reader, after, false)).keys;
  }
  if (!said && caseIds(held) === caseIds(state.watch)) return;
  yield closing(reader, held, announced);
}

/** Tells cases that are ready from those left for the next poll, with one pause and a second look for the doubtful. */
async function sort(
  reader: Reader,
  wait: Pace['wait'],
  cases: readonly SeenCase[],
  { now, watch }: { readonly now: Date; readonly watch: Watch },
  signal: AbortSignal,
): Promise<{ readonly ready: readonly SeenCase[]; readonly left: readonly SeenCase[] }> {
  const judged = groupBy(cases, (one) => readiness(one, reader.frontEnd, now, watch));
  const doubtful = judged.get('look-again') ?? [];
  if (doubtful.length === 0) return { ready: judged.get('ready') ?? [], left: judged.get('hold') ?? [] };
  if (reader.frontEnd.settleSeconds > 0) await wait(reader.frontEnd.settleSeconds * 1000, signal);
  const before = new Map(doubtful.map((one) => [caseId(one.key), casePrint(one)]));
  const again = await look(
    reader,
    doubtful.map(({ key }) => key),
  );
  const same = again.filter((one) => before.get(caseId(one.key)) === casePrint(one));
  const changed = again.filter((one) => !same.includes(one));
  const taken = new Set([...(judged.get('ready') ?? []), ...same].map(({ key }) => caseId(key)));
  const known = new Map([...cases, ...again].map((one) => [caseId(one.key), one]));
  return {
    ready: [...known.values()].filter(({ key }) => taken.has(caseId(key))),
    left: [...(judged.get('hold') ?? []), ...changed],
  };
}

function* batchesOf(
  { frontEnd }: Reader,
  ready: readonly SeenCase[],
  rowNumbers: Map<string, number>,
  checkpoint: { readonly before: FrontEndCheckpoint; readonly behind: FrontEndCheckpoint },
): Iterable<SourceBatch> {
  const filled = frontEnd.tables
    .map((table) => ({ table, rows: ready.flatMap((one) => one.rows.filter((row) => row.table === table)) }))
    .filter(({ rows }) => rows.length > 0);
  for (const { table, rows } of filled) {
    const from = rowNumbers.get(table.name) ?? 0;
    rowNumbers.set(table.name, from + rows.length);
    const numbered = rows.map(({ key, values }, at) => ({ row: from + at + 1, key, values }));
    yield {
      batch: { place: { table: table.name }, rows: numbered, unread: [] },
      keys: rows.map(({ key }) => key),
      checkpoint: table === filled.at(-1)?.table ? checkpoint.behind : checkpoint.before,
    };
  }
}

function closing({ frontEnd }: Reader, watch: Watch, announced: number): SourceBatch {
  const checkpoint: FrontEndCheckpoint = { after: null, watch };
  const place = { table: frontEnd.tables[0]?.name ?? '' };
  return { batch: { place, rows: [], unread: [] }, keys: [], checkpoint, announced };
}

const caseIds = (watch: Watch): string => JSON.stringify(Object.entries(watch).sort());
