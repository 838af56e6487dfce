import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { auditor, construction } from '../../../support/cases-room.ts';
import { openRoom, type Room } from '../../../support/open-room.ts';
import { penalties, penalty } from '../../../support/penalty-records.ts';

const CHANGES = `query ($after: String, $first: Int) { caseChanges(after: $after, first: $first) {
  cursor more cases { internalNumber base { submission { number } } } } }`;

describe('changes of cases', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());

  const changes = async (after?: string, first?: number) =>
    (await room.ask(CHANGES, auditor, { after, first })).data?.['caseChanges'] as {
      cursor: string;
      more: boolean;
      cases: { internalNumber: string }[];
    };

  it('are read page by page, each case once, until nothing is new', async () => {
    await room.deliver(penalties(5));
    const one = await changes(undefined, 3);
    // The page reads one row more than asked, to see whether there is more.
    expect([one.cases.length, one.more]).toEqual([4, true]);
    const two = await changes(one.cursor, 3);
    expect([two.cases.length, two.more]).toEqual([1, false]);
    const three = await changes(two.cursor);
    expect(three).toEqual({ cases: [], cursor: two.cursor, more: false });
  });

  it('are what was stored anew: revisions, not repetitions, rehearsals or what was rejected', async () => {
    await room.deliver([penalty(1), penalty(2)]);
    const { cursor } = await changes();
    await room.deliver([penalty(1), penalty(3, { AJ_ADDR: '' }), penalty(2, { CHANG_NO: 2, CONTENT: '另案' })], {
      name: 'b',
    });
    await room.deliver([penalty(4)], { rehearsal: true, name: 'c' });
    const { cases } = await changes(cursor);
    expect(cases.map(({ internalNumber }) => internalNumber)).toEqual([penalty(2)['INTERNAL_NO']]);
  });

  it('are for auditors and administrators', async () => {
    expect((await room.ask(CHANGES, construction)).errors?.[0]?.originalError).toMatchObject({
      code: 'CASES_NOT_YOURS',
    });
  });
});
