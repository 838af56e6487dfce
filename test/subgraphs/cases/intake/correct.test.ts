import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { auditor, construction, transport } from '../../../support/cases-room.ts';
import { openRoom, type Room } from '../../../support/open-room.ts';
import { penalty } from '../../../support/penalty-records.ts';

describe('correcting a quarantined record', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
    await room.deliver([penalty(1), penalty(2, { AJ_ADDR: '', SOURCE: '不在代码表' })]);
  });
  afterEach(() => room.drop());
  const correct = (set: Record<string, unknown>, id = '1', principal = construction) =>
    room.cases.intake.correct(id, set, principal, 'r');
  const waiting = async (): Promise<number> => {
    const { data } = await room.ask('{ quarantine(filter: { waiting: true }) { totalCount } }');
    return data?.['quarantine'].totalCount;
  };

  it('sends it again alone, as filled in by hand, and closes it when it conforms', async () => {
    expect(await waiting()).toBe(1);
    const receipt = await correct({ AJ_ADDR: '无锡市示例路2号', SOURCE: null });
    expect(receipt).toMatchObject({ channel: 'FORM', verdict: 'CONFORMS', ledger: { offered: 1, accepted: 1 } });
    expect(await waiting()).toBe(0);
    const { data } = await room.ask('{ quarantine { nodes { closedBy { channel } } } cases { totalCount } }');
    expect(data).toMatchObject({
      quarantine: { nodes: [{ closedBy: { channel: 'FORM' } }] },
      cases: { totalCount: 2 },
    });
    expect(room.events.find(({ name }) => name === 'RECORD_CORRECTED')?.data).toMatchObject({
      fields: ['AJ_ADDR', 'SOURCE'],
    });
  });

  it('leaves one record waiting, not two, when it does not conform yet', async () => {
    expect(await correct({ SOURCE: null })).toMatchObject({ verdict: 'DOES_NOT_CONFORM' });
    expect(await waiting()).toBe(1);
  });

  it('gives the same receipt for the same correction', async () => {
    const one = await correct({ SOURCE: null });
    await expect(correct({ SOURCE: null })).rejects.toMatchObject({ code: 'QUARANTINE_CLOSED' });
    expect(await room.cases.intake.receipt(one.submission)).toEqual(one);
  });

  it('is refused for what is corrected already, not there, or not the caller’s', async () => {
    await correct({ AJ_ADDR: '无锡市示例路2号', SOURCE: null });
    await expect(correct({ AJ_ADDR: 'x' })).rejects.toMatchObject({ code: 'QUARANTINE_CLOSED' });
    await expect(correct({}, '77')).rejects.toMatchObject({ code: 'QUARANTINE_NOT_FOUND' });
    await expect(correct({}, '1', transport)).rejects.toMatchObject({ code: 'QUARANTINE_NOT_FOUND' });
    await expect(correct({}, '1', auditor)).rejects.toMatchObject({ code: 'CASES_NOT_YOURS' });
  });

  it('is not needed where the department’s own system sends it in good order', async () => {
    await room.deliver([penalty(2)]);
    expect(await waiting()).toBe(0);
  });
});
