import { fileURLToPath } from 'node:url';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { cliError } from '../errors.ts';

/** The packs of a folder; those that come with the project unless one is named. */
export const readPacksFrom = (folder?: string): Promise<readonly SpecificationPack[]> =>
  readPacks(folder ?? fileURLToPath(new URL('../../schemas/specifications', import.meta.url)), ruleKindsByName);

/** A pack as typed: `jiangsu-2010` (its last version) or `jiangsu-2010/1`. Throws CLI_SPECIFICATION_UNKNOWN. */
export function packTyped(packs: readonly SpecificationPack[], typed: string, recordType = '-'): SpecificationPack {
  const [id, version] = typed.split('/');
  const pack = packs.filter((each) => each.id === id && (version === undefined || each.version === version)).at(-1);
  if (pack !== undefined) return pack;
  const known = packs.map((each) => `${each.id}/${each.version}`).join(', ');
  throw cliError.CLI_SPECIFICATION_UNKNOWN({ specification: typed, recordType, known });
}
