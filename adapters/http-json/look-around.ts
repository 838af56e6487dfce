import { causeOf, checkCause } from '../causes.ts';
import type { CheckCause, DiscoveredTable } from '../contract.ts';
import { maskSample } from '../mask-sample.ts';
import type { Client } from './client.ts';
import { at } from './json-pointer.ts';
import type { ListedRecord, Page } from './page.ts';
import type { CollectionSettings, HttpJsonSettings } from './settings.ts';

const SAMPLES = 3;

/** Asks each collection for its first page and looks whether it is what the settings say. */
export async function checkCollections(
  client: Pick<Client, 'page'>,
  { collections }: Pick<HttpJsonSettings, 'collections'>,
  signal: AbortSignal,
): Promise<readonly CheckCause[]> {
  const causes: CheckCause[] = [];
  for (const collection of collections) {
    try {
      const { records } = await firstPage(client, collection, signal);
      causes.push(...missingFields(collection, records));
    } catch (error) {
      const cause = causeOf(error);
      if (cause === undefined) throw error;
      causes.push(cause);
      // A host that is not there is not asked for the next collection.
      if (!['table-missing', 'answer-malformed', 'permission-missing'].includes(cause.cause)) break;
    }
  }
  return causes;
}

/** What each collection holds: fields of its first records, with masked samples. */
export async function discoverCollections(
  client: Pick<Client, 'page'>,
  { collections }: Pick<HttpJsonSettings, 'collections'>,
  signal: AbortSignal,
): Promise<readonly DiscoveredTable[]> {
  const found: DiscoveredTable[] = [];
  for (const collection of collections) {
    const { records, total } = await firstPage(client, collection, signal);
    const names = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];
    found.push({
      name: collection.table,
      ...(total === undefined ? {} : { rows: total }),
      columns: names.map((name) => column(name, records)),
    });
  }
  return found;
}

function firstPage(client: Pick<Client, 'page'>, collection: CollectionSettings, signal: AbortSignal): Promise<Page> {
  const { paging } = collection;
  const size =
    'limit' in paging || paging.kind === 'offset' || paging.kind === 'page' ? { [paging.limit ?? 'limit']: '20' } : {};
  const start =
    paging.kind === 'offset'
      ? { [paging.offset ?? 'offset']: '0' }
      : paging.kind === 'page'
        ? { [paging.page ?? 'page']: String(paging.first ?? 1) }
        : {};
  return client.page(collection, { ...start, ...size }, undefined, signal);
}

function missingFields(collection: CollectionSettings, records: readonly ListedRecord[]): readonly CheckCause[] {
  const first = records[0];
  if (first === undefined) return [];
  const pointers = [collection.key ?? '/NO', ...(collection.since ? [collection.since.field] : [])];
  return pointers
    .filter((pointer) => at(first.record, pointer) === undefined)
    .map((pointer) => checkCause('column-missing', collection.table + pointer));
}

function column(name: string, records: readonly ListedRecord[]): DiscoveredTable['columns'][number] {
  const values = records.map(({ record }) => record[name]).filter((value) => value != null);
  const types = [...new Set(values.map((value) => (Array.isArray(value) ? 'array' : typeof value)))];
  return { name, type: types.join(' | '), samples: values.slice(0, SAMPLES).map(maskSample) };
}
