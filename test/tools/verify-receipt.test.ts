import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt, RecordProof } from '../../subgraphs/cases/intake/intake.ts';
import { openRoom, type Room } from '../support/open-room.ts';
import { penalty, ndjson } from '../support/penalty-records.ts';

const TOOL = 'tools/verify-receipt.mjs';
const ROWS = 13;

describe('the verifier of receipts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heliograph-receipt-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  let room: Room;
  let receipt: Receipt;
  let proofs: RecordProof[];
  const put = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const verify = (given: unknown, ...more: string[]): Promise<{ code: number; out: string }> =>
    new Promise((resolve) => {
      const argv = [TOOL, put('receipt.json', given), '--keys', join(folder, 'keys.json'), ...more];
      execFile(process.execPath, argv, (fault, out, err) =>
        resolve({ code: Number(fault?.code ?? 0), out: out + err }),
      );
    });

  beforeAll(async () => {
    put('keys.json', { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] });
    room = await openRoom({
      sign: (text) => `ed25519:k1:${sign(null, Buffer.from(text), privateKey).toString('base64url')}`,
      batchSize: 4,
    });
    const records = Array.from({ length: ROWS - 1 }, (_, index) => penalty(index + 1));
    const delivered = [...records, penalty(1), { ...penalty(99), SOURCE: '=9' }];
    receipt = await room.deliver(delivered);
    proofs = await Promise.all(delivered.map((_, index) => room.cases.intake.prove(receipt.submission, index + 1)));
    put('delivered.ndjson', await text(ndjson(delivered)));
  });
  afterAll(async () => {
    await room.drop();
    rmSync(folder, { recursive: true });
  });

  it('is short, and shares no code with the hub', () => {
    const source = readFileSync(TOOL, 'utf8');
    expect(source.split('\n').length).toBeLessThan(200);
    expect([...source.matchAll(/from '([^']+)'/g)].every(([, from]) => from?.startsWith('node:'))).toBe(true);
  });

  it('proves signature, counts, specification, bytes, and every row of a delivery', async () => {
    expect(receipt.records?.size).toBe(ROWS + 1);
    expect(proofs.map(({ leaf }) => (JSON.parse(leaf) as { outcome: string }).outcome).slice(-3)).toEqual([
      'accepted',
      'duplicate',
      'rejected',
    ]);
    expect(proofs.every(({ content }) => content !== undefined)).toBe(true);
    const more = ['--bytes', join(folder, 'delivered.ndjson'), '--pack', receipt.specification.digest];
    const { code, out } = await verify({ receipt, proofs }, ...more);
    expect(out).not.toContain('FAILS');
    expect(out.match(/^holds/gm)).toHaveLength(4 + ROWS + 1);
    expect(out).toContain('row 14 was rejected');
    expect(code).toBe(0);
  });

  it('takes the answer of the graph as well', async () => {
    const query = `{ submission(id: "${receipt.submission}") {
      receipt { document signature } recordProof(sequence: 3) { submission sequence leaf content path root size } } }`;
    const { submission } = (await room.ask(query)).data ?? {};
    const { document, signature } = submission.receipt;
    const { code } = await verify({ receipt: { ...document, signature }, proofs: [submission.recordProof] });
    expect(code).toBe(0);
  });

  const ordinary = () => ({
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- it is damaged on purpose
    receipt: structuredClone(receipt) as never as Record<string, any>,
    proof: { ...proofs[4]! },
  });
  type Damage = (given: ReturnType<typeof ordinary>) => unknown;
  const damages: readonly (readonly [string, Damage, string])[] = [
    ['another verdict', ({ receipt: one }) => (one['verdict'] = 'CONFORMS'), 'signature'],
    ['another count', ({ receipt: one }) => (one['ledger'].rejected = 0), 'counts and verdict'],
    ['another time', ({ receipt: one }) => (one['completeAt'] = '2010-10-01T00:00:00.000Z'), 'signature'],
    ['another root', ({ receipt: one }) => (one['records'].root = '0'.repeat(64)), 'row 5'],
    ['another key', ({ receipt: one }) => (one['signature'] = one['signature'].replace('k1', 'k2')), 'signature'],
    ['another scheme', ({ receipt: one }) => (one['signature'] = 'none:k1:'), 'signature'],
    ['another outcome', (given) => (given.proof.leaf = given.proof.leaf.replace('accepted', 'rejected')), 'row 5'],
    ['another content', (given) => (given.proof.content += ' '), 'row 5'],
    ['another place', (given) => (given.proof.sequence = 6), 'row 6'],
    ['a cut path', (given) => (given.proof.path = given.proof.path.slice(1)), 'row 5'],
    ['a longer path', (given) => (given.proof.path = [...given.proof.path, '0'.repeat(64)]), 'row 5'],
    ['another submission', (given) => (given.proof.submission = 'x'), 'row 5'],
  ];
  it.each(damages)('finds %s', async (_, damage, what) => {
    const given = ordinary();
    damage(given);
    const { code, out } = await verify({ receipt: given.receipt, proofs: [given.proof] });
    expect(out).toMatch(new RegExp(`^FAILS 不成立 {2}${what}`, 'm'));
    expect(code).toBe(1);
  });

  it('finds other bytes and another specification, and says when it cannot try', async () => {
    const other = put('other.ndjson', readFileSync(join(folder, 'delivered.ndjson'), 'utf8').replace('1', '2'));
    const { code, out } = await verify(receipt, '--bytes', other, '--pack', 'f'.repeat(64));
    expect(out.match(/^FAILS/gm)).toHaveLength(2);
    expect(code).toBe(1);
    expect((await verify('not JSON')).code).toBe(2);
  });
});

describe('the proof of a row', () => {
  it('is refused for rows that are not there, and for deliveries without a tree', async () => {
    const room = await openRoom();
    try {
      const { submission } = await room.deliver([penalty(1)]);
      for (const sequence of [0, 2])
        await expect(room.cases.intake.prove(submission, sequence)).rejects.toMatchObject({
          code: 'RECORD_NOT_PROVABLE',
        });
      const tried = await room.deliver([penalty(1), penalty(2)], { rehearsal: true });
      const proof = await room.cases.intake.prove(tried.submission, 2);
      // A rehearsal stores no record: what became of it is proved all the same, by its digest.
      expect({ size: tried.records?.size, content: proof.content }).toEqual({ size: 2, content: undefined });
      expect(JSON.parse(proof.leaf)).toMatchObject({ sequence: 2, outcome: 'accepted', reason: '' });
      await expect(room.cases.intake.prove('f'.repeat(24), 1)).rejects.toMatchObject({ code: 'SUBMISSION_NOT_FOUND' });
    } finally {
      await room.drop();
    }
  });
});
