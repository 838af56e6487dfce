import type { LengthUnit } from '../pack/pack.ts';

/** Tells whether a text fits a column, counting as its database counts. */
export type Fits = (text: string, limit: number) => boolean;

/**
 * Characters: code points. GBK bytes: one for ASCII, two for any other UTF-16 unit (so four for a character beyond
 * the basic plane, as in GB 18030). UTF-8 bytes as they are. Short texts are never looked into.
 */
export const fitsUnit: Readonly<Record<LengthUnit, Fits>> = {
  characters: (text, limit) => text.length <= limit || codePoints(text) <= limit,
  'gbk-bytes': (text, limit) => text.length * 2 <= limit || (text.length <= limit && gbkBytes(text) <= limit),
  'utf8-bytes': (text, limit) => text.length * 3 <= limit || (text.length <= limit && Buffer.byteLength(text) <= limit),
};

/** How long a text is, by the unit that its database counts in. */
export const lengthIn: Readonly<Record<LengthUnit, (text: string) => number>> = {
  characters: (text) => codePoints(text),
  'gbk-bytes': (text) => gbkBytes(text),
  'utf8-bytes': (text) => Buffer.byteLength(text),
};

/** Bytes of a text in a GBK database. */
export function gbkBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) bytes += 1;
  return bytes;
}

function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}
