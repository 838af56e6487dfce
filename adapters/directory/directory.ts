import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowBatch } from '../../kernel/rows.ts';
import { causeOf } from '../causes.ts';
import type { Adapter, CheckCause, Checkpoint, DiscoveredTable, Secrets, Source } from '../contract.ts';
import { readerFor } from '../formats/format.ts';
import { maskSample } from '../mask-sample.ts';
import { formatOf, wantedFiles, type WantedFile } from './look-for-files.ts';
import { openFolder, type OpenFolder } from './open-folder.ts';
import { readFiles, type DirectoryCheckpoint } from './read-files.ts';
import { settingsSpec } from './settings-spec.ts';
import type { DirectorySettings } from './settings.ts';

/** Waiting, and where fetched files lie for a while. */
export interface DirectorySurroundings {
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly scratch?: string;
}

const SAMPLES = 3;

/** A folder that a department writes files into: on this machine, by SFTP, by FTP; CSV, XLSX, XML, NDJSON. */
export function directory(surroundings: DirectorySurroundings): Adapter<DirectorySettings> {
  return {
    name: 'directory',
    label: { zh: '文件目录（本地、SFTP、FTP）', en: 'folder of files (local, SFTP, FTP)' },
    spec: settingsSpec,
    open: (settings, secrets) => openSource(settings, secrets, surroundings),
  };
}

function openSource(
  settings: DirectorySettings,
  secrets: Secrets,
  { wait, scratch = tmpdir() }: DirectorySurroundings,
): Source {
  const opened = async <Result>(
    signal: AbortSignal,
    work: (folder: OpenFolder) => Promise<Result>,
  ): Promise<Result> => {
    const folder = await openFolder(settings, secrets, signal);
    try {
      return await work(folder);
    } finally {
      await folder.close();
    }
  };
  return {
    check: (signal) => opened(signal, checkFolder).catch(namedCause),
    discover: (signal) => opened(signal, (folder) => discoverFiles(folder, settings, scratch)),
    async *read(state, signal) {
      const folder = await openFolder(settings, secrets, signal);
      try {
        const means = { wait: (milliseconds: number) => wait(milliseconds, signal), scratch };
        for await (const batch of readFiles(folder, settings, parseCheckpoint(state), means)) {
          signal.throwIfAborted();
          yield batch;
        }
      } finally {
        await folder.close();
      }
    },
    acknowledge: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

async function checkFolder(folder: OpenFolder): Promise<readonly CheckCause[]> {
  await folder.list();
  return [];
}

function namedCause(error: unknown): readonly CheckCause[] {
  const cause = causeOf(error);
  if (cause === undefined) throw error;
  return [cause];
}

/** The newest-named file of each pattern: columns of its first rows. */
async function discoverFiles(
  folder: OpenFolder,
  { files }: DirectorySettings,
  scratch: string,
): Promise<readonly DiscoveredTable[]> {
  const newest = new Map(wantedFiles(await folder.list(), files).map((wanted) => [wanted.settings, wanted]));
  const own = await mkdtemp(join(scratch, 'heliograph-files-'));
  try {
    const found: DiscoveredTable[] = [];
    for (const wanted of newest.values()) {
      const path = join(own, 'file');
      await folder.fetch(wanted.entry, path);
      found.push(...(await tablesOf(wanted, path, own)));
    }
    return found;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function tablesOf(wanted: WantedFile, path: string, scratch: string): Promise<readonly DiscoveredTable[]> {
  const { entry, settings } = wanted;
  const plan = { format: formatOf(wanted), ...(settings.options ? { options: settings.options } : {}) };
  const found = new Map<string, DiscoveredTable>();
  for await (const { place, rows } of readerFor(plan, { scratch })(createReadStream(path), entry.name)) {
    const name = settings.table ?? place.table ?? place.sheet ?? entry.name;
    if (!found.has(name)) found.set(name, { name, columns: columnsOf(rows) });
    if (found.size >= 20) break;
  }
  return [...found.values()];
}

function columnsOf(rows: RowBatch['rows']): DiscoveredTable['columns'] {
  const first = rows.slice(0, SAMPLES);
  const names = [...new Set(first.flatMap(({ values }) => Object.keys(values)))];
  return names.map((name) => ({
    name,
    type: 'text',
    samples: first
      .map(({ values }) => values[name])
      .filter((value) => value != null && value !== '')
      .map(maskSample),
  }));
}

/** A checkpoint that this adapter wrote, back from the store. */
function parseCheckpoint(state: Checkpoint | undefined): DirectoryCheckpoint {
  return { known: {}, done: [], present: null, ...(state as Partial<DirectoryCheckpoint> | undefined) };
}
