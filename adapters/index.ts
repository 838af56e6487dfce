import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Adapter, Destination, Secrets, Source } from './contract.ts';
import { sourceError } from './errors.ts';
import { directory, type DirectorySurroundings } from './directory/directory.ts';
import { graphql } from './graphql/graphql.ts';
import { heliograph } from './heliograph/heliograph.ts';
import { httpJson } from './http-json/http-json.ts';
import type { HttpSurroundings } from './http-json/http.ts';
import { soap } from './soap/soap.ts';
import { sqlFrontEnd } from './sql-front-end/sql-front-end.ts';

/** Network, time, patience and chance that adapters are given. */
export type Surroundings = HttpSurroundings & DirectorySurroundings;

/** Every adapter, one line each; a new access pattern is added here. */
export function createAdapters(surroundings: Surroundings): readonly Adapter[] {
  return [sqlFrontEnd, httpJson, directory, soap, graphql, heliograph].map((make): Adapter => make(surroundings));
}

/**
 * Opens a configured source. Throws SOURCE_ADAPTER_UNKNOWN, or SOURCE_SETTINGS_INVALID with all faults of the settings.
 * Opening does no network.
 */
export function openSource(
  adapters: readonly Adapter[],
  configured: { readonly adapter: string; readonly settings: unknown },
  secrets: Secrets,
  heard?: () => void,
): Source {
  return adapterFor(adapters, configured).open(configured.settings, secrets, heard);
}

/** Opens a configured destination, as openSource does; SOURCE_ADAPTER_UNKNOWN also for adapters that only read. */
export function openDestination(
  adapters: readonly Adapter[],
  configured: { readonly adapter: string; readonly settings: unknown },
  secrets: Secrets,
): Destination {
  const offering = adapters.filter(({ offerTo }) => offerTo !== undefined);
  const destination = adapterFor(offering, configured).offerTo?.(configured.settings, secrets);
  if (destination === undefined) throw new Error(`The adapter ${configured.adapter} offers nothing.`);
  return destination;
}

function adapterFor(
  adapters: readonly Adapter[],
  configured: { readonly adapter: string; readonly settings: unknown },
): Adapter {
  const adapter = adapters.find(({ name }) => name === configured.adapter);
  if (adapter === undefined) {
    const known = adapters.map(({ name }) => name).join(', ');
    throw sourceError.SOURCE_ADAPTER_UNKNOWN({ adapter: configured.adapter, known });
  }
  const faults = settingsFaults(adapter, configured.settings);
  if (faults.length > 0)
    throw sourceError.SOURCE_SETTINGS_INVALID({
      adapter: adapter.name,
      faults: faults.map(({ text }) => text).join('; '),
    });
  return adapter;
}

/** What is wrong with settings, by the adapter's spec: all faults, each at its place. */
export function settingsFaults(
  adapter: Adapter,
  settings: unknown,
): readonly { readonly path: string; readonly text: string }[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(adapter.spec);
  if (validate(settings)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf')
    .map(({ instancePath, message = '', params }) => {
      const name = String(params['additionalProperty'] ?? params['missingProperty'] ?? '');
      const path = name === '' ? instancePath : `${instancePath}/${name}`;
      const allowed = Array.isArray(params['allowedValues']) ? ` (${params['allowedValues'].join(', ')})` : '';
      return { path: path || '/', text: `${path || '/'}: ${message}${allowed}` };
    });
}
