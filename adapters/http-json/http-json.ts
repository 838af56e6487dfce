import type { Adapter, Checkpoint, Secrets, Source } from '../contract.ts';
import { createClient } from './client.ts';
import type { HttpSurroundings } from './http.ts';
import { checkCollections, discoverCollections } from './look-around.ts';
import { readCollections, type HttpCheckpoint } from './read-collections.ts';
import { settingsSpec } from './settings-spec.ts';
import type { HttpJsonSettings } from './settings.ts';

const ROWS_PER_REQUEST = 200;

/** HTTP interface that answers lists as JSON, page by page; outcomes are posted back if the settings say where. */
export function httpJson(surroundings: HttpSurroundings): Adapter<HttpJsonSettings> {
  return {
    name: 'http-json',
    label: { zh: 'HTTP JSON 接口', en: 'HTTP interface with JSON' },
    spec: settingsSpec,
    open: (settings, secrets, heard) => openSource(settings, secrets, { ...surroundings, heard }),
  };
}

function openSource(settings: HttpJsonSettings, secrets: Secrets, surroundings: HttpSurroundings): Source {
  const client = createClient(settings, secrets, surroundings);
  // Somebody is waiting for the answer of a check: one try is enough.
  const impatient = createClient(settings, secrets, surroundings, 1);
  return {
    check: (signal) => checkCollections(impatient, settings, signal),
    discover: (signal) => discoverCollections(impatient, settings, signal),
    read: (state, signal) => readCollections(client, settings, parseCheckpoint(state), signal),
    acknowledge: async (verdicts, signal) => {
      const { acknowledge } = settings;
      if (acknowledge === undefined) return;
      const size = acknowledge.rowsPerRequest ?? ROWS_PER_REQUEST;
      for (let from = 0; from < verdicts.length; from += size)
        await client.post(acknowledge.path, { verdicts: verdicts.slice(from, from + size) }, signal);
    },
    close: () => Promise.resolve(),
  };
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): HttpCheckpoint {
  return { run: null, marks: {}, ...(state as Partial<HttpCheckpoint> | undefined) };
}
