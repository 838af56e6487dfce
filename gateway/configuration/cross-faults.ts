import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Adapter } from '../../adapters/contract.ts';
import type { Configuration } from './configuration.ts';
import { faultsOfSchema, type ConfigurationFault } from './configuration-fault.ts';

/** Faults that lie between keys, which the schema cannot see; `tree` has passed the schema. */
export function crossFaults(tree: Configuration, adapters?: readonly Adapter[]): ConfigurationFault[] {
  const { collectFromDay, collectToDay } = tree.schedule;
  return [
    ...doubles('clients', 'id', tree.clients),
    ...doubles('sources', 'name', tree.sources),
    ...doubles('upward', 'name', tree.upward),
    ...doubles('authentication.publicKeys', 'keyId', tree.authentication.publicKeys),
    ...(collectFromDay > collectToDay
      ? [
          {
            key: 'schedule.collectFromDay',
            value: collectFromDay,
            allowed: {
              zh: `不晚于 collectToDay（${collectToDay}）的日期`,
              en: `not after collectToDay (${collectToDay})`,
            },
          },
        ]
      : []),
    ...(adapters ? attached(tree, adapters) : []),
  ];
}

function doubles<Name extends string>(
  key: string,
  name: Name,
  items: readonly Readonly<Record<Name, string>>[],
): ConfigurationFault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (!seen.has(item[name])) {
      seen.add(item[name]);
      return [];
    }
    return [{ key: `${key}[${index}].${name}`, value: item[name], allowed: { zh: '不重复的值', en: 'unique' } }];
  });
}

/** Faults in what adapters are told: of sources, and of platforms above, which need an adapter that can be offered to. */
function attached({ sources, upward }: Configuration, adapters: readonly Adapter[]): ConfigurationFault[] {
  const offering = adapters.filter(({ offerTo }) => offerTo !== undefined);
  return [
    ...sources.flatMap((source, index) => adapterFaults(`sources[${index}]`, source, adapters)),
    ...upward.flatMap((platform, index) => adapterFaults(`upward[${index}]`, platform, offering)),
  ];
}

function adapterFaults(
  place: string,
  source: { readonly adapter: string; readonly settings: unknown },
  adapters: readonly Adapter[],
): ConfigurationFault[] {
  const adapter = adapters.find(({ name }) => name === source.adapter);
  if (!adapter) {
    const names = adapters.map(({ name }) => name).join(', ');
    const allowed = { zh: `${names} 之一`, en: `one of ${names}` };
    return [{ key: `${place}.adapter`, value: source.adapter, allowed }];
  }
  const ajv = new Ajv2020({ allErrors: true, verbose: true, useDefaults: true, strict: false });
  const validate = ajv.compile(adapter.spec);
  return validate(source.settings) ? [] : faultsOfSchema(validate.errors ?? [], `${place}.settings`);
}
