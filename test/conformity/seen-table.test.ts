import { describe, expect, it } from '@jest/globals';
import { begin, newHash, SeenTable, take } from '../../conformity/seen-table.ts';

const hash = newHash();
const hashOf = (...texts: readonly string[]) => {
  begin(hash);
  for (const text of texts) take(hash, text);
  return hash;
};

describe('what a delivery has shown', () => {
  it('is told apart for hundreds of thousands of keys that differ little', () => {
    const table = new SeenTable();
    let repeated = 0;
    for (let key = 0; key < 300_000; key += 1)
      if (table.mark(hashOf('penalty', 'JS020000JS', String(key)), key) !== key) repeated += 1;
    expect([repeated, table.size]).toEqual([0, 300_000]);
    for (let key = 0; key < 300_000; key += 9973)
      expect(table.mark(hashOf('penalty', 'JS020000JS', String(key)), -1)).toBe(key);
    expect(table.markOf(hashOf('penalty', 'JS020000JS', '300000'))).toBeUndefined();
  });

  it.each([120_000, 300_000, 777_777])('takes at most 16 bytes an entry (%d entries)', (entries) => {
    const table = new SeenTable();
    for (let key = 0; key < entries; key += 1) table.mark(hashOf(String(key)), 1);
    expect(table.bytes / entries).toBeLessThanOrEqual(16);
  });

  it('keeps the first mark of a key, and adds bits where asked', () => {
    const table = new SeenTable();
    expect([table.mark(hashOf('a'), 5), table.mark(hashOf('a'), 6)]).toEqual([5, 5]);
    table.addBits(hashOf('b'), 1);
    table.addBits(hashOf('b'), 4);
    expect(table.markOf(hashOf('b'))).toBe(5);
  });

  it('knows where one text ends and the next begins', () => {
    const table = new SeenTable();
    table.mark(hashOf('ab', 'c'), 1);
    expect(table.markOf(hashOf('a', 'bc'))).toBeUndefined();
    expect(table.markOf(hashOf('abc'))).toBeUndefined();
    expect(table.markOf(hashOf('ab', 'c', ''))).toBeUndefined();
  });
});
