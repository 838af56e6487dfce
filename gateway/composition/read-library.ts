import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CatalogueLibrary, Department, PowerItem } from '../../subgraphs/catalogue/library.ts';
import { describeFault, faultsOfSchema } from '../configuration/configuration-fault.ts';
import { readYaml } from '../configuration/read-yaml.ts';
import { gatewayError } from '../errors.ts';

const schemaFile = fileURLToPath(new URL('../../schemas/library.schema.json', import.meta.url));

/**
 * Reads the library of departments and powers 部门与权力事项库 from YAML lists, one file each; a file that is not
 * named gives none. All faults of a file come in one LIBRARY_INVALID.
 */
export function readLibrary(files: {
  readonly departmentsFile?: string;
  readonly powersFile?: string;
}): CatalogueLibrary {
  const { departmentsFile, powersFile } = files;
  const checkers = compile();
  return {
    departments: departmentsFile === undefined ? [] : readList<Department>(departmentsFile, checkers.departments),
    powers: powersFile === undefined ? [] : readList<PowerItem>(powersFile, checkers.powers),
  };
}

type Check = ReturnType<Ajv2020['compile']>;

function compile(): { readonly departments: Check; readonly powers: Check } {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as { readonly $id: string };
  const ajv = new Ajv2020({ allErrors: true, useDefaults: true, verbose: true });
  ajv.addKeyword('allowed');
  ajv.addSchema(schema);
  return {
    departments: ajv.compile({ $ref: `${schema.$id}#/$defs/departments` }),
    powers: ajv.compile({ $ref: `${schema.$id}#/$defs/powers` }),
  };
}

function readList<Item>(file: string, check: Check): readonly Item[] {
  const list = readYaml(file);
  if (check(list)) return list as readonly Item[];
  const lines = faultsOfSchema(check.errors ?? []).map(describeFault);
  throw gatewayError.LIBRARY_INVALID({
    file,
    count: lines.length,
    listZh: lines.map(({ zh }) => `  - ${zh}`).join('\n'),
    listEn: lines.map(({ en }) => `  - ${en}`).join('\n'),
  });
}
