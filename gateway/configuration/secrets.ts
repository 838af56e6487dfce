import { inspect } from 'node:util';
import { readFileSync } from 'node:fs';
import type { Secrets } from '../../adapters/contract.ts';
import { gatewayError } from '../errors.ts';
import type { ConfigurationFault } from './configuration-fault.ts';

/** Variables that hold secrets: `HELIOGRAPH_SECRET_<NAME>` or `HELIOGRAPH_SECRET_<NAME>_FILE`. */
export const SECRET_PREFIX = 'HELIOGRAPH_SECRET_';

/** Secrets by name 机密; prints, logs and serialises as `[secrets]`, never as what it holds. */
export type SecretStore = Secrets & { has(name: string): boolean; toJSON(): string };

/** Variable of a secret: `civil-affairs.db` -> `HELIOGRAPH_SECRET_CIVIL_AFFAIRS_DB`. */
export const secretVariable = (name: string): string =>
  `${SECRET_PREFIX}${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;

/** Wraps values by variable name; asking for one that is not there throws CONFIG_SECRET_MISSING. */
export function createSecrets(valueByVariable: ReadonlyMap<string, string>): SecretStore {
  const ask = (name: string): string => {
    const variable = secretVariable(name);
    const value = valueByVariable.get(variable);
    if (value === undefined) throw gatewayError.CONFIG_SECRET_MISSING({ name, variable });
    return value;
  };
  const print = (): string => '[secrets]';
  return Object.freeze(
    Object.assign(ask, {
      has: (name: string) => valueByVariable.has(secretVariable(name)),
      toJSON: print,
      toString: print,
      [inspect.custom]: print,
    }),
  );
}

/** Reads secrets from the environment and from the files it names; the text of a file loses its last line break. */
export function readSecrets(environment: Readonly<Record<string, string | undefined>>): {
  readonly secrets: SecretStore;
  readonly faults: readonly ConfigurationFault[];
} {
  const values = new Map<string, string>();
  const faults: ConfigurationFault[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(SECRET_PREFIX) || value === undefined) continue;
    if (!variable.endsWith('_FILE')) {
      values.set(variable, value);
      continue;
    }
    try {
      values.set(variable.slice(0, -'_FILE'.length), readFileSync(value, 'utf8').replace(/\r?\n$/, ''));
    } catch {
      faults.push({
        key: variable,
        value,
        allowed: { zh: '可读文件的路径', en: 'the path of a file that can be read' },
      });
    }
  }
  return { secrets: createSecrets(values), faults };
}
