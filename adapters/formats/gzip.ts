import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isCodedError } from '../../kernel/coded-error.ts';
import { formatError } from './errors.ts';

const codeOf = (caught: unknown): unknown =>
  typeof caught === 'object' && caught !== null && 'code' in caught ? caught.code : undefined;

/**
 * Unpacks gzip as a stream. A truncated stream is FORMAT_CUT_SHORT, a damaged one GZIP_DAMAGED, one that unpacks
 * to more than `limit` bytes FORMAT_TOO_LARGE.
 */
export async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const gunzipper = createGunzip();
  const source = Readable.from(bytes, { objectMode: true });
  source.on('error', (error) => gunzipper.destroy(error));
  source.pipe(gunzipper);
  let unpacked = 0;
  try {
    for await (const chunk of gunzipper as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > limit) throw formatError.FORMAT_TOO_LARGE({ file, limit });
      yield chunk;
    }
  } catch (caught) {
    const code = codeOf(caught);
    if (isCodedError(caught) || typeof code !== 'string' || !code.startsWith('Z_')) throw caught;
    if (code === 'Z_BUF_ERROR') throw formatError.FORMAT_CUT_SHORT({ file, where: 'gzip' }, caught);
    throw formatError.GZIP_DAMAGED({ file }, caught);
  } finally {
    source.destroy();
    gunzipper.destroy();
  }
}
