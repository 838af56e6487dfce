import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that have been written to disk, not yet under a name. */
export interface WrittenBytes {
  readonly digest: string;
  readonly bytes: number;
  /** Gives them the name of a submission; durable when it resolves. */
  keepAs(submission: string): Promise<void>;
  discard(): Promise<void>;
}

/** What came over the wire, exactly as it came, one file a submission. */
export interface RawBytes {
  /**
   * Writes a stream to disk while hashing it; durable when it resolves. A stream that fails leaves nothing, and its
   * fault is thrown as a BrokenStream, which says how far it came.
   */
  write(bytes: AsyncIterable<Uint8Array>): Promise<WrittenBytes>;
  read(submission: string): ReadStream;
  size(submission: string): Promise<number>;
  /** Forgets half-written files and those of submissions that `known` denies; called at start, before anything arrives. */
  sweep(known: (submission: string) => Promise<boolean>): Promise<void>;
}

/** The stream of a delivery failed, after so many bytes. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
  readonly bytes: number;
  constructor(bytes: number, cause: unknown) {
    super('The stream of a delivery broke off.', { cause });
    this.bytes = bytes;
  }
}

/** Keeps raw bytes in `directory`/raw, on the same file system as their incoming half, so that renaming is atomic. */
export function rawBytes(directory: string): RawBytes {
  const kept = join(directory, 'raw');
  const incoming = join(directory, 'incoming');
  let ordinal = 0;
  return {
    write: async (bytes) => {
      await mkdir(incoming, { recursive: true });
      await mkdir(kept, { recursive: true });
      ordinal += 1;
      const path = join(incoming, `${String(process.pid)}-${String(ordinal)}`);
      const discard = (): Promise<void> => rm(path, { force: true });
      try {
        const written = await writeHashed(path, bytes);
        return { ...written, discard, keepAs: (submission) => moveDurably(path, join(kept, submission), kept) };
      } catch (fault) {
        await discard();
        throw fault;
      }
    },
    read: (submission) => createReadStream(join(kept, submission), { highWaterMark: 64 * 1024 }),
    size: async (submission) => (await stat(join(kept, submission))).size,
    sweep: async (known) => {
      await rm(incoming, { recursive: true, force: true });
      for (const name of await namesIn(kept)) if (!(await known(name))) await rm(join(kept, name), { force: true });
    },
  };
}

async function writeHashed(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly digest: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let count = 0;
  try {
    for await (const chunk of broken(bytes, () => count)) {
      hash.update(chunk);
      await writeAll(file, chunk);
      count += chunk.byteLength;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: hash.digest('hex'), bytes: count };
}

/** Tells a fault of the stream from a fault of the disk. */
async function* broken(bytes: AsyncIterable<Uint8Array>, soFar: () => number): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (fault) {
    throw new BrokenStream(soFar(), fault);
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.byteLength;) at += (await file.write(chunk, at)).bytesWritten;
}

/** A rename survives a power cut only once the folder itself is on disk. */
async function moveDurably(from: string, to: string, folder: string): Promise<void> {
  await rename(from, to);
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  });
}
