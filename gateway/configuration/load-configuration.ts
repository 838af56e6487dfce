import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Adapter } from '../../adapters/contract.ts';
import { gatewayError } from '../errors.ts';
import type { Configuration } from './configuration.ts';
import { crossFaults } from './cross-faults.ts';
import { describeFault, faultsOfSchema, type ConfigurationFault } from './configuration-fault.ts';
import { FILE_VARIABLE, fromEnvironment } from './from-environment.ts';
import { readSecrets, type SecretStore } from './secrets.ts';
import { readYaml } from './read-yaml.ts';

/** Name of the file that is looked for in the working directory. */
export const CONFIGURATION_FILE = 'heliograph.config.yaml';

const schemaFile = fileURLToPath(new URL('../../schemas/configuration.schema.json', import.meta.url));

export interface LoadOptions {
  /** Default: the process's own environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where heliograph.config.yaml is looked for; default: the working directory. */
  readonly directory?: string;
  /** A file named on the command line; it must exist. */
  readonly file?: string;
  /** Adapters that sources may name; their settings are checked when given. */
  readonly adapters?: readonly Adapter[];
}

/**
 * Reads heliograph.config.yaml, lets HELIOGRAPH_* variables win, fills in defaults, makes paths absolute (relative
 * ones count from the file's folder) and freezes the result. All faults come in one CONFIG_INVALID; a file that
 * cannot be read or is no YAML is CONFIG_FILE_UNREADABLE or CONFIG_FILE_MALFORMED.
 */
export function loadConfiguration(options: LoadOptions = {}): {
  readonly configuration: Configuration;
  readonly secrets: SecretStore;
} {
  const environment = options.environment ?? process.env;
  const directory = resolve(options.directory ?? process.cwd());
  const named = options.file ?? environment[FILE_VARIABLE];
  const file = resolve(directory, named ?? CONFIGURATION_FILE);
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;

  const fromFile = named !== undefined || existsSync(file) ? (readYaml(file) ?? {}) : {};
  const { values, faults: strangers } = fromEnvironment(schema, environment);
  const { secrets, faults: unreadable } = readSecrets(environment);
  const tree = overlay(fromFile, values);
  const faults = [...strangers, ...unreadable, ...faultsIn(tree, schema)];
  if (faults.length === 0) faults.push(...crossFaults(tree as Configuration, options.adapters));
  if (faults.length > 0) throw invalid(faults);
  return { configuration: deepFreeze(withAbsolutePaths(tree as Configuration, dirname(file))), secrets };
}

/** Groups merge, everything else is replaced. */
function overlay(below: unknown, above: unknown): unknown {
  if (!isGroup(below) || !isGroup(above)) return above;
  const merged = { ...below };
  for (const [key, value] of Object.entries(above)) merged[key] = key in below ? overlay(below[key], value) : value;
  return merged;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fills defaults into the tree. */
function faultsIn(tree: unknown, schema: object): ConfigurationFault[] {
  const ajv = new Ajv2020({ allErrors: true, useDefaults: true, verbose: true, strictTypes: false });
  ajv.addKeyword('allowed');
  const validate = ajv.compile(schema);
  return validate(tree) ? [] : faultsOfSchema(validate.errors ?? []);
}

function withAbsolutePaths(configuration: Configuration, base: string): Configuration {
  const { departmentsFile, powersFile } = configuration.catalogue;
  const { ruleBooksDirectory, subsystemsDirectory } = configuration.supervision;
  const at = (path: string): string => resolve(base, path);
  return {
    ...configuration,
    dataDirectory: at(configuration.dataDirectory),
    specificationDirectories: configuration.specificationDirectories.map(at),
    mappingsDirectory: at(configuration.mappingsDirectory),
    catalogue: {
      ...(departmentsFile === undefined ? {} : { departmentsFile: at(departmentsFile) }),
      ...(powersFile === undefined ? {} : { powersFile: at(powersFile) }),
    },
    supervision: {
      ...(ruleBooksDirectory === undefined ? {} : { ruleBooksDirectory: at(ruleBooksDirectory) }),
      ...(subsystemsDirectory === undefined ? {} : { subsystemsDirectory: at(subsystemsDirectory) }),
    },
    graph: {
      ...configuration.graph,
      operations: {
        ...configuration.graph.operations,
        registered: configuration.graph.operations.registered.map(at),
      },
    },
    authentication: {
      ...configuration.authentication,
      publicKeys: configuration.authentication.publicKeys.map((key) => ({ ...key, file: at(key.file) })),
    },
  };
}

function invalid(faults: readonly ConfigurationFault[]): Error {
  const lines = faults.map(describeFault);
  return gatewayError.CONFIG_INVALID({
    count: faults.length,
    listZh: lines.map(({ zh }) => `  - ${zh}`).join('\n'),
    listEn: lines.map(({ en }) => `  - ${en}`).join('\n'),
    faults,
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
