import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { readMapping } from '../../../adapters/mapping/read-mapping.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { writeRecording, type Recording, type RunOutcome } from './exchange.ts';
import { CASE_FILES, replayCase } from './replay-case.ts';

/**
 * Makes a test of a recording 由黑匣子生成测试: a folder with the exchanges, a configuration with the one source and its
 * mappings, and a test that plays them through a hub and holds the outcome to what came of them when it was made.
 * Answers that outcome; values are disguised, so it may differ from the run's own in what was rejected.
 */
export async function writeCase(
  configuration: Configuration,
  recording: Recording,
  folder: string,
): Promise<RunOutcome> {
  const { source } = recording.header;
  mkdirSync(join(folder, 'mappings'), { recursive: true });
  writeFileSync(join(folder, CASE_FILES.recording), writeRecording(recording));
  writeFileSync(join(folder, 'heliograph.config.yaml'), stringify(configurationOf(configuration, source, folder)));
  copyMappings(configuration, source, join(folder, 'mappings'));
  for (const file of Object.values(configuration.catalogue)) copyFileSync(file, join(folder, basename(file)));
  const outcome = await replayCase(folder);
  writeFileSync(join(folder, CASE_FILES.expected), `${JSON.stringify(outcome, null, 2)}\n`);
  writeFileSync(join(folder, 'replay.test.ts'), testText(recording, folder));
  return outcome;
}

/** Relative, so that the folder may move with the project. */
const pathFrom = (folder: string, file: string): string => relative(resolve(folder), resolve(file));

function configurationOf(configuration: Configuration, name: string, folder: string): object {
  const { catalogue, specificationDirectories, deadline, sources } = configuration;
  const files = Object.entries(catalogue).map(([key, file]) => [key, basename(file)] as const);
  const source = sources.find((one) => one.name === name);
  if (source === undefined) throw new Error(`The configuration has no source ${name}.`);
  const { department, recordType, tables, drift } = source;
  return {
    ...{ dataDirectory: CASE_FILES.data, mappingsDirectory: 'mappings', deadline },
    specificationDirectories: specificationDirectories.map((directory) => pathFrom(folder, directory)),
    catalogue: Object.fromEntries(files),
    schedule: { enabled: false },
    sources: [{ name, department, adapter: 'replay', settings: {}, recordType, tables, ...(drift ? { drift } : {}) }],
  };
}

/** Those that the source names, with the code tables that they may name in turn. */
function copyMappings({ mappingsDirectory, sources }: Configuration, name: string, to: string): void {
  const tables = Object.values(sources.find((source) => source.name === name)?.tables ?? {});
  const named = new Set(tables.flatMap(({ mapping }) => mapping ?? []));
  if (named.size === 0 || !existsSync(mappingsDirectory)) return;
  for (const entry of readdirSync(mappingsDirectory, { withFileTypes: true })) {
    const from = join(mappingsDirectory, entry.name);
    if (entry.isDirectory()) cpSync(from, join(to, entry.name), { recursive: true });
    else if (/\.ya?ml$/.test(entry.name) && named.has(readMapping(from).name)) copyFileSync(from, join(to, entry.name));
  }
}

function testText({ header: { source, startedAt } }: Recording, folder: string): string {
  const player = pathFrom(folder, fileURLToPath(new URL('replay-case.ts', import.meta.url)));
  return `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { replayCase } from '${player}';

const folder = fileURLToPath(new URL('.', import.meta.url));

it('what the source "${source}" said at ${startedAt} leads to what it led to then', async () => {
  expect(await replayCase(folder)).toEqual(JSON.parse(readFileSync(\`\${folder}${CASE_FILES.expected}\`, 'utf8')));
});
`;
}
