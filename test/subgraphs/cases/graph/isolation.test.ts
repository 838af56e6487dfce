import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../../kernel/global-id.ts';
import { anonymous, theHub, type Principal } from '../../../../kernel/principal.ts';
import { auditor, construction, CONSTRUCTION, transport, TRANSPORT } from '../../../support/cases-room.ts';
import { openRoom, type Room } from '../../../support/open-room.ts';
import { penalties, penalty } from '../../../support/penalty-records.ts';

const portal: Principal = { role: 'portal', subject: 'portal' };

describe('who sees what of the cases', () => {
  let room: Room;
  let submission: string;
  beforeAll(async () => {
    room = await openRoom();
    ({ submission } = await room.deliver([...penalties(3), penalty(4, { AJ_ADDR: '' })]));
    await room.deliver([penalty(1, {}, TRANSPORT)], { department: TRANSPORT, principal: transport });
  });
  afterAll(() => room.drop());

  const own = `{
    submissions { totalCount nodes { id } }
    submission(id: "NUMBER") { id }
    receipt(submission: "NUMBER") { signature }
    quarantine { totalCount nodes { fields } }
    reportingStandings(period: "2010-09") { department rejectedOutstanding }
  }`;
  const ask = (query: string, principal: Principal) => room.ask(query.replaceAll('NUMBER', submission), principal);

  it.each([
    ['the department itself', construction, 1, 1],
    ['an auditor', auditor, 2, 1],
    ['the hub', theHub, 2, 1],
  ])('%s sees submissions, receipts, quarantine and standings', async (_, principal, submissions, quarantined) => {
    const { data, errors } = await ask(own, principal);
    expect(errors).toBeUndefined();
    expect(data?.['submissions'].totalCount).toBe(submissions);
    expect(data?.['submission']).not.toBeNull();
    expect(data?.['receipt']).not.toBeNull();
    expect(data?.['quarantine'].totalCount).toBe(quarantined);
    expect(
      data?.['reportingStandings'].some(({ department }: { department: string }) => department === CONSTRUCTION),
    ).toBe(true);
  });

  it.each([
    ['another department', transport, 1, 1],
    ['a portal', portal, 0, 0],
    ['the public', anonymous, 0, 0],
  ])('%s sees nothing of it, not in counts either', async (_, principal, submissions, standings) => {
    const { data, errors } = await ask(own, principal);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      submissions: { totalCount: submissions },
      submission: null,
      receipt: null,
      quarantine: { totalCount: 0, nodes: [] },
    });
    expect(data?.['reportingStandings']).toHaveLength(standings);
    expect(JSON.stringify(data)).not.toContain(CONSTRUCTION);
  });

  it('answers the same for what is another’s and for what is not there', async () => {
    const query = (department: string) =>
      `{ submissions(filter: { department: "${department}" }) { totalCount nodes { id } } quarantine(filter: { department: "${department}" }) { totalCount } }`;
    const [foreign, missing] = await Promise.all([
      room.ask(query(CONSTRUCTION), transport),
      room.ask(query('JS999999ZZ'), transport),
    ]);
    expect(foreign).toEqual(missing);
  });

  it('refuses standings of another without a word about it', async () => {
    const { errors } = await room.ask(
      `{ reportingStandings(period: "2010-09", departments: ["${CONSTRUCTION}"]) { cases } }`,
      transport,
    );
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'CASES_NOT_YOURS' });
    expect(errors?.[0]?.message).not.toContain(CONSTRUCTION);
  });

  it('hides a department’s submissions behind its entity, and shows its cases', async () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Department { submissions { totalCount } cases { totalCount } }
        ... on PowerItem { cases { totalCount } }
      }
    }`;
    const representations = [
      { __typename: 'Department', code: CONSTRUCTION },
      { __typename: 'PowerItem', code: `${CONSTRUCTION}-CF-0002` },
    ];
    const seen = async (principal: Principal) =>
      (await room.ask(query, principal, { representations })).data?.['_entities'];
    expect(await seen(anonymous)).toEqual([
      { submissions: { totalCount: 0 }, cases: { totalCount: 3 } },
      { cases: { totalCount: 1 } },
    ]);
    expect(await seen(construction)).toMatchObject([{ submissions: { totalCount: 1 } }, {}]);
  });

  it('masks personal data for all but the department itself, auditors and administrators', async () => {
    const query = `{ cases(filter: { department: "${CONSTRUCTION}", text: "0000001" }) { nodes {
      name applicant base { fields submission { id } history { fields } } } } }`;
    const see = async (principal: Principal) => (await room.ask(query, principal)).data?.['cases'].nodes[0];
    const plain = await see(construction);
    expect(plain.applicant).toBe('无锡示例建筑工程第1公司');
    expect(plain.base.fields.TARGET_PHONE).toBe('0510-00000002');
    for (const principal of [anonymous, portal, transport]) {
      const masked = await see(principal);
      expect(masked.name).toBe(plain.name);
      expect(masked.applicant).not.toBe(plain.applicant);
      const text = JSON.stringify(masked);
      for (const secret of ['0510-00000002', 'firm1@example.com', '无锡示例建筑工程第1公司', '无锡市示例路1号"'])
        expect(text).not.toContain(secret);
      expect(masked.base).toMatchObject({ submission: null, history: [] });
    }
  });

  it('tells in the trail that somebody else’s people read personal data, once for each case and request', async () => {
    const told = () => room.events.filter(({ name }) => name === 'PERSONAL_DATA_READ');
    const before = told().length;
    const query = `{ cases(filter: { department: "${CONSTRUCTION}", text: "0000001" }) { nodes {
      id base { fields history { fields } } stages { fields } } } }`;
    await room.ask(query, construction);
    await room.ask(query, anonymous);
    await room.ask(query.replaceAll('fields', 'sequence'), auditor);
    await room.ask(query, theHub);
    expect(told()).toHaveLength(before);
    const { data } = await room.ask(query, auditor);
    expect(told().slice(before)).toMatchObject([
      { actor: auditor, data: { case: data?.['cases'].nodes[0].id, department: CONSTRUCTION } },
    ]);
    const rejected = await room.ask('{ quarantine { nodes { id fields } } }', auditor);
    expect(told().map(({ data: facts }) => facts)).toContainEqual({
      ...{ rejectedRecord: rejected.data?.['quarantine'].nodes[0].id, department: CONSTRUCTION },
    });
  });

  it('shows the public no case whose base record has not come', async () => {
    const { data } = await room.ask('{ cases { nodes { id internalNumber } } }', theHub);
    const ids = data?.['cases'].nodes.map(({ id }: { id: string }) => id) as string[];
    expect(ids).toHaveLength(4);
    const one = await room.ask(`{ case(id: "${ids[0] ?? ''}") { internalNumber state } }`, anonymous);
    expect(one.data?.['case']).toMatchObject({ state: 'OPEN' });
    const none = await room.ask(`{ case(id: "${globalId('Case', '999')}") { internalNumber } }`, anonymous);
    expect(none.data).toEqual({ case: null });
  });

  it('resolves submissions as entities for those who may see them', async () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Submission { number } ... on Case { internalNumber } } }';
    const r = [{ __typename: 'Submission', id: globalId('Submission', submission) }];
    expect((await room.ask(query, construction, { r })).data).toEqual({ _entities: [{ number: submission }] });
    expect((await room.ask(query, transport, { r })).data).toEqual({ _entities: [null] });
  });
});
