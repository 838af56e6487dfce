import type { Readable } from 'node:stream';
import { gatewayError } from '../errors.ts';

/**
 * The bytes of an upload as they come. More than `limitBytes` is REQUEST_BODY_TOO_LARGE; silence for
 * `idleSeconds`, or the signal, cuts the connection, which the reader sees as an error of the stream.
 */
export async function* uploadBytes(
  body: Readable,
  { limitBytes, idleSeconds, signal }: { limitBytes: number; idleSeconds: number; signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const cut = (): void => void body.destroy(new Error('The upload was cut.'));
  const idle = setTimeout(cut, idleSeconds * 1000);
  signal.addEventListener('abort', cut, { once: true });
  let bytes = 0;
  try {
    // Not destroyed when the reader stops early: the refusal has still to go out through the same connection.
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      idle.refresh();
      bytes += chunk.length;
      if (bytes > limitBytes) throw gatewayError.REQUEST_BODY_TOO_LARGE({ limit: limitBytes });
      yield chunk;
    }
  } finally {
    clearTimeout(idle);
    signal.removeEventListener('abort', cut);
  }
}
