import type { Writable } from 'node:stream';

/** A file as a listing shows it. */
export interface FileEntry {
  readonly name: string;
  readonly size: number;
  /** As the server writes it; compared with itself, never with the hub's clock. */
  readonly modified: string;
}

/** A folder of a department, while it is open. Plain files only: links and folders are not followed. */
export interface Folder {
  list(): Promise<readonly FileEntry[]>;
  /** Writes the file into a stream and ends it. */
  fetch(name: string, into: Writable): Promise<void>;
  /** Breaks off at once, whatever is under way. */
  destroy(): void;
  close(): Promise<void>;
}

/** Prepares a folder; nothing goes over the network before `ready` is called. Fails with coded errors. */
export interface Place {
  /** What errors name: host or path. */
  readonly subject: string;
  open(): { ready(): Promise<Folder>; destroy(): void };
}
