import type { Adapter, Checkpoint, Secrets, Source } from '../contract.ts';
import type { HttpSurroundings } from '../http-json/http.ts';
import { checkCollections, discoverCollections } from '../http-json/look-around.ts';
import { readCollections, type HttpCheckpoint } from '../http-json/read-collections.ts';
import type { CollectionSettings } from '../http-json/settings.ts';
import { settingsSpec } from './settings-spec.ts';
import type { SoapSettings } from './settings.ts';
import { createSoapClient } from './soap-client.ts';

const ROWS_PER_REQUEST = 200;

/** SOAP service: operations that answer lists, most often as XML or JSON in one string; faults also inside HTTP 200. */
export function soap(surroundings: HttpSurroundings): Adapter<SoapSettings> {
  return {
    name: 'soap',
    label: { zh: 'SOAP 服务', en: 'SOAP service' },
    spec: settingsSpec,
    open: (settings, secrets, heard) => openSource(settings, secrets, { ...surroundings, heard }),
  };
}

function openSource(settings: SoapSettings, secrets: Secrets, surroundings: HttpSurroundings): Source {
  const client = createSoapClient(settings, secrets, surroundings);
  // Somebody is waiting for the answer of a check: one try is enough.
  const impatient = createSoapClient(settings, secrets, surroundings, 1);
  const collections = settings.collections.map(collectionOf);
  const { walks } = settings;
  const lists = { collections, ...(walks === undefined ? {} : { walks }) };
  return {
    check: async (signal) => {
      const causes = await impatient.missingOperations(signal);
      return causes.length > 0 ? causes : checkCollections(impatient, lists, signal);
    },
    discover: (signal) => discoverCollections(impatient, lists, signal),
    read: (state, signal) => readCollections(client, lists, parseCheckpoint(state), signal),
    acknowledge: async (verdicts, signal) => {
      const size = settings.acknowledge?.rowsPerRequest ?? ROWS_PER_REQUEST;
      for (let from = 0; from < verdicts.length; from += size)
        await client.tell(verdicts.slice(from, from + size), signal);
    },
    close: () => Promise.resolve(),
  };
}

/** An operation, seen as a list like any other. */
function collectionOf({
  operation,
  paging = { kind: 'none' },
  ...list
}: SoapSettings['collections'][number]): CollectionSettings {
  return { ...list, path: operation, paging };
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): HttpCheckpoint {
  return { run: null, marks: {}, ...(state as Partial<HttpCheckpoint> | undefined) };
}
