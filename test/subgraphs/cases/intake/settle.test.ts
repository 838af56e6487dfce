import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { balances } from '../../../../subgraphs/cases/settling.ts';
import { casesError } from '../../../../subgraphs/cases/errors.ts';
import { pulledLine } from '../../../../adapters/formats/pulled.ts';
import type { RowOutcome } from '../../../../subgraphs/cases/intake/intake.ts';
import { CONSTRUCTION } from '../../../support/cases-room.ts';
import { openRoom, penaltyOffer, type Room } from '../../../support/open-room.ts';
import { ndjson, penalties, penalty } from '../../../support/penalty-records.ts';

async function* chunk(bytes: Uint8Array | string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(bytes);
}

describe('settling a delivery', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({ batchSize: 10, findingCap: 3 });
  });
  afterEach(() => room.drop());
  const outcomes = async (submission: string): Promise<RowOutcome[]> => {
    const all: RowOutcome[] = [];
    for await (const outcome of room.cases.intake.outcomes(submission)) all.push(outcome);
    return all;
  };
  const settleBytes = async (bytes: Uint8Array | string, set: Parameters<typeof penaltyOffer>[0] = {}) => {
    const { submission } = await room.cases.intake.receive(penaltyOffer(set), chunk(bytes));
    return room.cases.intake.settle(submission);
  };
  const jsonLines = (records: Iterable<unknown>): string => [...records].map((one) => JSON.stringify(one)).join('\n');

  it('accounts for every row once, by batch after batch', async () => {
    const records = [...penalties(25), penalty(3), penalty(40, { AJ_ADDR: null }), penalty(4, { CHANG_NO: 2 })];
    const receipt = await room.deliver(records);
    expect(receipt).toMatchObject({
      state: 'BALANCED',
      verdict: 'DOES_NOT_CONFORM',
      ledger: { offered: 28, accepted: 25, revised: 1, duplicate: 1, superseded: 0, rejected: 1, unread: 0 },
    });
    expect(balances(receipt.ledger)).toBe(true);
    const rows = await outcomes(receipt.submission);
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    expect(rows[26]).toMatchObject({ outcome: 'rejected', reason: expect.stringContaining('AJ_ADDR') });
    expect(rows[0]).toEqual({ sequence: 1, outcome: 'accepted', reason: '' });
  });

  it('answers a settled submission as it is', async () => {
    const receipt = await room.deliver(penalties(3));
    expect(await room.cases.intake.settle(receipt.submission)).toEqual(receipt);
    expect(await room.cases.intake.receipt(receipt.submission)).toEqual(receipt);
    const nothing = room.cases.intake.settle('0'.repeat(24));
    await expect(nothing).rejects.toMatchObject({ code: 'SUBMISSION_NOT_FOUND' });
  });

  it('takes a newer revision, keeps an older one that comes late, whatever the order', async () => {
    const [one, two, three] = [1, 2, 3].map((n) => penalty(1, { CHANG_NO: n, CONTENT: `第${String(n)}次报送案` }));
    const first = await room.deliver([two!]);
    const older = await room.deliver([one!]);
    const newer = await room.deliver([three!]);
    expect([first, older, newer].map(({ ledger }) => [ledger.accepted, ledger.superseded, ledger.revised])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    const { data } = await room.ask('{ cases { nodes { name base { revision history { revision } } } } }');
    expect(data?.['cases'].nodes).toEqual([
      { name: '第3次报送案', base: { revision: 3, history: [{ revision: 1 }, { revision: 2 }] } },
    ]);
  });

  it('does not mistake the exchange’s own stamps for a change', async () => {
    await room.deliver([penalty(1)]);
    expect((await room.deliver([penalty(1, { UPDATE_DATE: '2010-09-30 08:00:00' })])).ledger.duplicate).toBe(1);
  });

  it('counts true totals of findings and keeps no more than the cap', async () => {
    const { findings, ledger } = await room.deliver(
      Array.from({ length: 30 }, (_, index) => penalty(index + 1, { AJ_ADDR: '' })),
    );
    expect(ledger.rejected).toBe(30);
    const [rule = ''] = Object.keys(findings.byRule);
    expect(findings.byRule[rule]).toBe(30);
    const { data } = await room.ask('{ submissions { nodes { findingTotals { total stored rule { code } } } } }');
    expect(data?.['submissions'].nodes[0].findingTotals).toContainEqual({ total: 30, stored: 3, rule: { code: rule } });
  });

  it('tells the sender why even where findings are capped', async () => {
    const { submission } = await room.deliver(
      Array.from({ length: 5 }, (_, index) => penalty(index + 1, { AJ_ADDR: '' })),
    );
    const reasons = (await outcomes(submission)).map(({ reason }) => reason);
    expect(reasons.every((reason) => reason.length > 0 && reason.length <= 1000)).toBe(true);
  });

  it('counts a damaged line as unread, in its place, and is never green for it', async () => {
    const lines = [...penalties(3)].map((record) => JSON.stringify(record));
    lines.splice(1, 0, '{"NO": "JS02');
    const receipt = await settleBytes(`${lines.join('\n')}\n`);
    expect(receipt).toMatchObject({ verdict: 'INCOMPLETE', ledger: { offered: 4, accepted: 3, unread: 1 } });
    const damaged = (await outcomes(receipt.submission))[1];
    expect(damaged).toMatchObject({ sequence: 2, outcome: 'unread', reason: expect.stringContaining('ROW_JSON') });
  });

  it.each([
    ['truncated gzip', gzipSync(Buffer.from(jsonLines(penalties(60)))).subarray(0, 900), { gzip: true }],
    ['a file cut within its last line', Buffer.from(jsonLines(penalties(60)).slice(0, -30)), {}],
  ])('refuses %s as a whole, although its first batches could be read', async (_, bytes, reading) => {
    const receipt = await settleBytes(bytes, { reading: { format: 'ndjson', ...reading } });
    expect(receipt).toMatchObject({ state: 'REFUSED', verdict: 'REFUSED', ledger: { offered: 0 } });
    expect(receipt.refusal).toMatch(/^(FORMAT|GZIP)_/);
    const { data } = await room.ask('{ cases { totalCount } quarantine { totalCount } }');
    expect(data).toMatchObject({ cases: { totalCount: 0 }, quarantine: { totalCount: 0 } });
    // Refused is not for ever: the same file may be offered again, and is a delivery of its own.
    const again = await settleBytes(bytes, { reading: { format: 'ndjson', ...reading } });
    expect(again.submission).not.toBe(receipt.submission);
  });

  it('is not balanced when fewer rows came than the source announced', async () => {
    const receipt = await room.deliver(penalties(3), { announced: 4 });
    expect(receipt).toMatchObject({ state: 'UNBALANCED', verdict: 'INCOMPLETE' });
    expect(await room.deliver(penalties(4), { announced: 4 })).toMatchObject({ verdict: 'CONFORMS' });
  });

  it('is not green for nothing where something was announced or history says otherwise', async () => {
    let run = 0;
    const nothing = () =>
      ({ reading: { format: 'pulled' }, channel: 'PULL', requestId: `run ${String((run += 1))}` }) as const;
    expect(await settleBytes('', { ...nothing(), announced: 2 })).toMatchObject({ verdict: 'INCOMPLETE' });
    expect(await settleBytes('', nothing())).toMatchObject({ verdict: 'CONFORMS' });
    await room.deliver(penalties(2));
    expect(await settleBytes('', { ...nothing(), period: '2010-10' })).toMatchObject({ verdict: 'INCOMPLETE' });
    await room.deliver(penalties(2, 9), { period: '2010-10' });
    expect(await settleBytes('', { ...nothing(), period: '2010-10' })).toMatchObject({ verdict: 'CONFORMS' });
  });

  it('reads what was pulled from several tables as the records of one case', async () => {
    const base = penalty(1);
    const stage = {
      ...{ NO: 'JS020000JS0000000901', NO_ORD: 1, ORG_ID: CONSTRUCTION, INTERNAL_NO: base['INTERNAL_NO'] },
      ...{ ITEM_ID: base['ITEM_ID'], TACHE_ID: '1', TACHE_NAME: '立案', DEPARTMENT: '建设监察支队' },
      ...{
        USER_STAFF_CODE: '0001',
        USER_NAME: '示例甲',
        STATUS: '5',
        PROMISE: 7,
        PROMISE_TYPE: '1',
        NOTE: '同意立案。',
      },
      ...{ BEGIN_DATE: '2010-09-03 09:00:00', PROCESS_DATE: '2010-09-03 10:00:00', NODE_ID: 'N1', NODE_ATTRIBUTE: 1 },
      ...{ CREATE_DATE: '2010-09-03 10:00:00', UPDATE_DATE: '2010-09-03 18:00:00' },
    };
    const pulled =
      pulledLine({ table: 'INF_PUNISH', key: 'K1', row: 1, values: base }) +
      pulledLine({ table: 'INF_PUNISH_PROCESS', key: 'K2', row: 1, values: stage });
    const receipt = await settleBytes(pulled, { reading: { format: 'pulled' } });
    expect(await outcomes(receipt.submission)).toEqual([
      { sequence: 1, outcome: 'accepted', table: 'INF_PUNISH', key: 'K1', reason: '' },
      { sequence: 2, outcome: 'accepted', table: 'INF_PUNISH_PROCESS', key: 'K2', reason: '' },
    ]);
    const { data } = await room.ask('{ cases { nodes { stages { recordType role fields } base { role } } } }');
    expect(data?.['cases'].nodes).toMatchObject([
      { base: { role: 'BASE' }, stages: [{ recordType: 'INF_PUNISH_PROCESS', role: 'STAGE', fields: { NO_ORD: 1 } }] },
    ]);
    // A stage that comes alone later finds the base that is stored.
    const later = pulledLine({ table: 'INF_PUNISH_PROCESS', key: 'K3', row: 1, values: { ...stage, NO_ORD: 2 } });
    expect((await settleBytes(later, { reading: { format: 'pulled' } })).ledger.accepted).toBe(1);
  });

  it('refuses a delivery with a table that the plan does not know, and stores nothing of it', async () => {
    const rows = [...penalties(25)].map((values, row) =>
      pulledLine({ table: 'INF_PUNISH', key: String(row), row, values }),
    );
    const strange = pulledLine({ table: 'STRANGE', key: 'x', row: 1, values: {} });
    const receipt = await settleBytes(rows.join('') + strange, { reading: { format: 'pulled' } });
    expect(receipt).toMatchObject({ state: 'REFUSED', refusal: 'INTAKE_TABLE_UNKNOWN', ledger: { offered: 0 } });
  });

  it('of a rehearsal says what would be found and stores nothing', async () => {
    const receipt = await room.deliver([penalty(1), penalty(2, { AJ_ADDR: '' })], { rehearsal: true });
    expect(receipt).toMatchObject({
      rehearsal: true,
      verdict: 'DOES_NOT_CONFORM',
      ledger: { accepted: 1, rejected: 1 },
    });
    const { data } = await room.ask('{ cases { totalCount } quarantine { totalCount } }');
    expect(data).toMatchObject({ cases: { totalCount: 0 }, quarantine: { totalCount: 0 } });
  });

  it('stops at a signal where it is, tells how far, and goes on later', async () => {
    const { submission } = await room.cases.intake.receive(penaltyOffer(), ndjson(penalties(35)));
    const stop = new AbortController();
    const shares: number[] = [];
    const half = await room.cases.intake.settle(submission, {
      signal: stop.signal,
      onProgress: ({ share }) => {
        shares.push(share);
        if (shares.length === 2) stop.abort();
      },
    });
    expect(half).toMatchObject({ state: 'CHECKING', verdict: 'PENDING', ledger: { offered: 20 } });
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(await room.cases.intake.settle(submission)).toMatchObject({ ledger: { offered: 35, accepted: 35 } });
  });

  it('waits, bytes safe, while the catalogue cannot be asked', async () => {
    const { catalogue } = room.options;
    await room.restart({ catalogue: { name: 'catalogue', execute: () => Promise.reject(new Error('down')) } });
    const { submission } = await room.cases.intake.receive(penaltyOffer(), ndjson(penalties(2)));
    const settling = room.cases.intake.settle(submission);
    await expect(settling).rejects.toMatchObject({ code: 'INTAKE_REFERENCES_UNAVAILABLE', retryable: true });
    expect(await room.cases.intake.receipt(submission)).toMatchObject({ state: 'RECEIVED' });
    await room.restart({ catalogue });
    expect(await room.cases.intake.recover()).toMatchObject([{ submission, verdict: 'CONFORMS' }]);
  });

  it('waits while the specification it was received under is not there', async () => {
    const { packs } = room.options;
    const { submission } = await room.cases.intake.receive(penaltyOffer(), ndjson(penalties(2)));
    await room.restart({ packs: packs.map((pack) => ({ ...pack, digest: `other ${pack.digest}` })) });
    await expect(room.cases.intake.settle(submission)).rejects.toMatchObject({ code: 'INTAKE_SPECIFICATION_GONE' });
    await room.restart({ packs });
    expect(await room.cases.intake.settle(submission)).toMatchObject({ verdict: 'CONFORMS' });
  });

  it('writes what it did into the audit trail, once, even if the trail was away for a while', async () => {
    const { audit } = room.options;
    await room.restart({ audit: { append: () => Promise.reject(new Error('down')) } });
    await room.deliver(penalties(2));
    await room.restart({ audit });
    await room.cases.intake.recover();
    await room.cases.intake.recover();
    expect(room.events.map(({ name }) => name)).toEqual(['SUBMISSION_RECEIVED', 'SUBMISSION_SETTLED']);
    expect(JSON.stringify(room.events)).not.toContain('示例建筑');
  });

  it('keeps checkpoints of sources', async () => {
    await room.cases.intake.saveCheckpoint('les', { after: 7 });
    expect(await room.cases.intake.checkpoint('les')).toEqual({ after: 7 });
  });

  it('speaks both languages in every refusal', () => {
    for (const [, { entry }] of Object.entries(casesError)) {
      expect(entry.message.zh).toMatch(/\p{Script=Han}/u);
      expect(entry.message.en).toMatch(/[a-z]/);
    }
  });
});
