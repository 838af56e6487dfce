import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { hubOnDisk } from './hub-on-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'heliograph-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a city sets its own thresholds and subsystems by configuration', async () => {
  cpSync('schemas/supervision/rule-books', join(folder, 'books'), { recursive: true });
  const file = join(folder, 'books', 'jiangsu-2013-12.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      'A003: { level: YELLOW, parameters: { share: [4, 5] } }',
      'A003: { level: RED, parameters: { share: [9, 10] } }',
    ),
  );
  cpSync('schemas/supervision/subsystems/petitions.yaml', join(folder, 'fields', 'petitions.yaml'));
  const hub = await hubOnDisk(
    `supervision: { ruleBooksDirectory: ${join(folder, 'books')}, subsystemsDirectory: ${join(folder, 'fields')} }`,
  );
  const { ruleBooks, subsystems } = await hub.ask<{
    ruleBooks: { rules: { code: string }[] }[];
    subsystems: { id: string }[];
  }>('{ ruleBooks { rules { code level parameters } } subsystems { id } }');
  await hub.remove();
  expect(ruleBooks.at(-1)?.rules).toContainEqual({ code: 'A003', level: 'RED', parameters: { share: [9, 10] } });
  expect(subsystems.map(({ id }) => id)).toEqual(['approval', 'penalty', 'petitions']);
});
