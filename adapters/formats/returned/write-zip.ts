import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A part of a package: its name, and what it holds. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | AsyncIterable<string | Uint8Array>;
}

/** One instant for all, so that the same parts are the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs parts as a zip file while they come. Deterministic. */
export async function* zipped(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(chunk);
  });
  for await (const { name, content } of parts) {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = NO_TIME;
    zip.add(part);
    for await (const piece of typeof content === 'string' ? [content] : content) {
      part.push(typeof piece === 'string' ? strToU8(piece) : piece);
      if (ready.length > 0) yield Buffer.concat(ready.splice(0));
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  yield Buffer.concat(ready);
  ready = [];
}
