import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RowBatch } from '../../kernel/rows.ts';
import type { SourceBatch } from '../contract.ts';
import { readerFor } from '../formats/format.ts';
import { formatOf, isSame, lookForFiles, type WantedFile } from './look-for-files.ts';
import type { OpenFolder } from './open-folder.ts';
import type { FileEntry } from './places/place.ts';
import type { DirectorySettings } from './settings.ts';

/** What was read: each file once by its digest; and where a file is read on. */
export interface DirectoryCheckpoint {
  /** Files that stand there and are known, by name: not fetched again while they look the same. */
  readonly known: Readonly<Record<string, FileEntry & { readonly digest: string }>>;
  /** Digests of all files that were read, newest last. */
  readonly done: readonly string[];
  /** The file under way, and how many of its rows have been handed on. */
  readonly present: { readonly name: string; readonly digest: string; readonly rows: number } | null;
}

/** A file that comes back after so many others is read again: its rows are then found to be the same. */
const MOST_DIGESTS = 5000;

/**
 * Reads what is new in the folder, file by file, streamed from a copy that was fetched whole, so that a file that changes
 * meanwhile is never half of two. The same content under another name is not read again. A file that cannot be read as a
 * whole ends the run with its refusal; those before it are done.
 */
export async function* readFiles(
  folder: OpenFolder,
  settings: DirectorySettings,
  state: DirectoryCheckpoint,
  means: { readonly wait: (milliseconds: number) => Promise<void>; readonly scratch: string },
): AsyncIterable<SourceBatch> {
  const scratch = await mkdtemp(join(means.scratch, 'heliograph-files-'));
  let checkpoint = state;
  let said = false;
  try {
    const isKnown = (entry: FileEntry): boolean => isSame(entry, checkpoint.known[entry.name]);
    const files = await lookForFiles(folder, settings, isKnown, means.wait);
    for (const wanted of files) {
      const path = join(scratch, 'file');
      const fetched = await folder.fetch(wanted.entry, path);
      const now = (await folder.list()).find(({ name }) => name === wanted.entry.name);
      // Changed while it was fetched: still being written, after all.
      if (!isSame(wanted.entry, now) || fetched.bytes !== wanted.entry.size) continue;
      if (!checkpoint.done.includes(fetched.digest)) {
        said = true;
        yield* readFile(wanted, path, fetched.digest, checkpoint, scratch);
      }
      checkpoint = behind(checkpoint, wanted.entry, fetched.digest);
    }
    if (said || state.present !== null || checkpoint !== state) yield closing(settings, checkpoint);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function* readFile(
  wanted: WantedFile,
  path: string,
  digest: string,
  checkpoint: DirectoryCheckpoint,
  scratch: string,
): AsyncIterable<SourceBatch> {
  const { entry, settings } = wanted;
  const format = formatOf(wanted);
  const read = readerFor({ format, ...(settings.options ? { options: settings.options } : {}) }, { scratch });
  const { present } = checkpoint;
  const already = present?.name === entry.name && present.digest === digest ? present.rows : 0;
  let passed = 0;
  for await (const batch of read(createReadStream(path), entry.name)) {
    passed += batch.rows.length + batch.unread.length;
    if (passed <= already) continue;
    yield sourceBatch(wanted, batch, { ...checkpoint, present: { name: entry.name, digest, rows: passed } });
  }
}

/** Rows are known by file, sheet and line: so a person finds them. */
function sourceBatch({ entry, settings }: WantedFile, batch: RowBatch, checkpoint: DirectoryCheckpoint): SourceBatch {
  const { sheet, table } = batch.place;
  const inner = table ?? sheet;
  const place = { file: entry.name, table: settings.table ?? inner ?? entry.name };
  const within = inner === undefined ? entry.name : `${entry.name}/${inner}`;
  const rows = batch.rows.map((row) => ({ ...row, key: `${within}#${String(row.row)}` }));
  return { batch: { place, rows, unread: batch.unread }, keys: rows.map(({ key }) => key), checkpoint };
}

function behind(
  { known, done }: DirectoryCheckpoint,
  { name, size, modified }: FileEntry,
  digest: string,
): DirectoryCheckpoint {
  return {
    known: { ...known, [name]: { name, size, modified, digest } },
    done: done.includes(digest) ? done : [...done, digest].slice(-MOST_DIGESTS),
    present: null,
  };
}

function closing({ files }: DirectorySettings, checkpoint: DirectoryCheckpoint): SourceBatch {
  const place = { table: files[0]?.table ?? files[0]?.match ?? '' };
  return { batch: { place, rows: [], unread: [] }, keys: [], checkpoint };
}
