import { createHash, hash } from 'node:crypto';

/**
 * Merkle trees as RFC 6962 (section 2.1) builds them: SHA-256, leaves and nodes told apart by a first byte, so that no
 * node can be passed off as a leaf. The tree over no leaves is the SHA-256 of nothing. All in one pass over the leaves.
 */

/** Length of a hash, in bytes. */
export const HASH_LENGTH = 32;

const LEAF = '\u0000';
const NODE = Uint8Array.of(1);

/** Hash of a leaf whose content is a text, in UTF-8. */
export const leafHash = (content: string): Buffer => hash('sha256', LEAF + content, 'buffer');

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(NODE).update(left).update(right).digest();

/** A complete subtree: its root, how many leaves it has, and where its first leaf stands. */
interface Peak {
  readonly hash: Uint8Array;
  readonly size: number;
  readonly first: number;
}

/** What a growing tree says of itself when it is asked. */
export interface MerkleTree {
  add(leaf: Uint8Array): void;
  /** The root over all leaves so far, and how many they are. */
  summit(): { readonly root: Buffer; readonly size: number };
  /** The hashes beside the way from the watched leaf to the root, from below; throws when it has not come. */
  path(): readonly Buffer[];
}

/** Begins a tree; `watched` is the ordinal of the leaf, from 0, whose path will be asked for. */
export function merkleTree(watched = -1): MerkleTree {
  const peaks: Peak[] = [];
  const beside: Buffer[] = [];
  let size = 0;
  const join = (left: Peak, right: Peak, note: Buffer[]): Peak => {
    if (holds(left, watched)) note.push(Buffer.from(right.hash));
    if (holds(right, watched)) note.push(Buffer.from(left.hash));
    return { hash: nodeHash(left.hash, right.hash), size: left.size + right.size, first: left.first };
  };
  const fold = (note: Buffer[]): Peak | undefined =>
    peaks.reduceRight<Peak | undefined>(
      (right, left) => (right === undefined ? left : join(left, right, note)),
      undefined,
    );
  return {
    add: (leaf) => {
      let peak: Peak = { hash: leaf, size: 1, first: size };
      for (let last = peaks.at(-1); last?.size === peak.size; last = peaks.at(-1)) {
        peaks.pop();
        peak = join(last, peak, beside);
      }
      peaks.push(peak);
      size += 1;
    },
    summit: () => ({ root: Buffer.from(fold([])?.hash ?? createHash('sha256').digest()), size }),
    path: () => {
      if (watched < 0 || watched >= size)
        throw new RangeError(`No leaf ${String(watched)} in a tree of ${String(size)}.`);
      const rest: Buffer[] = [];
      fold(rest);
      return [...beside, ...rest];
    },
  };
}

const holds = ({ first, size }: Peak, ordinal: number): boolean => ordinal >= first && ordinal < first + size;
