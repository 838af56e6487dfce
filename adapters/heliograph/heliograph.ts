import { causeError } from '../causes.ts';
import type { Adapter, Checkpoint, Secrets, Source } from '../contract.ts';
import { createSendOperation, type SendOperation } from '../graphql/graphql-client.ts';
import type { Client } from '../http-json/client.ts';
import type { HttpSurroundings } from '../http-json/http.ts';
import { at, isObject } from '../http-json/json-pointer.ts';
import { checkCollections, discoverCollections } from '../http-json/look-around.ts';
import { parsePage } from '../http-json/page.ts';
import { readCollections, type HttpCheckpoint } from '../http-json/read-collections.ts';
import type { CollectionSettings } from '../http-json/settings.ts';
import { connectionOf } from './hub-connection.ts';
import { hubDestination } from './hub-destination.ts';
import { settingsSpec } from './settings-spec.ts';
import type { Family, HeliographSettings } from './settings.ts';

const RECORD = 'id fields submission { completeAt }';
const CASES = `query Cases($type: String!, $department: String, $first: Int, $after: String) {
  cases(filter: { type: $type, department: $department }, first: $first, after: $after) {
    nodes { id base { ${RECORD} } stages { ${RECORD} } result { ${RECORD} } documents { ${RECORD} } }
    pageInfo { endCursor hasNextPage }
  }
}`;

/**
 * Another Heliograph: the conforming cases of a county's hub are read by its graph, and the hub above is offered ours at
 * its intake. Outcomes are not told after reading: both hubs have receipts.
 */
export function heliograph(surroundings: HttpSurroundings): Adapter<HeliographSettings> {
  return {
    name: 'heliograph',
    label: { zh: '下级阳光汇', en: 'another Heliograph' },
    spec: settingsSpec,
    open: (settings, secrets, heard) => openSource(settings, secrets, { ...surroundings, heard }),
    offerTo: (settings, secrets) => hubDestination(settings, secrets, surroundings),
  };
}

function openSource(settings: HeliographSettings, secrets: Secrets, surroundings: HttpSurroundings): Source {
  const { families } = settings;
  const connection = connectionOf(settings);
  const pager = (attempts?: number): Pick<Client, 'page'> =>
    pagesOf(settings, createSendOperation(connection, secrets, surroundings, attempts));
  const lists = { collections: families.map((family) => collectionOf(family, settings)) };
  return {
    check: (signal) => checkCollections(pager(1), lists, signal),
    discover: (signal) => discoverCollections(pager(1), lists, signal),
    read: (state, signal) => readCollections(pager(), lists, parseCheckpoint(state), signal),
    acknowledge: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** A family of cases, seen as a list with nested lists. Cursors, since new cases come at the front. */
function collectionOf({ base, stage, result, document }: Family, { pageSize }: HeliographSettings): CollectionSettings {
  const inner = { stages: stage, result, documents: document };
  return {
    table: base,
    path: base,
    records: '/list',
    key: '/base/id',
    values: '/base/fields',
    nested: Object.entries(inner).flatMap(([name, table]) =>
      table === undefined ? [] : [{ table, records: `/${name}`, key: '/id', values: '/fields' }],
    ),
    paging: {
      kind: 'cursor',
      parameter: 'after',
      limit: 'first',
      size: pageSize ?? 100,
      next: '/page/endCursor',
      more: '/page/hasNextPage',
    },
    since: { parameter: 'since', field: '/changed' },
  };
}

function pagesOf({ families, department }: HeliographSettings, send: SendOperation): Pick<Client, 'page'> {
  return {
    async page(collection, { since = '', first, after }, _, signal) {
      const family = families.find(({ base }) => base === collection.table);
      if (family === undefined) throw causeError('table-missing', collection.table);
      const variables = {
        ...{ type: family.type, department: department ?? null },
        ...{ first: first === undefined ? null : Number(first), after: after ?? null },
      };
      const answer = await send(collection.table, { query: CASES, variables }, signal);
      const nodes = at(answer.body, '/data/cases/nodes');
      if (!Array.isArray(nodes)) throw causeError('answer-malformed', `${family.type}#/data/cases/nodes`);
      // A case without its base record is not whole yet; it comes when it is.
      const whole = nodes.filter(isObject).filter((node) => isObject(node['base']));
      // The graph cannot be asked by time of change, so what is known is left out here.
      const list = whole
        .map((node) => ({ ...node, changed: changedAt(node) }))
        .filter(({ changed }) => changed >= since);
      const body = { list, page: at(answer.body, '/data/cases/pageInfo') };
      return parsePage(collection, new URL(`urn:heliograph:${family.type}`), { ...answer, body });
    },
  };
}

/** When the latest of a case's records was complete at the other hub. */
function changedAt({ base, stages, result, documents }: Readonly<Record<string, unknown>>): string {
  const times = [base, stages, result, documents]
    .flat()
    .map((record) => at(record, '/submission/completeAt'))
    .filter((time): time is string => typeof time === 'string');
  return times.reduce((latest, time) => (time > latest ? time : latest), '');
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): HttpCheckpoint {
  return { run: null, marks: {}, ...(state as Partial<HttpCheckpoint> | undefined) };
}
