import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leafHash, merkleTree } from '../../kernel/merkle-tree.ts';

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 6962, 2.1, as it is written: split at the largest power of two below. */
function definition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length < 2) return leaves[0] ?? sha256();
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Uint8Array.of(1), definition(leaves.slice(0, split)), definition(leaves.slice(split)));
}

const treeOf = (leaves: readonly Buffer[], watched?: number) => {
  const tree = merkleTree(watched);
  leaves.forEach((leaf) => tree.add(leaf));
  return tree;
};

describe('a Merkle tree', () => {
  it('has the root that RFC 6962 defines, for every size', () => {
    expect(treeOf([]).summit()).toEqual({ root: sha256(), size: 0 });
    const leaves = Array.from({ length: 70 }, (_, index) => leafHash(`row ${String(index)}`));
    for (let size = 1; size <= leaves.length; size += 1)
      expect(treeOf(leaves.slice(0, size)).summit()).toEqual({ root: definition(leaves.slice(0, size)), size });
  });

  it('agrees with the published test vectors of Certificate Transparency', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const tree = merkleTree();
    for (const hex of inputs) tree.add(sha256(Uint8Array.of(0), Buffer.from(hex, 'hex')));
    expect(tree.summit().root.toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('gives the hashes beside the way from a leaf to the root, and none for a leaf that never came', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leafHash) as [Buffer, Buffer, Buffer];
    expect(treeOf([a, b, c], 0).path()).toEqual([b, c]);
    expect(treeOf([a, b, c], 2).path()).toEqual([sha256(Uint8Array.of(1), a, b)]);
    expect(treeOf([a], 0).path()).toEqual([]);
    expect(() => treeOf([a], 1).path()).toThrow(RangeError);
  });

  it('tells leaves from nodes: a leaf made of two hashes is not their node', () => {
    const [a, b] = [leafHash('a'), leafHash('b')];
    expect(leafHash(Buffer.concat([a, b]).toString('latin1'))).not.toEqual(treeOf([a, b]).summit().root);
  });
});
