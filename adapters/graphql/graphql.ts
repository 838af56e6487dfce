import { causeError } from '../causes.ts';
import type { Adapter, Checkpoint, Secrets, Source } from '../contract.ts';
import type { Client } from '../http-json/client.ts';
import type { HttpSurroundings } from '../http-json/http.ts';
import { checkCollections, discoverCollections } from '../http-json/look-around.ts';
import { parsePage } from '../http-json/page.ts';
import { readCollections, type HttpCheckpoint } from '../http-json/read-collections.ts';
import type { CollectionSettings } from '../http-json/settings.ts';
import { createSendOperation, type SendOperation } from './graphql-client.ts';
import { settingsSpec } from './settings-spec.ts';
import type { GraphqlSettings } from './settings.ts';

const ROWS_PER_REQUEST = 200;

/** GraphQL interface: queries that answer lists, paged by their variables. */
export function graphql(surroundings: HttpSurroundings): Adapter<GraphqlSettings> {
  return {
    name: 'graphql',
    label: { zh: 'GraphQL 接口', en: 'GraphQL interface' },
    spec: settingsSpec,
    open: (settings, secrets, heard) => openGraphql(settings, secrets, { ...surroundings, heard }),
  };
}

/** Opens a GraphQL interface as a source of lists. */
export function openGraphql(settings: GraphqlSettings, secrets: Secrets, surroundings: HttpSurroundings): Source {
  const send = createSendOperation(settings, secrets, surroundings);
  const { walks } = settings;
  const lists = { collections: settings.collections.map(collectionOf), ...(walks === undefined ? {} : { walks }) };
  const client = pager(settings, send);
  // Somebody is waiting for the answer of a check: one try is enough.
  const impatient = pager(settings, createSendOperation(settings, secrets, surroundings, 1));
  return {
    check: (signal) => checkCollections(impatient, lists, signal),
    discover: (signal) => discoverCollections(impatient, lists, signal),
    read: (state, signal) => readCollections(client, lists, parseCheckpoint(state), signal),
    acknowledge: async (verdicts, signal) => {
      const { acknowledge } = settings;
      if (acknowledge === undefined) return;
      const size = acknowledge.rowsPerRequest ?? ROWS_PER_REQUEST;
      for (let from = 0; from < verdicts.length; from += size) {
        const variables = { verdicts: verdicts.slice(from, from + size) };
        await send('acknowledge', { query: acknowledge.mutation, variables }, signal);
      }
    },
    close: () => Promise.resolve(),
  };
}

function pager(settings: GraphqlSettings, send: SendOperation): Pick<Client, 'page'> {
  return {
    async page(collection, parameters, _, signal) {
      const list = settings.collections.find(({ table }) => table === collection.table);
      if (list === undefined) throw causeError('table-missing', collection.table);
      const variables = { ...list.variables, ...typed(collection, parameters) };
      const answer = await send(list.table, { query: list.query, variables }, signal);
      return parsePage(collection, new URL(settings.endpoint), answer);
    },
  };
}

/** Counts are numbers in GraphQL; cursors and times stay texts. */
function typed({ paging }: CollectionSettings, parameters: Readonly<Record<string, string>>): Record<string, unknown> {
  const counted = new Set(
    paging.kind === 'offset'
      ? [paging.offset ?? 'offset', paging.limit ?? 'limit']
      : paging.kind === 'page'
        ? [paging.page ?? 'page', paging.limit ?? 'limit']
        : paging.kind === 'cursor' && paging.limit !== undefined
          ? [paging.limit]
          : [],
  );
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, counted.has(name) ? Number(value) : value]),
  );
}

function collectionOf({
  query: _query,
  variables: _variables,
  paging = { kind: 'none' },
  ...list
}: GraphqlSettings['collections'][number]): CollectionSettings {
  return { ...list, path: list.table, paging };
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): HttpCheckpoint {
  return { run: null, marks: {}, ...(state as Partial<HttpCheckpoint> | undefined) };
}
