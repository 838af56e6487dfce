import { createHash } from 'node:crypto';
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
 * - a total that changes on the way, or a record that comes twice in one walk, begins the walk again, and so does the end
 *   of a list by page number without total, where nothing overlaps: then two walks must see the very same;
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
  let before = '';
  for (let count = 0; count < walks; count += 1) {
    const end = yield* walkOnce(collection, ask, position, seen);
    // Two walks that saw the very same say more than any doubt of one: a list may hold a record twice for good.
    if (end.atRest || (end.print !== '' && end.print === before)) return end.total;
    before = end.print;
    position = START;
  }
  throw sourceError.SOURCE_DRIFTS({ subject: collection.path, walks });
}

interface WalkEnd {
  readonly atRest: boolean;
  /** What the walk saw from the first page to the last, in one word; empty for a walk that was broken off. */
  readonly print: string;
  readonly total?: number | undefined;
}

async function* walkOnce(
  collection: CollectionSettings,
  ask: AskPage,
  from: Position,
  seen: Map<string, string>,
): AsyncGenerator<Step, WalkEnd> {
  let position = from;
  let total: number | undefined;
  let doubtful = false;
  const walked = new Set<string>();
  const print = createHash('sha256').update(from === START ? '' : beginning(from));
  const visited = new Set([from.next]);
  const unsettled: WalkEnd = { atRest: false, print: '' };
  for (;;) {
    const page = await askAt(collection, ask, position);
    const moved = !position.tail.every((key, index) => page.records[index]?.key === key);
    if (moved) return unsettled;
    const records = page.records.slice(position.tail.length);
    const passed = position.offset + records.length;
    const next = nextOf(collection, page, records, position);
    if (next !== undefined && collection.paging.kind !== 'offset') {
      if (visited.has(next.next)) return unsettled;
      visited.add(next.next);
    }
    for (const { key, identity } of records) {
      // A record that comes twice has pushed another out of sight, unless the list is like that.
      doubtful ||= walked.has(identity);
      walked.add(identity);
      print.update(`${key} ${identity}\n`);
    }
    // A total that changes on the way says that the list moved, though no page shows it.
    doubtful ||= total !== undefined && page.total !== undefined && total !== page.total;
    total ??= page.total;
    const fresh = records.filter(({ identity }) => !seen.has(identity));
    for (const { identity, changed } of records) seen.set(identity, changed);
    if (fresh.length > 0) yield { fresh, position: next ?? { ...position, offset: passed } };
    if (next === undefined) {
      const short = page.total !== undefined && page.total !== passed;
      const told = page.total !== undefined || collection.paging.kind !== 'page';
      return { atRest: told && !short && !doubtful, print: short ? '' : print.digest('hex'), total: page.total };
    }
    position = next;
  }
}

/** A walk that did not begin at the front is never the same as one that did. */
const beginning = ({ offset, next }: Position): string => `from ${String(offset)} ${next}\n`;

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
