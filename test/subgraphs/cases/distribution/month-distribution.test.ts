import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { auditor, CONSTRUCTION, transport } from '../../../support/cases-room.ts';
import { openRoom, type Room } from '../../../support/open-room.ts';
import { penalty } from '../../../support/penalty-records.ts';

const QUERY = `query ($department: ID!) { submissions { nodes { distribution { comparedWith warnings { kind recordType field code against now before message { zh en } } profile } } } }`;

const records = (count: number, month: string, set: (ordinal: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => {
    const ordinal = Number(month.slice(5)) * 1000 + index;
    const record = penalty(ordinal);
    const inMonth = Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^2010-09-(\d\d \d\d:)/, `${month}-$1`) : value,
    ]);
    return { ...Object.fromEntries(inMonth), AJ_OCCUR_DATE: `${month}-01 14:00:00`, ...set(index) };
  });

describe('the distribution of a month', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());

  const distribution = async (principal?: Parameters<Room['ask']>[1]) => {
    const query = QUERY.replace('query ($department: ID!) ', '');
    const { data, errors } = await room.ask(query, principal);
    expect(errors).toBeUndefined();
    return data?.submissions.nodes[0]?.distribution;
  };

  it('compares with the month before and that of a year ago, from what is stored', async () => {
    await room.deliver(records(60, '2009-09'), { period: '2009-09' });
    const persons = (index: number) => ({ TARGET_TYPE: index % 3 === 0 ? '1' : '2' });
    await room.deliver(records(90, '2010-08', persons), { period: '2010-08' });
    await room.deliver(
      records(26, '2010-09', () => ({ TARGET_ZIP_CODE: null })),
      { period: '2010-09' },
    );
    const { comparedWith, warnings, profile } = await distribution();
    expect(comparedWith).toEqual(['2010-08', '2009-09']);
    expect(profile[0]).toMatchObject({ recordType: 'INF_PUNISH', records: 25 });
    const told = warnings.map((one: Record<string, string>) => [one['kind'], one['field'], one['against']]);
    expect(told).toContainEqual(['VOLUME', null, '2010-08']);
    expect(told).toContainEqual(['FILL_RATE', 'TARGET_ZIP_CODE', '2009-09']);
    expect(told).toContainEqual(['CONSTANT_COLUMN', 'TARGET_TYPE', '2010-08']);
  });

  it('finds cases under other numbers and sentences copied, and says nobody’s name', async () => {
    const twice = (index: number) => ({
      CONTENT: `未取得施工许可证擅自施工案（${String(index >> 1)}）`,
      FACT: '巡查工地时发现其未取得施工许可证擅自施工，现场正在开挖基坑，当事人对事实无异议。',
      ...{ AJ_ADDR: '无锡市示例路', PUNISH_TARGET: '王小明', TARGET_ADDRESS: '无锡市示例路', TARGET_EMAIL: null },
      ...{ ITEM_ID: `${CONSTRUCTION}-CF-0001`, CREATE_DATE: '2010-09-09 09:00:00' },
    });
    await room.deliver(records(24, '2010-09', twice));
    const { warnings, profile } = await distribution(auditor);
    expect(warnings.map(({ kind }: { kind: string }) => kind)).toEqual(['COPIED_TEXTS', 'DUPLICATED_CASES']);
    expect(warnings[1]).toMatchObject({ now: 24, message: { en: expect.stringContaining('12 groups') } });
    expect(JSON.stringify({ warnings, profile })).not.toContain('王小明');
  });

  it('is kept, and counted anew when more is settled', async () => {
    await room.deliver(records(5, '2010-09'));
    const first = await distribution();
    expect(first.profile[0].records).toBe(5);
    expect(await distribution()).toEqual(first);
    await room.deliver(records(7, '2010-09').slice(5));
    expect((await distribution()).profile[0].records).toBe(7);
  });

  it('is not for other departments', async () => {
    await room.deliver(records(3, '2010-09'));
    expect(await distribution(transport)).toBeUndefined();
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Department { distribution(period: "2010-09") { period } } } }`;
    const of = [{ __typename: 'Department', code: CONSTRUCTION }];
    expect((await room.ask(entities, transport, { of })).data?._entities).toEqual([{ distribution: null }]);
    expect((await room.ask(entities, auditor, { of })).data?._entities).toEqual([
      { distribution: { period: '2010-09' } },
    ]);
  });
});
