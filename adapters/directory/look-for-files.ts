import { causeError } from '../causes.ts';
import { formatOfName } from '../formats/format-of-name.ts';
import type { FormatName } from '../formats/reading.ts';
import type { OpenFolder } from './open-folder.ts';
import type { FileEntry } from './places/place.ts';
import type { DirectorySettings, FileSettings } from './settings.ts';

/** A file that the settings ask for. */
export interface WantedFile {
  readonly entry: FileEntry;
  readonly settings: FileSettings;
}

const DEFAULT_STABLE_SECONDS = 10;

/**
 * Files that may be read, in the order of their names. One that is still being written is not among them: by two looks
 * that found the same size and time, or by its marker file.
 */
export async function lookForFiles(
  folder: OpenFolder,
  { files, ready = { kind: 'stable' } }: DirectorySettings,
  isKnown: (entry: FileEntry) => boolean,
  wait: (milliseconds: number) => Promise<void>,
): Promise<readonly WantedFile[]> {
  const listed = await folder.list();
  const wanted = wantedFiles(listed, files).filter(({ entry }) => !isKnown(entry));
  if (ready.kind === 'marker') {
    const names = new Set(listed.map(({ name }) => name));
    return wanted.filter(({ entry }) => names.has(entry.name + ready.suffix));
  }
  if (wanted.length === 0) return [];
  await wait((ready.seconds ?? DEFAULT_STABLE_SECONDS) * 1000);
  const again = new Map((await folder.list()).map((entry) => [entry.name, entry]));
  return wanted.filter(({ entry }) => isSame(entry, again.get(entry.name)));
}

/** Whether a file looks as it did. */
export const isSame = (one: FileEntry, other: FileEntry | undefined): boolean =>
  other !== undefined && one.size === other.size && one.modified === other.modified;

/** The files of a listing that the settings match, by name. */
export function wantedFiles(listed: readonly FileEntry[], files: readonly FileSettings[]): readonly WantedFile[] {
  const patterns = files.map((settings) => ({ settings, pattern: patternOf(settings.match) }));
  return [...listed]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      // A name of the server's making never becomes a path of the hub's.
      if (/[/\\]/.test(entry.name) || entry.name.startsWith('.')) return [];
      const found = patterns.find(({ pattern }) => pattern.test(entry.name));
      return found === undefined ? [] : [{ entry, settings: found.settings }];
    });
}

function patternOf(match: string): RegExp {
  const escaped = match
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 'su');
}

/** The format of a file: as stated, or by its ending. Throws SOURCE_ANSWER_MALFORMED where neither says it. */
export function formatOf({ entry, settings }: WantedFile): FormatName {
  const format = settings.format ?? formatOfName(entry.name);
  if (format === undefined) throw causeError('answer-malformed', entry.name);
  return format;
}
