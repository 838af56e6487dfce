import iconv from 'iconv-lite';
import { findEncoding, scanUtf8 } from './encoding.ts';
import { formatError } from './errors.ts';
import type { ReadingContext } from './reading.ts';

/** Bytes looked at, from the first that is not ASCII, to find the encoding. */
const SAMPLE = 64 * 1024;
const PIECE = 256 * 1024;

interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/** The encoding of a text as `decode` finds it; UTF-8 where all is ASCII. */
export async function encodingOf(bytes: AsyncIterable<Uint8Array>): Promise<'utf-8' | 'gb18030'> {
  let sample: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const ascii = sample.length === 0 ? asciiPrefix(chunk) : 0;
    sample = Buffer.concat([sample, chunk.subarray(ascii)]);
    if (sample.length >= SAMPLE) return findEncoding(sample, false).encoding === 'gb18030' ? 'gb18030' : 'utf-8';
  }
  return findEncoding(sample, true).encoding === 'gb18030' ? 'gb18030' : 'utf-8';
}

/**
 * Turns bytes into text, strictly: a byte that does not belong to the encoding refuses the file and names the line.
 * The encoding is as stated, or found at the first bytes that are not ASCII. Gives pieces of at most 256 K characters.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<string> {
  const text = new StrictText(context);
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = text.write(chunk.subarray(at, at + PIECE));
      if (piece !== '') yield piece;
    }
  const last = text.end();
  if (last !== '') yield last;
}

class StrictText {
  readonly #context: ReadingContext;
  #decoder: Decoder | undefined;
  #waiting: Buffer = Buffer.alloc(0);
  #line = 1;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  write(bytes: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decode(this.#decoder, bytes);
    const ascii = this.#waiting.length === 0 ? asciiPrefix(bytes) : 0;
    this.#waiting = Buffer.concat([this.#waiting, bytes.subarray(ascii)]);
    const text = this.#counted(Buffer.from(bytes.subarray(0, ascii)).toString('latin1'));
    return this.#waiting.length < SAMPLE ? text : text + this.#decide(false);
  }

  end(): string {
    if (this.#decoder === undefined && this.#waiting.length === 0) return '';
    const text = this.#decoder === undefined ? this.#decide(true) : '';
    return text + (this.#decoder?.end() ?? '');
  }

  #decide(complete: boolean): string {
    const waiting = this.#waiting;
    this.#waiting = Buffer.alloc(0);
    const encoding = this.#context.reading.encoding ?? this.#find(waiting, complete);
    this.#decoder = encoding === 'gb18030' ? this.#gb18030() : this.#utf8();
    return this.#decode(this.#decoder, waiting);
  }

  #find(sample: Uint8Array, complete: boolean): 'utf-8' | 'gb18030' {
    const { file, tell } = this.#context;
    const { encoding, evidence, confidence } = findEncoding(sample, complete);
    if (encoding === 'unknown')
      throw formatError.ENCODING_UNKNOWN({ file, line: this.#line, evidence: `${evidence.zh} / ${evidence.en}` });
    const percent = Math.round(confidence * 100);
    const name = encoding.toUpperCase();
    tell({
      zh: `编码 ${name}（把握 ${percent}%）：${evidence.zh}`,
      en: `encoding ${name} (confidence ${percent}%): ${evidence.en}`,
    });
    return encoding === 'gb18030' ? 'gb18030' : 'utf-8';
  }

  #decode(decoder: Decoder, bytes: Uint8Array): string {
    return this.#counted(decoder.write(bytes));
  }

  /** Counts lines, so that a refusal can name one. */
  #counted(text: string): string {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
    return text;
  }

  #broken(before: string, encoding: string): Error {
    this.#counted(before);
    return formatError.ENCODING_BROKEN({ file: this.#context.file, line: this.#line, encoding });
  }

  #utf8(): Decoder {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let carried: Uint8Array = new Uint8Array(0);
    return {
      write: (bytes) => {
        try {
          const text = decoder.decode(bytes, { stream: true });
          carried = bytes.subarray(Math.max(0, bytes.length - 3));
          return text;
        } catch {
          throw this.#broken(Buffer.from(bytes.subarray(0, faultIn(bytes, carried))).toString('latin1'), 'UTF-8');
        }
      },
      end: () => {
        try {
          return decoder.decode();
        } catch (cause) {
          const { file } = this.#context;
          throw formatError.FORMAT_CUT_SHORT({ file, where: `第 ${this.#line} 行 / line ${this.#line}` }, cause);
        }
      },
    };
  }

  #gb18030(): Decoder {
    const decoder = iconv.getDecoder('gb18030');
    const strict = (text: string): string => {
      const fault = text.indexOf('\ufffd');
      if (fault !== -1) throw this.#broken(text.slice(0, fault), 'GB18030');
      return text;
    };
    return { write: (bytes) => strict(decoder.write(Buffer.from(bytes))), end: () => strict(decoder.end() ?? '') };
  }
}

/** Where in `bytes` UTF-8 breaks; `carried` are the last bytes before, which may begin a character. */
function faultIn(bytes: Uint8Array, carried: Uint8Array): number {
  let start = carried.length;
  while (start > 0 && ((carried[start - 1] ?? 0) & 0xc0) === 0x80) start -= 1;
  const prefix =
    start > 0 && (carried[start - 1] ?? 0) >= 0xc0 ? carried.subarray(start - 1) : carried.subarray(carried.length);
  return Math.max(0, (scanUtf8(Buffer.concat([prefix, bytes])).brokenAt ?? 0) - prefix.length);
}

function asciiPrefix(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}
