import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { isCodedError } from '../../../kernel/coded-error.ts';
import type { FormatPlan } from '../../../adapters/formats/format.ts';
import { makeXlsx } from './make-xlsx.ts';
import { readAll } from './read-all.ts';

const formats = ['ndjson', 'csv', 'xlsx', 'pulled'] as const;
const plans: fc.Arbitrary<FormatPlan> = fc.record({ format: fc.constantFrom(...formats) });

/** Reads; a refusal is fine, anything else thrown is a bug. */
async function readOrRefuse(
  plan: FormatPlan,
  bytes: Uint8Array,
  pieceSize: number,
): Promise<{ seen: number } | undefined> {
  try {
    const { rows, unread } = await readAll(plan, bytes, { pieceSize });
    return { seen: rows.length + unread.length };
  } catch (caught) {
    if (isCodedError(caught)) return undefined;
    throw caught;
  }
}

describe('whatever the bytes', () => {
  it('readers give rows or a coded refusal, never a crash', async () => {
    const crumbs = fc.constantFrom(
      '{"a":1}\n',
      '{',
      '\n',
      '\r',
      ',',
      '|',
      '\t',
      '"',
      '""',
      '办件',
      '编号,名称\n',
      '\ufeff',
      ' ',
      'PK\x03\x04',
    );
    const text = fc.array(crumbs, { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')));
    const gbk = text.map((bytes) => iconv.encode(bytes.toString(), 'gb18030'));
    const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
    const packed = text.map((bytes) => gzipSync(bytes));
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.oneof(text, gbk, noise, packed),
        fc.integer({ min: 1, max: 40 }),
        async (plan, bytes, size) => {
          await readOrRefuse(plan, bytes, size);
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('a workbook with any byte changed is read or refused', async () => {
    const workbook = makeXlsx({
      sheets: [{ name: 'S', rows: [['a', 'b'], ...Array.from({ length: 20 }, (_, index) => [`甲${index}`, index])] }],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(workbook.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(workbook);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await readOrRefuse({ format: 'xlsx' }, changed, 1000);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('every line of NDJSON is counted once', async () => {
    const line = fc.constantFrom('{"a":1}', '{"a":"办件"}', '{', '[]', '1', 'null', '{"a":"\\n"}', '" "');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 50 }), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
        const content = lines.map((text) => `${text}\n`).join('');
        const read = await readOrRefuse({ format: 'ndjson' }, Buffer.from(content), size);
        expect(read?.seen ?? 0).toBe(lines.length);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('every line of unquoted CSV is counted once', async () => {
    const line = fc
      .array(fc.constantFrom('甲', '1', 'x y', '-'), { minLength: 1, maxLength: 7 })
      .map((cells) => cells.join('|'));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 50 }), fc.integer({ min: 1, max: 20 }), async (lines, size) => {
        const content = ['a|b|c', ...lines].map((text) => `${text}\n`).join('');
        const plan = { format: 'csv', options: { delimiter: '|', quote: 'none', header: 1 } } as const;
        expect((await readOrRefuse(plan, Buffer.from(content), size))?.seen).toBe(lines.length);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
