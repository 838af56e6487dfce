import { sha256 } from '../../kernel/canonical-json.ts';
import { causeError } from '../causes.ts';
import type { HttpAnswer } from './http.ts';
import { at, isObject } from './json-pointer.ts';
import type { CollectionSettings } from './settings.ts';

/** One record of a list. */
export interface ListedRecord {
  readonly key: string;
  /** Key and content in sixteen hexadecimal digits: equal means the same record, unchanged. */
  readonly identity: string;
  /** When it last changed, as it says; empty without `since`. */
  readonly changed: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** One page of a list. */
export interface Page {
  readonly records: readonly ListedRecord[];
  /** Records in the whole list, where the source says it. */
  readonly total: number | undefined;
  readonly answer: HttpAnswer;
  /** The address that was asked. */
  readonly asked: URL;
}

/** Takes an answer apart as the settings say. Throws SOURCE_ANSWER_MALFORMED when it is not what was agreed. */
export function parsePage(collection: CollectionSettings, asked: URL, answer: HttpAnswer): Page {
  const list = at(answer.body, collection.records ?? '');
  const malformed = (where: string): Error => causeError('answer-malformed', `${collection.path}#${where}`);
  if (!Array.isArray(list)) throw malformed(collection.records ?? '');
  const records = list.map((element: unknown, index) => {
    const record = at(element, collection.item ?? '');
    if (!isObject(record)) throw malformed(`${collection.records ?? ''}/${String(index)}`);
    return listed(collection, record);
  });
  if (collection.total === undefined) return { records, total: undefined, answer, asked };
  const total = Number(at(answer.body, collection.total) ?? Number.NaN);
  if (!Number.isInteger(total)) throw malformed(collection.total);
  return { records, total, answer, asked };
}

function listed(collection: CollectionSettings, record: Readonly<Record<string, unknown>>): ListedRecord {
  const key = textAt(record, collection.key ?? '/NO');
  const identity = sha256(JSON.stringify(record)).slice(0, 16);
  return { key, identity, changed: collection.since ? textAt(record, collection.since.field) : '', record };
}

/** A scalar at a pointer as text; empty where there is none. */
export function textAt(record: Readonly<Record<string, unknown>>, pointer: string): string {
  const value = at(record, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
