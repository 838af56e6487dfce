import { unzipSync } from 'fflate';
import { zip } from '../adapters/formats/make-xlsx.ts';
import type { Seeded } from './seeded.ts';

/** What breaks parsers: delimiters, beginnings without end, entities, numbers at borders, odd characters. */
const TOKENS = [
  ...['"', '""', ',', '\t', '|', '\r\n', '\n', '\r', '\0', '\ufeff', ';', "'", '\\', '\\u0000', '\\ud800', ' '],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    'null',
    'true',
    '1e999',
    '-0',
    '9007199254740993',
    '{"a":',
    '"\\',
    '__proto__',
    'constructor',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '?>',
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&x;',
  ],
  ...['<!DOCTYPE a [<!ENTITY x "y">]>', '<c r="ZZZ1">', '<v>1e400</v>', 't="s"', 'xml:space="preserve"', 'r="A0"'],
  ...[
    '\ud83d\ude00',
    '\u3000',
    '办件',
    '\uFFFD',
    '2010-13-45',
    '99999999999999999999',
    '=1+1',
    'PK\x03\x04',
    '\x1f\x8b',
  ],
].map((text) => Buffer.from(text));

/** A few random changes: bits, bytes, pieces cut, doubled, moved, tokens put in, or a tail of another seed. */
export function mutateBytes(bytes: Buffer, others: readonly Buffer[], random: Seeded): Buffer {
  let mutant = bytes;
  for (let change = random.whole(1, 6); change > 0; change -= 1) mutant = changed(mutant, others, random);
  return mutant.subarray(0, LARGEST);
}

/** Mutants do not grow beyond it: a fuzzer looks for crashes, not for patience. */
const LARGEST = 64 * 1024;

function changed(bytes: Buffer, others: readonly Buffer[], random: Seeded): Buffer {
  const at = random.whole(0, bytes.length);
  const to = Math.min(bytes.length, at + random.whole(0, 64));
  const [head, piece, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (random.whole(0, 7)) {
    case 0:
      return flipped(bytes, random);
    case 1:
      return Buffer.concat([head, tail]);
    case 2:
      return Buffer.concat([head, piece, piece, tail]);
    case 3:
      return Buffer.concat([head, Buffer.from([random.whole(0, 255)]), piece, tail]);
    case 4:
      return head;
    case 5: {
      const other = random.pick(others);
      return Buffer.concat([head, other.subarray(random.whole(0, other.length))]);
    }
    default:
      return Buffer.concat([head, random.pick(TOKENS), piece, tail]);
  }
}

function flipped(bytes: Buffer, random: Seeded): Buffer {
  if (bytes.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  const at = random.whole(0, copy.length - 1);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.whole(0, 7));
  return copy;
}

/** Changes what is inside one of the parts of a package, so that the mutant is still one. */
export function mutatePart(workbook: Buffer, random: Seeded): Buffer {
  const parts = Object.entries(unzipSync(workbook)).map(([name, content]) => [name, Buffer.from(content)] as const);
  const chosen = random.whole(0, parts.length - 1);
  const others = parts.map(([, content]) => content);
  return zip(
    Object.fromEntries(
      parts.map(([name, content], at) => [name, at === chosen ? mutateBytes(content, others, random) : content]),
    ),
  );
}
