import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { legalOffice, openCatalogue, construction } from '../open-catalogue.ts';

let opened: Awaited<ReturnType<typeof openCatalogue>>;
beforeEach(async () => {
  opened = await openCatalogue();
});
afterEach(() => opened.catalogue.close());

const ENTER = `mutation ($change: LawChangeInput!) { enterLawChange(change: $change) { id due enteredBy
  touched(asOf: "2013-05-01") { power { code } outcome } } }`;
const change = {
  ...{ id: '建筑法2013', kind: 'AMENDED', statute: '《中华人民共和国建筑法》', articles: [7], effective: '2013-05-01' },
  notice: '主席令',
};
const codeOf = ({ errors }: Awaited<ReturnType<typeof opened.ask>>): unknown =>
  (errors[0]?.originalError as { code?: string } | undefined)?.code;

describe('a change of law', () => {
  it('shows which powers it touches, by statute and article', async () => {
    const { data } = await opened.ask(ENTER, { change }, legalOffice);
    expect(data.enterLawChange).toMatchObject({ due: '2013-05-31', enteredBy: 'legal-office' });
    expect(data.enterLawChange.touched).toHaveLength(6);
    expect(opened.events.at(-1)).toMatchObject({ name: 'LAW_CHANGE_ENTERED' });
    const other = { ...change, id: '另一条', articles: [8] };
    expect((await opened.ask(ENTER, { change: other }, legalOffice)).data.enterLawChange.touched).toEqual([]);
    const whole = { ...change, id: '整部', articles: [] };
    expect((await opened.ask(ENTER, { change: whole }, legalOffice)).data.enterLawChange.touched).toHaveLength(6);
  });

  it('is entered once, by administrators, and holds together', async () => {
    expect(codeOf(await opened.ask(ENTER, { change }, construction))).toBe('CATALOGUE_LAW_CHANGE_DENIED');
    expect(codeOf(await opened.ask(ENTER, { change: { ...change, due: '2013-04-30' } }, legalOffice))).toBe(
      'CATALOGUE_LAW_CHANGE_INVALID',
    );
    expect(codeOf(await opened.ask(ENTER, { change: { ...change, articles: [0] } }, legalOffice))).toBe(
      'CATALOGUE_LAW_CHANGE_INVALID',
    );
    await opened.ask(ENTER, { change }, legalOffice);
    expect(codeOf(await opened.ask(ENTER, { change }, legalOffice))).toBe('CATALOGUE_LAW_CHANGE_TWICE');
  });
});

describe('keeping current', () => {
  const upkeep = async (from: string, to: string) =>
    (
      await opened.ask(`{ department(code: "JS020000JS") { upkeep(from: "${from}", to: "${to}") {
      score notInTime { power { code } outcome change { id } } } } }`)
    ).data.department.upkeep;

  it('loses two points for each power not changed in time, in the time in which it fell due', async () => {
    await opened.ask(ENTER, { change }, legalOffice);
    expect(await upkeep('2013-05-01', '2013-05-31')).toEqual({ score: 10, notInTime: [] });
    const june = await upkeep('2013-06-01', '2013-06-30');
    expect(june.score).toBe(4);
    expect(june.notInTime.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'OVERDUE',
      'OVERDUE',
      'OVERDUE',
    ]);
    expect((await upkeep('2013-07-01', '2013-07-31')).score).toBe(10);
  });

  it('counts a power changed late, and none that was changed in time or abolished', async () => {
    await opened.ask(ENTER, { change }, legalOffice);
    const abolish =
      'mutation { movePower(code: "JS020000JS-CF-0002", act: ABOLISH, terms: { paper: "文" }) { state } }';
    expect((await opened.ask(abolish, {}, legalOffice)).errors).toEqual([]);
    const row = (code: string, from: string) => ({
      ...{ row: 2, record: 'POWER' },
      cells: {
        code,
        from,
        department: 'JS020000JS',
        type: 'PENALTY',
        name: '修订',
        causeReason: '修法',
        causeLaw: change.id,
      },
    });
    const actor = { principal: legalOffice, requestId: 'test' };
    await opened.catalogue.importRows([row('JS020000JS-CF-0001', '2013-06-15')], { verifiedBy: '文' }, actor);
    const june = await upkeep('2013-06-01', '2013-06-30');
    expect(
      june.notInTime.map(({ power, outcome }: { power: { code: string }; outcome: string }) => [power.code, outcome]),
    ).toEqual([
      ['JS020000JS-CF-0001', 'LATE'],
      ['JS020000JS-XK-0001', 'OVERDUE'],
    ]);
    expect(june.score).toBe(6);
  });
});
