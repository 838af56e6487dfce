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
    ...(adapters ? tree.sources.flatMap((_, index) => adapterFaults(tree, index, adapters)) : []),
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

function adapterFaults(tree: Configuration, index: number, adapters: readonly Adapter[]): ConfigurationFault[] {
  const source = tree.sources[index];
  if (!source) return [];
  const adapter = adapters.find(({ name }) => name === source.adapter);
  if (!adapter) {
    const names = adapters.map(({ name }) => name).join(', ');
    const allowed = { zh: `${names} 之一`, en: `one of ${names}` };
    return [{ key: `sources[${index}].adapter`, value: source.adapter, allowed }];
  }
  const ajv = new Ajv2020({ allErrors: true, verbose: true, useDefaults: true, strict: false });
  const validate = ajv.compile(adapter.spec);
  return validate(source.settings) ? [] : faultsOfSchema(validate.errors ?? [], `sources[${index}].settings`);
}
