import type { Bilingual } from '../../kernel/bilingual.ts';

/** An encoding of a text file and why it is thought to be that. */
export interface FoundEncoding {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'unknown';
  readonly evidence: Bilingual;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Below this share of common characters, bytes that happen to be legal GB18030 are not believed to be it. */
const GB18030_THRESHOLD = 0.5;

/**
 * Finds the encoding of a sample by evidence: a byte-order mark, then strict UTF-8, then GB18030 by structure and by
 * the share of characters in common use. `complete` says that the sample is the whole file; otherwise its last
 * character may be cut.
 */
export function findEncoding(sample: Uint8Array, complete: boolean): FoundEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf)
    return found(
      'utf-8-bom',
      1,
      '文件以 UTF-8 字节序标记（EF BB BF）开头',
      'it begins with the UTF-8 byte-order mark (EF BB BF)',
    );
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff))
    return found('unknown', 0, '开头是 UTF-16 字节序标记', 'it begins with a UTF-16 byte-order mark');
  const utf8 = scanUtf8(sample);
  // A last character that is cut tells nothing in a sample, and in a whole file that the file is cut, if others were UTF-8.
  if (utf8.brokenAt === undefined || (utf8.cut && (!complete || utf8.multibyte > 0))) return utf8Found(utf8);
  return gb18030Found(scanGb18030(sample, complete), utf8.brokenAt);
}

function utf8Found({ multibyte }: { multibyte: number }): FoundEncoding {
  if (multibyte === 0) return found('utf-8', 0.9, '只有 ASCII 字符', 'it holds ASCII only');
  const confidence = 1 - 0.5 ** Math.min(multibyte, 20);
  return found(
    'utf-8',
    confidence,
    `${multibyte} 个多字节字符全部符合 UTF-8`,
    `all ${multibyte} multi-byte characters are UTF-8`,
  );
}

function gb18030Found(scan: GbScan, utf8BrokenAt: number): FoundEncoding {
  const notUtf8 = { zh: `第 ${utf8BrokenAt + 1} 字节不符合 UTF-8`, en: `byte ${utf8BrokenAt + 1} is not UTF-8` };
  if (scan.brokenAt !== undefined)
    return found(
      'unknown',
      0,
      `${notUtf8.zh}，第 ${scan.brokenAt + 1} 字节不符合 GB18030`,
      `${notUtf8.en}, byte ${scan.brokenAt + 1} is not GB18030`,
    );
  const share = scan.characters === 0 ? 0 : scan.common / scan.characters;
  const percent = Math.round(share * 100);
  return found(
    share >= GB18030_THRESHOLD ? 'gb18030' : 'unknown',
    share,
    `${notUtf8.zh}；按 GB18030 读出 ${scan.characters} 个汉字和符号，其中 ${percent}% 为常用`,
    `${notUtf8.en}; as GB18030 it holds ${scan.characters} characters, ${percent}% of them in common use`,
  );
}

const found = (encoding: FoundEncoding['encoding'], confidence: number, zh: string, en: string): FoundEncoding => ({
  encoding,
  confidence,
  evidence: { zh, en },
});

interface Utf8Scan {
  readonly multibyte: number;
  readonly brokenAt?: number;
  /** The break is only that the last character is incomplete. */
  readonly cut: boolean;
}

/** Walks over bytes as strict UTF-8 (no overlong forms, no surrogates). */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let multibyte = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0) return { multibyte, brokenAt: at, cut: false };
    for (let step = 1; step < length; step += 1) {
      const next = bytes[at + step];
      if (next === undefined) return { multibyte, brokenAt: at, cut: true };
      if ((next & 0xc0) !== 0x80 || (step === 1 && !secondAllowed(lead, next)))
        return { multibyte, brokenAt: at, cut: false };
    }
    multibyte += 1;
    at += length;
  }
  return { multibyte, cut: false };
}

/** The second byte is narrower after four leads: E0 and F0 (overlong), ED (surrogates), F4 (beyond Unicode). */
function secondAllowed(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second < 0x90;
  return true;
}

interface GbScan {
  readonly characters: number;
  readonly common: number;
  readonly brokenAt?: number;
}

/** Walks over bytes as GB18030; common are GB 2312 level-1 characters (rows 16 to 55) and punctuation (rows 1 to 3). */
function scanGb18030(bytes: Uint8Array, complete: boolean): GbScan {
  let characters = 0;
  let common = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const second = bytes[at + 1];
    if (second === undefined && !complete) break;
    const length = lead === 0x80 || lead === 0xff || second === undefined ? 0 : gbLength(second);
    if (length === 0) return { characters, common, brokenAt: at };
    if (length === 2 && (second ?? 0) >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3)))
      common += 1;
    characters += 1;
    at += length;
  }
  return { characters, common };
}

function gbLength(second: number): number {
  if (second >= 0x30 && second <= 0x39) return 4;
  return second >= 0x40 && second !== 0x7f && second !== 0xff ? 2 : 0;
}
