import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowBatch } from '../../kernel/rows.ts';
import { causeOf } from '../causes.ts';
import type { Adapter, CheckCause, Checkpoint, DiscoveredTable, Secrets, Source } from '../contract.ts';
import { readerFor } from '../formats/format.ts';
import { maskSample } from '../mask-sample.ts';
import { formatOf, isSame, wantedFiles, type WantedFile } from './look-for-files.ts';
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
    open: (settings, secrets, heard) => openSource(settings, secrets, surroundings, heard),
  };
}

function openSource(
  settings: DirectorySettings,
  secrets: Secrets,
  { wait, scratch = tmpdir() }: DirectorySurroundings,
  heard: () => void = () => undefined,
): Source {
  const opened = async <Result>(
    signal: AbortSignal,
    work: (folder: OpenFolder) => Promise<Result>,
  ): Promise<Result> => {
    const folder = await openFolder(settings, secrets, signal, heard);
    try {
      return await work(folder);
    } finally {
      await folder.close();
    }
  };
  return {
    check: (signal) => opened(signal, checkFolder).catch(namedCause),
    discover: (signal) => opened(signal, (folder) => discoverFiles(folder, settings, scratch)),
    shape: async (state, signal) => {
      const { known } = parseCheckpoint(state);
      const isNew = ({ entry }: WantedFile): boolean => !isSame(entry, known[entry.name]);
      const found = await opened(signal, (folder) => discoverFiles(folder, settings, scratch, isNew));
      return found.map(({ name, columns, declared }) => ({
        ...{ name, declared },
        columns: columns.map((column) => ({ name: column.name, type: column.type })),
      }));
    },
    async *read(state, signal) {
      const folder = await openFolder(settings, secrets, signal, heard);
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

/** A table of a file, and whether its columns stand in a header. */
type FoundTable = DiscoveredTable & { readonly declared: boolean };

/** The newest-named file of each pattern: columns of its first rows. */
async function discoverFiles(
  folder: OpenFolder,
  { files }: DirectorySettings,
  scratch: string,
  isWanted: (file: WantedFile) => boolean = () => true,
): Promise<readonly FoundTable[]> {
  const wanted = wantedFiles(await folder.list(), files).filter(isWanted);
  const newest = new Map(wanted.map((file) => [file.settings, file]));
  const own = await mkdtemp(join(scratch, 'heliograph-files-'));
  try {
    const found: FoundTable[] = [];
    for (const file of newest.values()) {
      const path = join(own, 'file');
      await folder.fetch(file.entry, path);
      found.push(...(await tablesOf(file, path, own)));
    }
    return found;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function tablesOf(file: WantedFile, path: string, scratch: string): Promise<readonly FoundTable[]> {
  const { entry, settings } = file;
  const format = formatOf(file);
  const plan = { format, ...(settings.options ? { options: settings.options } : {}) };
  const found = new Map<string, FoundTable>();
  for await (const { place, rows } of readerFor(plan, { scratch })(createReadStream(path), entry.name)) {
    const name = settings.table ?? place.table ?? place.sheet ?? entry.name;
    if (!found.has(name)) found.set(name, { name, declared: format === 'csv', columns: columnsOf(rows) });
    // Most files hold one table: the rest of it need not be read.
    if (found.size >= 20 || settings.table !== undefined) break;
  }
  return [...found.values()];
}

function columnsOf(rows: RowBatch['rows']): DiscoveredTable['columns'] {
  const first = rows.slice(0, SAMPLES);
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
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
