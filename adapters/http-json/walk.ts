import { sourceError } from '../errors.ts';
import { sameHost } from './http.ts';
import { at } from './json-pointer.ts';
import type { ListedRecord, Page } from './page.ts';
import type { CollectionSettings } from './settings.ts';

/** Where a walk through a list stands; JSON, part of the checkpoint. */
export interface Position {
  readonly offset: number;
  /** Keys of the last records before the offset, for seeing whether the list moved. */
  readonly tail: readonly string[];
  /** Cursor or address of the next page; empty for the first. */
  readonly next: string;
}

export const START: Position = { offset: 0, tail: [], next: '' };

/** Asks for one page: with these parameters, or at this address if the source gave one. */
export type AskPage = (parameters: Readonly<Record<string, string>>, address: URL | undefined) => Promise<Page>;

/** A page's records that were not seen before in this run, and where the walk stands behind them. */
export interface Step {
  readonly fresh: readonly ListedRecord[];
  readonly position: Position;
}

/**
 * Walks through a list that may change meanwhile, and neither loses nor doubles a record:
 *
 * - by offset, each page is asked for with an overlap; if its first records are not the last ones of the page before,
 *   something moved across the border and a record may have slipped through: the walk begins again;
 * - by cursor or link, a cursor that comes twice begins the walk again;
 * - by page number nothing can overlap: a total that changes begins the walk again, and without a total a walk must
 *   find nothing new;
 * - at the end the records passed must be as many as the source says (where it says so), else the walk begins again;
 * - what was yielded in an earlier walk or page and is unchanged is not yielded again (key and content decide).
 *
 * So whatever was in the list during the whole of the last walk has been yielded once; what came meanwhile is of the
 * next run. Throws SOURCE_DRIFTS when `walks` walks found no rest.
 */
export async function* walk(
  collection: CollectionSettings,
  ask: AskPage,
  from: Position,
  seen: Map<string, string>,
  walks: number,
): AsyncGenerator<Step, number | undefined> {
  let position = from;
  for (let count = 0; count < walks; count += 1) {
    const end = yield* walkOnce(collection, ask, position, seen);
    if (end.atRest) return end.total;
    position = START;
  }
  throw sourceError.SOURCE_DRIFTS({ subject: collection.path, walks });
}

interface WalkEnd {
  readonly atRest: boolean;
  readonly total?: number | undefined;
}

async function* walkOnce(
  collection: CollectionSettings,
  ask: AskPage,
  from: Position,
  seen: Map<string, string>,
): AsyncGenerator<Step, WalkEnd> {
  let position = from;
  let told: number | undefined;
  let news = 0;
  const visited = new Set([from.next]);
  for (;;) {
    const page = await askAt(collection, ask, position);
    const moved = !position.tail.every((key, index) => page.records[index]?.key === key);
    if (moved) return { atRest: false };
    const records = page.records.slice(position.tail.length);
    const passed = position.offset + records.length;
    const next = nextOf(collection, page, records, position);
    if (next !== undefined && collection.paging.kind !== 'offset') {
      if (visited.has(next.next)) return { atRest: false };
      visited.add(next.next);
    }
    // A total that changes on the way says that the list moved, though no page shows it.
    const steady = told === undefined || page.total === undefined || told === page.total;
    told ??= page.total;
    if (collection.paging.kind === 'page' && !steady) return { atRest: false };
    const fresh = records.filter(({ identity }) => !seen.has(identity));
    for (const { identity, changed } of records) seen.set(identity, changed);
    news += fresh.length;
    if (fresh.length > 0) yield { fresh, position: next ?? { ...position, offset: passed } };
    if (next === undefined) return { atRest: restful(collection, page.total, passed, news), total: page.total };
    position = next;
  }
}

/** Whether a walk that came to its end may be believed. */
function restful({ paging }: CollectionSettings, total: number | undefined, passed: number, news: number): boolean {
  if (total !== undefined) return total === passed;
  return paging.kind !== 'page' || news === 0;
}

async function askAt({ paging }: CollectionSettings, ask: AskPage, position: Position): Promise<Page> {
  switch (paging.kind) {
    case 'none':
      return ask({}, undefined);
    case 'link':
      return ask({}, position.next === '' ? undefined : new URL(position.next));
    case 'cursor':
      return ask(
        {
          ...(paging.limit === undefined ? {} : { [paging.limit]: String(paging.size ?? 100) }),
          ...(position.next === '' ? {} : { [paging.parameter ?? 'cursor']: position.next }),
        },
        undefined,
      );
    case 'page': {
      const size = String(paging.size ?? 100);
      const page = position.next === '' ? String(paging.first ?? 1) : position.next;
      return ask({ [paging.page ?? 'page']: page, [paging.limit ?? 'limit']: size }, undefined);
    }
    case 'offset': {
      const offset = String(position.offset - position.tail.length);
      const limit = String((paging.size ?? 100) + position.tail.length);
      return ask({ [paging.offset ?? 'offset']: offset, [paging.limit ?? 'limit']: limit }, undefined);
    }
  }
}

/** Where to go on; undefined at the end. By offset the end is a page with nothing new: sizes that a source cuts down are no end. */
function nextOf(
  { paging }: CollectionSettings,
  page: Page,
  records: readonly ListedRecord[],
  { offset, tail, next }: Position,
): Position | undefined {
  const passed = offset + records.length;
  if (paging.kind === 'none') return undefined;
  if (paging.kind === 'offset') {
    const keys = [...tail, ...records.map(({ key }) => key)].slice(-(paging.overlap ?? 5));
    return records.length === 0 ? undefined : { offset: passed, tail: keys, next: '' };
  }
  if (paging.kind === 'page') {
    const page = next === '' ? (paging.first ?? 1) : Number(next);
    return records.length === 0 ? undefined : { offset: passed, tail: [], next: String(page + 1) };
  }
  if (paging.kind === 'cursor' && paging.more !== undefined && at(page.answer.body, paging.more) !== true)
    return undefined;
  const told = paging.kind === 'cursor' ? cursorOf(page, paging.next) : linkOf(page, paging.next);
  if (told === '') return undefined;
  return { offset: passed, tail: [], next: paging.kind === 'link' ? sameHost(page.asked, told).href : told };
}

function cursorOf({ answer }: Page, pointer: string): string {
  const value = at(answer.body, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function linkOf(page: Page, pointer: string | undefined): string {
  if (pointer !== undefined) return cursorOf(page, pointer);
  const header = page.answer.headers.get('link') ?? '';
  return /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(header)?.[1] ?? '';
}
