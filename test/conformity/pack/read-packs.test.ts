import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPacks } from '../../../conformity/pack/read-packs.ts';
import { smallPack, smallPackWith, SPECIFICATIONS, testKinds } from './packs.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'packs-'));
  for (const form of ['definitions', 'pack', 'record-type', 'code-list', 'rules'])
    await cp(join(SPECIFICATIONS, `${form}.schema.json`), join(directory, `${form}.schema.json`));
});

afterEach(() => rm(directory, { recursive: true }));

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const file = join(directory, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

describe('reading the packs of a folder', () => {
  it('gives all packs in the order of id and version', async () => {
    await write('small/2', smallPackWith('pack.yaml', ["version: '1'", "version: '2'"]));
    await write('small/1', smallPack);
    const packs = await readPacks(directory, testKinds);
    expect(packs.map((pack) => `${pack.id}/${pack.version}`)).toEqual(['small/1', 'small/2']);
  });

  it('reports the faults of all packs together', async () => {
    await write('small/1', smallPackWith('pack.yaml', ['id: small', 'id: tiny']));
    await write('small/2', smallPack);
    await expect(readPacks(directory, testKinds)).rejects.toMatchObject({
      code: 'PACK_BROKEN',
      details: { count: 2 },
      text: { en: expect.stringContaining(`${directory}/small/2/pack.yaml:2:1 /version: must be "2" like the folder`) },
    });
  });

  it('refuses a folder that is not there, has no forms or has no pack', async () => {
    const refused = { code: 'PACK_DIRECTORY_UNREADABLE' };
    await expect(readPacks(join(directory, 'nowhere'), testKinds)).rejects.toMatchObject(refused);
    await expect(readPacks(directory, testKinds)).rejects.toMatchObject(refused);
    await mkdir(join(directory, 'empty'));
    await expect(readPacks(join(directory, 'empty'), testKinds)).rejects.toMatchObject(refused);
  });
});
