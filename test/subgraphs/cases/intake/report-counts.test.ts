import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assembleIntake } from '../../../../subgraphs/cases/assemble-intake.ts';
import { receive } from '../../../../subgraphs/cases/intake/receive.ts';
import { once } from '../../../../subgraphs/cases/intake/report-counts.ts';
import { openCasesStore } from '../../../../subgraphs/cases/sqlite/open-cases-store.ts';
import { CONSTRUCTION, construction, transport } from '../../../support/cases-room.ts';
import { openRoom, penaltyOffer, type Room } from '../../../support/open-room.ts';
import { penalties } from '../../../support/penalty-records.ts';

const P1 = `${CONSTRUCTION}-XK-0001`;
const P2 = `${CONSTRUCTION}-XK-0002`;

describe('counts of cases', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());
  const report = (counts: readonly { powerCode: string; count: number }[], principal = construction) =>
    room.cases.intake.reportCounts({ department: CONSTRUCTION, period: '2010-09', principal, requestId: 'r' }, counts);
  const standing = async () => {
    const query =
      '{ reportingStandings(period: "2010-09") { countsReported noCasesDeclared firstCompleteArrival cases } }';
    const { data } = await room.ask(query);
    return data?.['reportingStandings'][0];
  };

  it('are settled at once, each line in the ledger', async () => {
    const receipt = await report([
      { powerCode: P1, count: 3 },
      { powerCode: P2, count: 0 },
    ]);
    expect(receipt).toMatchObject({
      ...{ channel: 'COUNT', state: 'BALANCED', verdict: 'CONFORMS', timely: true },
      ledger: { offered: 2, accepted: 2 },
      specification: { id: 'heliograph-counts' },
    });
    expect(await standing()).toMatchObject({ countsReported: true, firstCompleteArrival: '2010-10-03T04:00:00.000Z' });
  });

  it('replace what was reported before, also when they go back to it', async () => {
    const one = await report([{ powerCode: P1, count: 3 }]);
    expect(await report([{ powerCode: P1, count: 3 }])).toEqual(one);
    expect((await report([{ powerCode: P1, count: 4 }])).ledger.revised).toBe(1);
    const back = await report([{ powerCode: P1, count: 3 }]);
    expect(back.submission).not.toBe(one.submission);
    expect(back.ledger.revised).toBe(1);
  });

  it('of none at all declare the month to be without cases', async () => {
    await report([]);
    expect(await standing()).toMatchObject({ countsReported: false, noCasesDeclared: true });
    expect(room.events.map(({ name }) => name)).toContain('NO_CASES_DECLARED');
    await report([{ powerCode: P1, count: 1 }]);
    expect(await standing()).toMatchObject({ countsReported: true, noCasesDeclared: false });
  });

  it('of none are refused where cases were reported', async () => {
    await room.deliver(penalties(1));
    await expect(report([])).rejects.toMatchObject({ code: 'NO_CASES_CONTRADICTED' });
  });

  it.each([
    ['a count below zero', [{ powerCode: P1, count: -1 }], 'COUNTS_INVALID'],
    ['a count that is not whole', [{ powerCode: P1, count: 1.5 }], 'COUNTS_INVALID'],
    ['a power twice', [P1, P1].map((powerCode) => ({ powerCode, count: 1 })), 'COUNTS_INVALID'],
    ['the power of another', [{ powerCode: 'JS020000JT-XK-0001', count: 1 }], 'COUNTS_POWER_UNKNOWN'],
  ])('are refused for %s', async (_, counts, code) => {
    await expect(report(counts)).rejects.toMatchObject({ code });
  });

  it('are refused from anybody else', async () => {
    await expect(report([], transport)).rejects.toMatchObject({ code: 'CASES_NOT_YOURS' });
  });

  it('are picked up where a stop left them', async () => {
    const store = openCasesStore(room.directory);
    const { parts } = assembleIntake(room.options, store);
    const bytes = once(Buffer.from(JSON.stringify([{ count: 2, powerCode: P1 }])));
    const offer = penaltyOffer({ recordType: 'CASE_COUNT', channel: 'COUNT', name: 'counts' });
    await receive(parts, offer, bytes, { specification: { id: 'heliograph-counts', version: '1', digest: 'd' } });
    await store.close();
    expect(await room.cases.intake.recover()).toMatchObject([{ state: 'BALANCED', ledger: { accepted: 1 } }]);
  });
});
