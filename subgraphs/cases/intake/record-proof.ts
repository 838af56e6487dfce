import { setImmediate as nextTurn } from 'node:timers/promises';
import { HASH_LENGTH, merkleTree, type MerkleTree } from '../../../kernel/merkle-tree.ts';
import { casesError } from '../errors.ts';
import { recordLeaf } from '../record-leaf.ts';
import type { CasesReader } from '../store.ts';
import type { RecordsRoot, Submission } from '../stored.ts';
import type { RecordProof } from './intake.ts';

/** The root over all rows of a delivery; undefined when not every row left a leaf (settled in part by an older program). */
export async function recordsRoot(
  store: CasesReader,
  { id, ledger }: Pick<Submission, 'id' | 'ledger'>,
): Promise<RecordsRoot | undefined> {
  const { root, size } = (await treeOf(store, id)).summit();
  return size === ledger.offered ? { root: root.toString('hex'), size } : undefined;
}

/** Proves one row of a settled delivery. Throws RECORD_NOT_PROVABLE for what its tree does not hold. */
export async function recordProof(store: CasesReader, submission: Submission, sequence: number): Promise<RecordProof> {
  const { id, records } = submission;
  const row = records === undefined ? undefined : await store.settledRow(id, sequence);
  if (records === undefined || row === undefined) throw casesError.RECORD_NOT_PROVABLE({ submission: id, sequence });
  const tree = await treeOf(store, id, sequence - 1);
  return {
    submission: id,
    sequence,
    leaf: recordLeaf(row),
    ...(row.kept === undefined ? {} : { content: row.kept }),
    path: tree.path().map((hash) => hash.toString('hex')),
    ...records,
  };
}

async function treeOf(store: CasesReader, submission: string, watched?: number): Promise<MerkleTree> {
  const tree = merkleTree(watched);
  for await (const leaves of store.leafHashes(submission)) {
    for (let at = 0; at < leaves.length; at += HASH_LENGTH) tree.add(leaves.subarray(at, at + HASH_LENGTH));
    // A million nodes take a second: others must be answered meanwhile.
    await nextTurn();
  }
  return tree;
}
