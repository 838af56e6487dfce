import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packErrors } from './errors.ts';
import { brokenPacks, judgePack } from './parse-pack.ts';
import type { PackFault } from './pack-fault.ts';
import { compileForms } from './pack-forms.ts';
import type { SpecificationPack } from './pack.ts';
import { compileKinds, type RuleKinds } from './rule-faults.ts';

/**
 * Reads all packs of a folder laid out as `<id>/<version>/pack.yaml`, with the forms `*.schema.json` beside them
 * (schemas/specifications). The only file of conformity/ that touches the disk. Sorted by id and version.
 * Throws PACK_DIRECTORY_UNREADABLE, or PACK_BROKEN with the faults of all packs together.
 */
export async function readPacks(directory: string, kinds: RuleKinds): Promise<readonly SpecificationPack[]> {
  const grounds = { forms: compileForms(await readForms(directory)), parameters: compileKinds(kinds) };
  const packs: SpecificationPack[] = [];
  const faults: PackFault[] = [];
  for (const id of await foldersOf(directory)) {
    for (const version of await foldersOf(join(directory, id))) {
      const files = await readTree(join(directory, id, version));
      const judgement = judgePack(`${directory}/${id}/${version}`, files, grounds);
      if (judgement.pack === undefined) faults.push(...judgement.faults);
      else packs.push(judgement.pack);
    }
  }
  if (faults.length > 0) throw brokenPacks(faults);
  if (packs.length === 0) throw packErrors.PACK_DIRECTORY_UNREADABLE({ directory, reason: 'no <id>/<version>' });
  return packs;
}

async function readForms(directory: string): Promise<ReadonlyMap<string, unknown>> {
  const names = (await entriesOf(directory)).filter((entry) => entry.name.endsWith('.schema.json'));
  if (names.length === 0) throw packErrors.PACK_DIRECTORY_UNREADABLE({ directory, reason: 'no *.schema.json' });
  const read = names.map(
    async ({ name }) => [name, JSON.parse(await readFile(join(directory, name), 'utf8')) as unknown] as const,
  );
  return new Map(await Promise.all(read));
}

async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const read = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}

const foldersOf = async (directory: string): Promise<readonly string[]> =>
  (await entriesOf(directory))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();

async function entriesOf(directory: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (cause) {
    throw packErrors.PACK_DIRECTORY_UNREADABLE({ directory, reason: (cause as NodeJS.ErrnoException).code }, cause);
  }
}
