const PIECE = 64 * 1024;

/** Cuts bytes into lines, each with its line end; the last one may have none. */
export async function* byteLines(bytes: AsyncIterable<Uint8Array>, newline: '\n' | '\r'): AsyncGenerator<Buffer[]> {
  const end = newline.charCodeAt(0);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const text = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    const lines: Buffer[] = [];
    let at = 0;
    for (let stop = text.indexOf(end); stop !== -1; stop = text.indexOf(end, at)) {
      lines.push(text.subarray(at, stop + 1));
      at = stop + 1;
    }
    rest = text.subarray(at);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [rest];
}

/** Gathers small pieces into bigger ones. */
export async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
