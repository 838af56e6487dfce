import type { SourceBatch } from '../contract.ts';
import type { Client } from './client.ts';
import { at, isObject, without } from './json-pointer.ts';
import { textAt, type ListedRecord } from './page.ts';
import type { CollectionSettings, HttpJsonSettings } from './settings.ts';
import { START, walk, type AskPage, type Position } from './walk.ts';
import { markBehind, secondsEarlier, type Mark } from './watermark.ts';

/** Where a run stands, and how far earlier runs have read each collection. */
export interface HttpCheckpoint {
  /** Null between runs. */
  readonly run: { readonly collection: number; readonly position: Position } | null;
  readonly marks: Readonly<Record<string, Mark>>;
}

const OVERLAP_SECONDS = 600;
const NO_MARK: Mark = { since: '', recent: {} };

/**
 * Walks through the collections in their order. A run that said anything ends with an empty batch whose checkpoint
 * begins the next run; it announces the records in all, where every collection tells its total and is read whole.
 */
export async function* readCollections(
  client: Pick<Client, 'page'>,
  settings: Pick<HttpJsonSettings, 'collections' | 'walks'>,
  state: HttpCheckpoint,
  signal: AbortSignal,
): AsyncIterable<SourceBatch> {
  const rowNumbers = new Map<string, number>();
  let marks = state.marks;
  let announced: number | undefined = state.run === null ? 0 : undefined;
  let said = false;
  for (let index = state.run?.collection ?? 0; index < settings.collections.length; index += 1) {
    const collection = settings.collections[index];
    if (collection === undefined) break;
    const mark = marks[collection.table] ?? NO_MARK;
    const seen = new Map(Object.entries(mark.recent));
    const from = state.run?.collection === index ? state.run.position : START;
    const steps = walk(collection, asker(client, collection, mark, signal), from, seen, settings.walks ?? 5);
    let position = from;
    for (;;) {
      const step = await steps.next();
      if (step.done === true) {
        announced = addTotal(announced, collection, step.value);
        break;
      }
      said = true;
      const before = { run: { collection: index, position }, marks };
      const behind = { run: { collection: index, position: step.value.position }, marks };
      yield* batchesOf(collection, step.value.fresh, rowNumbers, before, behind);
      position = step.value.position;
    }
    if (collection.since)
      marks = {
        ...marks,
        [collection.table]: markBehind(mark, seen, collection.since.overlapSeconds ?? OVERLAP_SECONDS),
      };
  }
  if (said || state.run !== null) yield closing(settings, marks, announced);
}

function asker(client: Pick<Client, 'page'>, collection: CollectionSettings, mark: Mark, signal: AbortSignal): AskPage {
  const { since } = collection;
  const asked = since && mark.since !== '' ? secondsEarlier(mark.since, since.overlapSeconds ?? OVERLAP_SECONDS) : '';
  const window = since && asked !== '' ? { [since.parameter]: asked } : {};
  return (parameters, address) => client.page(collection, { ...window, ...parameters }, address, signal);
}

/** A total counts records of the list alone: with nested rows, or with only what is new, it says nothing about the run. */
function addTotal(
  sum: number | undefined,
  collection: CollectionSettings,
  total: number | undefined,
): number | undefined {
  const telling = collection.since === undefined && collection.nested === undefined;
  return telling && sum !== undefined && total !== undefined ? sum + total : undefined;
}

/** A step's rows table by table, records first, then what is nested in them; the last batch carries the checkpoint. */
function* batchesOf(
  collection: CollectionSettings,
  fresh: readonly ListedRecord[],
  rowNumbers: Map<string, number>,
  before: HttpCheckpoint,
  behind: HttpCheckpoint,
): Iterable<SourceBatch> {
  const nested = collection.nested ?? [];
  const pointers = nested.map(({ records }) => records);
  const tables = [
    {
      table: collection.table,
      rows: fresh.map(({ key, record }) => ({
        key,
        values: valuesAt(pointers.length > 0 ? without(record, pointers) : record, collection.values),
      })),
    },
    ...nested.map(({ table, records, key = '/NO', values: place }) => ({
      table,
      rows: fresh
        .flatMap(({ record }) => at(record, records) ?? [])
        .filter(isObject)
        .map((inner) => ({ key: textAt(inner, key), values: valuesAt(inner, place) })),
    })),
  ].filter(({ rows }) => rows.length > 0);
  for (const { table, rows } of tables) {
    const from = rowNumbers.get(table) ?? 0;
    rowNumbers.set(table, from + rows.length);
    yield {
      batch: { place: { table }, rows: rows.map((row, index) => ({ row: from + index + 1, ...row })), unread: [] },
      keys: rows.map(({ key }) => key),
      checkpoint: table === tables.at(-1)?.table ? behind : before,
    };
  }
}

/** What a row says; where the agreed place holds no object the row comes whole, so that nothing is lost. */
function valuesAt(
  record: Readonly<Record<string, unknown>>,
  pointer: string | undefined,
): Readonly<Record<string, unknown>> {
  const values = pointer === undefined ? record : at(record, pointer);
  return isObject(values) ? values : record;
}

function closing(
  { collections }: Pick<HttpJsonSettings, 'collections'>,
  marks: HttpCheckpoint['marks'],
  announced: number | undefined,
): SourceBatch {
  const checkpoint: HttpCheckpoint = { run: null, marks };
  return {
    batch: { place: { table: collections[0]?.table ?? '' }, rows: [], unread: [] },
    keys: [],
    checkpoint,
    ...(announced === undefined ? {} : { announced }),
  };
}
