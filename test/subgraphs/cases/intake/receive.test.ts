import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../../kernel/canonical-json.ts';
import { theHub } from '../../../../kernel/principal.ts';
import { openCasesStore } from '../../../../subgraphs/cases/sqlite/open-cases-store.ts';
import { auditor, transport } from '../../../support/cases-room.ts';
import { openRoom, penaltyOffer, type Room } from '../../../support/open-room.ts';
import { ndjson, penalties, penalty } from '../../../support/penalty-records.ts';

const text = `${JSON.stringify(penalty(1))}\n`;
async function* stream(...parts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}

describe('receiving a delivery', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());
  const receive = (set: Parameters<typeof penaltyOffer>[0] = {}, bytes = stream(text)) =>
    room.cases.intake.receive(penaltyOffer(set), bytes);
  const filesIn = (folder: string): readonly string[] => {
    try {
      return readdirSync(join(room.directory, folder));
    } catch {
      return [];
    }
  };

  it('has the raw bytes on disk, byte for byte, before it gives the receipt', async () => {
    const receipt = await receive({}, stream(text.slice(0, 40), text.slice(40)));
    expect(receipt).toMatchObject({ state: 'RECEIVED', verdict: 'PENDING', digest: sha256(text), timely: true });
    expect(receipt.bytes).toBe(Buffer.byteLength(text));
    expect(readFileSync(join(room.directory, 'raw', receipt.submission), 'utf8')).toBe(text);
    expect(filesIn('incoming')).toEqual([]);
    expect(receipt.specification.id).toBe('jiangsu-2010');
  });

  it('signs the receipt over everything it says', async () => {
    const { signature, ...said } = await receive();
    const { canonicalJson } = await import('../../../../kernel/canonical-json.ts');
    expect(signature).toBe(room.options.sign(canonicalJson(said)));
  });

  it('gives the same receipt for the same bytes, and stores them once', async () => {
    const one = await receive();
    const two = await receive({ requestId: 'again', name: 'other name' });
    expect(two).toEqual(one);
    expect(filesIn('raw')).toHaveLength(1);
  });

  it('gives the same receipt for the same key', async () => {
    const one = await receive({ idempotencyKey: 'k1' });
    expect(await receive({ idempotencyKey: 'k1' })).toEqual(one);
    expect(await receive({ idempotencyKey: 'k2' })).toEqual(one);
  });

  it('refuses a key that was used for other content', async () => {
    await receive({ idempotencyKey: 'k' });
    const other = receive({ idempotencyKey: 'k' }, ndjson([penalty(2)]));
    await expect(other).rejects.toMatchObject({ code: 'INTAKE_KEY_REUSED' });
    expect(filesIn('raw')).toHaveLength(1);
  });

  it('gives one receipt to two that come at the same moment', async () => {
    const [one, two] = await Promise.all([receive(), receive()]);
    expect(two).toEqual(one);
  });

  it('tells a rehearsal, another period, another department from the delivery itself', async () => {
    const offers = [{}, { rehearsal: true }, { period: '2010-08' }, { principal: theHub, department: 'JS020000JT' }];
    const receipts = await Promise.all(offers.map((offer) => receive(offer)));
    expect(new Set(receipts.map(({ submission }) => submission)).size).toBe(4);
  });

  it.each([
    ['a stream that breaks off', {}, [text.slice(0, 50), new Error('ECONNRESET')], 'INTAKE_CUT_SHORT'],
    ['fewer bytes than stated', { statedBytes: 9_999 }, [text], 'INTAKE_CUT_SHORT'],
    ['more bytes than stated', { statedBytes: 5 }, [text], 'INTAKE_LENGTH_DIFFERS'],
    ['another digest than stated', { statedDigest: 'a'.repeat(64) }, [text], 'INTAKE_DIGEST_DIFFERS'],
  ] as const)('refuses %s and leaves only its trace', async (_, offer, parts, code) => {
    await expect(receive(offer, stream(...parts))).rejects.toMatchObject({ code });
    expect([...filesIn('raw'), ...filesIn('incoming')]).toEqual([]);
    const { data } = await room.ask('{ submissions { totalCount } }');
    expect(data?.['submissions'].totalCount).toBe(0);
    await room.cases.intake.recover();
    expect(room.events).toMatchObject([{ name: 'SUBMISSION_REFUSED', outcome: 'failure', data: { code } }]);
  });

  it('accepts the digest that is stated rightly, in capitals too', async () => {
    expect(await receive({ statedDigest: sha256(text).toUpperCase() })).toMatchObject({ state: 'RECEIVED' });
  });

  it.each([
    ['another department', { principal: transport }, 'CASES_NOT_YOURS'],
    ['an auditor', { principal: auditor }, 'CASES_NOT_YOURS'],
    ['a period that is no month', { period: '2010-13' }, 'INTAKE_PERIOD_INVALID'],
    ['a record type that nobody knows', { recordType: 'NONE' }, 'PACK_NONE_APPLIES'],
  ])('refuses %s before a byte is taken', async (_, offer, code) => {
    let taken = false;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      taken = true;
      yield Buffer.from(text);
    }
    await expect(receive(offer, bytes())).rejects.toMatchObject({ code });
    expect(taken).toBe(false);
  });

  it('writes refused access into the audit trail', async () => {
    await expect(receive({ principal: transport })).rejects.toThrow();
    await room.cases.intake.recover();
    expect(room.events).toMatchObject([{ name: 'ACCESS_DENIED', actor: transport, outcome: 'failure' }]);
  });
});

describe('timeliness', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());
  const receiveAt = (at: string, set: Parameters<typeof penaltyOffer>[0] = {}) => {
    room.clock.set(at);
    return room.cases.intake.receive(penaltyOffer(set), stream(text));
  };

  it('lasts until the 5th of the next month, 24:00 in Wuxi', async () => {
    expect(await receiveAt('2010-10-05T16:00:00.000Z')).toMatchObject({ timely: true });
    expect(await receiveAt('2010-10-05T16:00:00.001Z', { rehearsal: true })).toMatchObject({ timely: false });
  });

  it('goes by the last byte, not by the first', async () => {
    room.clock.set('2010-10-05T15:59:59Z');
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(text.slice(0, 10));
      room.clock.set('2010-10-05T16:00:01Z');
      yield Buffer.from(text.slice(10));
    }
    expect(await room.cases.intake.receive(penaltyOffer(), slow())).toMatchObject({
      timely: false,
      completeAt: '2010-10-05T16:00:01.000Z',
    });
  });

  it('is proved by a ticket for the same bytes, while it lasts', async () => {
    room.clock.set('2010-10-05T15:00:00Z');
    const offer = penaltyOffer();
    const ticket = await room.cases.intake.announce({ ...offer, digest: sha256(text) });
    const { signature, ...said } = ticket;
    const { canonicalJson } = await import('../../../../kernel/canonical-json.ts');
    expect(signature).toBe(room.options.sign(canonicalJson(said)));
    expect(await receiveAt('2010-10-08T15:00:00Z')).toMatchObject({ timely: true });
    expect(await receiveAt('2010-10-08T15:00:01Z', { rehearsal: true })).toMatchObject({ timely: false });
  });

  it('is not proved by a ticket for other bytes, or by one that is no digest', async () => {
    room.clock.set('2010-10-05T15:00:00Z');
    await room.cases.intake.announce({ ...penaltyOffer(), digest: sha256('other') });
    expect(await receiveAt('2010-10-06T15:00:00Z')).toMatchObject({ timely: false });
    const announcement = room.cases.intake.announce({ ...penaltyOffer(), digest: 'short' });
    await expect(announcement).rejects.toMatchObject({ code: 'INTAKE_DIGEST_MALFORMED' });
    const foreign = room.cases.intake.announce({ ...penaltyOffer({ principal: transport }), digest: sha256(text) });
    await expect(foreign).rejects.toMatchObject({ code: 'CASES_NOT_YOURS' });
  });

  it('counts from the attempt that the hub itself cut by stopping', async () => {
    room.clock.set('2010-10-05T15:00:00Z');
    const store = openCasesStore(room.directory);
    const { department, period, recordType, name } = penaltyOffer();
    await store.transact((unit) =>
      unit.beginAttempt({
        ...{ department, period, recordType, name, sender: 'construction', requestId: 'r' },
        startedAt: '2010-10-05T15:00:00.000Z',
      }),
    );
    await store.close();
    room.clock.set('2010-10-07T00:00:00Z');
    await room.restart();
    await room.cases.intake.recover();
    expect(await receiveAt('2010-10-07T01:00:00Z')).toMatchObject({ timely: true });
    expect(room.events.map((event) => event.name)).toContain('SUBMISSIONS_RECOVERED');
  });

  it('of a pull that the hub missed goes by the schedule, on the word of the hub alone', async () => {
    const scheduledAt = '2010-10-05T01:00:00Z';
    const pull = { channel: 'PULL', scheduledAt } as const;
    expect(await receiveAt('2010-10-07T01:00:00Z', { ...pull, principal: theHub })).toMatchObject({ timely: true });
    expect(await receiveAt('2010-10-07T01:00:00Z', { ...pull, rehearsal: true })).toMatchObject({ timely: false });
  });
});

describe('the penalties of the fixtures', () => {
  it('conform', async () => {
    const room = await openRoom();
    const receipt = await room.deliver(penalties(40));
    expect(receipt).toMatchObject({ verdict: 'CONFORMS', state: 'BALANCED', ledger: { offered: 40, accepted: 40 } });
    await room.drop();
  });
});
