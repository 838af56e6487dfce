import type { FormatName } from '../formats/reading.ts';

/** Settings of a folder that a department writes files into. */
export interface DirectorySettings {
  readonly place: PlaceSettings;
  readonly files: readonly FileSettings[];
  readonly ready?: Readiness;
  /** Largest file; 1 GB. */
  readonly maximumBytes?: number;
  /** Silence after which a server is taken to be gone; 30. */
  readonly timeoutSeconds?: number;
}

export type PlaceSettings = LocalPlace | SftpPlace | FtpPlace;

export interface LocalPlace {
  readonly kind: 'local';
  readonly path: string;
}

export interface SftpPlace {
  readonly kind: 'sftp';
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  /** Name of the secret; a password or a private key. */
  readonly password?: string;
  readonly privateKey?: string;
  /** Fingerprint of the server's key as `ssh-keygen -l` shows it, `SHA256:…`; another server is refused. */
  readonly hostKey: string;
  readonly path: string;
}

export interface FtpPlace {
  readonly kind: 'ftp';
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  /** Name of the secret. */
  readonly password: string;
  readonly tls?: 'verified' | 'off';
  readonly path: string;
}

/** Which files are read, and how. The first entry that matches a name has it. */
export interface FileSettings {
  /** Name with `*` and `?`; never a path. */
  readonly match: string;
  /** What its rows are called in the hub; absent: by element (XML) or sheet. */
  readonly table?: string;
  /** Absent: by the name's ending. */
  readonly format?: Exclude<FormatName, 'pulled'>;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

/**
 * When a file may be read. `stable`: two looks so many seconds apart found it the same, and a third after it was
 * fetched; clocks are not asked, since those of departments are wrong. `marker`: a file of the same name with this ending
 * stands beside it.
 */
export type Readiness =
  { readonly kind: 'stable'; readonly seconds?: number } | { readonly kind: 'marker'; readonly suffix: string };
