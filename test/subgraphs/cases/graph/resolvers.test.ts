import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../../kernel/canonical-json.ts';
import { construction, CONSTRUCTION, transport } from '../../../support/cases-room.ts';
import { openRoom, type Room } from '../../../support/open-room.ts';
import { penalties, penalty } from '../../../support/penalty-records.ts';

const LEDGER = 'ledger { offered accepted revised duplicate superseded rejected unread }';

describe('the graph of cases', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.drop());

  const submit = (records: readonly unknown[], set: Record<string, unknown> = {}, principal = construction) =>
    room.ask(
      `mutation ($input: CasesInput!) { submitCases(input: $input) { id number state verdict channel timely ${LEDGER} } }`,
      principal,
      { input: { department: CONSTRUCTION, period: '2010-09', recordType: 'INF_PUNISH', records, ...set } },
    );

  it('takes records and answers the settled submission', async () => {
    const { data, errors } = await submit([penalty(1), penalty(2, { AJ_ADDR: '' })]);
    expect(errors).toBeUndefined();
    expect(data?.['submitCases']).toMatchObject({
      ...{ state: 'BALANCED', verdict: 'DOES_NOT_CONFORM', channel: 'PUSH', timely: true },
      ledger: { offered: 2, accepted: 1, rejected: 1 },
    });
  });

  it('answers the same submission for the same key', async () => {
    const [one, two] = [
      await submit([penalty(1)], { idempotencyKey: 'k' }),
      await submit([penalty(1)], { idempotencyKey: 'k' }),
    ];
    expect(two).toEqual(one);
    const { errors } = await submit([penalty(2)], { idempotencyKey: 'k' });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'INTAKE_KEY_REUSED' });
  });

  it.each([
    ['no records', []],
    ['what is no record', ['text']],
    ['more than a thousand', Array.from({ length: 1001 }, () => ({}))],
  ])('refuses %s', async (_, records) => {
    expect((await submit(records)).errors?.[0]?.originalError).toMatchObject({ code: 'RECORDS_INVALID' });
  });

  it('refuses to submit for another department', async () => {
    expect((await submit([penalty(1)], {}, transport)).errors?.[0]?.originalError).toMatchObject({
      code: 'CASES_NOT_YOURS',
    });
  });

  it('leads from a submission to its findings, in both languages, and to the rule', async () => {
    const { data } = await submit([penalty(1, { AJ_ADDR: '' })]);
    const { data: found, errors } = await room.ask(
      `query ($id: ID!) { submission(id: $id) {
        digest bytes name rehearsal refusal announced completeAt offeredAt specification { id version }
        findingTotals { rule { code } severity total stored }
        findings(filter: { severities: [ERROR, FATAL] }) { nodes { id rule { code } severity sequence recordType value pointer { row field column file } message { zh en } expected { zh en } remedy { zh en } } pageInfo { hasNextPage } }
        quarantine { totalCount nodes { id reason row fields rules { code } findings { rule { code } } submission { number } openedAt } }
        ledgerLines { day power { code } ledger { rejected } }
      } }`,
      construction,
      { id: data?.['submitCases'].id },
    );
    expect(errors).toBeUndefined();
    const { findings, quarantine, ledgerLines, specification, announced } = found!['submission'];
    expect(specification).toEqual({ id: 'jiangsu-2010', version: '1' });
    expect(announced).toBe(1);
    expect(findings.nodes[0]).toMatchObject({ severity: 'ERROR', sequence: 1, pointer: { row: 1, field: 'AJ_ADDR' } });
    expect(findings.nodes[0].message.zh).toMatch(/\p{Script=Han}/u);
    expect(findings.nodes[0].message.en).toMatch(/[a-z]/);
    expect(quarantine.nodes[0]).toMatchObject({ row: 1, fields: { NO: penalty(1)['NO'] } });
    expect(quarantine.nodes[0].findings[0].rule).toEqual(findings.nodes[0].rule);
    expect(ledgerLines).toEqual([
      { day: '2010-09-02', power: { code: `${CONSTRUCTION}-CF-0002` }, ledger: { rejected: 1 } },
    ]);
  });

  it('corrects a quarantined record', async () => {
    await submit([penalty(1, { AJ_ADDR: '' })]);
    const { data: waiting } = await room.ask('{ quarantine { nodes { id } } }');
    const correct = (set: unknown, principal = construction) =>
      room.ask(
        'mutation ($id: ID!, $set: JSON!) { correctRecord(quarantined: $id, set: $set) { channel verdict } }',
        principal,
        { id: waiting?.['quarantine'].nodes[0].id, set },
      );
    expect((await correct({ AJ_ADDR: 'x' }, transport)).errors?.[0]?.originalError).toMatchObject({
      code: 'QUARANTINE_NOT_FOUND',
    });
    expect((await correct('text')).errors?.[0]?.originalError).toMatchObject({ code: 'RECORDS_INVALID' });
    expect((await correct({ AJ_ADDR: '无锡市示例路1号' })).data?.['correctRecord']).toEqual({
      channel: 'FORM',
      verdict: 'CONFORMS',
    });
  });

  it('takes counts, the word that there were none, and announcements', async () => {
    const counts = await room.ask(`mutation {
      reportCounts(department: "${CONSTRUCTION}", period: "2010-08", counts: [{ power: "${CONSTRUCTION}-CF-0001", count: 3 }]) { channel specification { id } ledger { accepted } }
      declareNoCases(department: "${CONSTRUCTION}", period: "2010-07") { verdict }
      announceDelivery(department: "${CONSTRUCTION}", period: "2010-09", recordType: "INF_PUNISH", digest: "${'a'.repeat(64)}") { announcedAt validUntil signature }
    }`);
    expect(counts.data).toMatchObject({
      reportCounts: { channel: 'COUNT', specification: null, ledger: { accepted: 1 } },
      declareNoCases: { verdict: 'CONFORMS' },
      announceDelivery: { announcedAt: '2010-10-03T04:00:00.000Z', validUntil: '2010-10-06T04:00:00.000Z' },
    });
    const { data } = await room.ask('{ reportingStandings(period: "2010-07") { noCasesDeclared deadline } }');
    expect(data?.['reportingStandings']).toEqual([{ noCasesDeclared: true, deadline: '2010-08-05T16:00:00.000Z' }]);
  });

  it('gives a receipt that can be verified by itself', async () => {
    const { submission } = await room.deliver(penalties(2));
    const { data } = await room.ask(`{ receipt(submission: "${submission}") { document signature } }`);
    const { document, signature } = data!['receipt'];
    expect(document).toMatchObject({ submission, verdict: 'CONFORMS', ledger: { offered: 2 } });
    expect(signature).toBe(room.options.sign(canonicalJson(document)));
  });

  it('pages through cases by stable cursors, both ways', async () => {
    await room.deliver(penalties(7));
    const page = async (args: string): Promise<{ numbers: string[]; pageInfo: Record<string, unknown> }> => {
      const { data, errors } = await room.ask(
        `{ cases(${args}) { nodes { internalNumber } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = data!['cases'];
      expect(totalCount).toBe(7);
      return { numbers: nodes.map((node: { internalNumber: string }) => node.internalNumber.slice(-2, -1)), pageInfo };
    };
    const one = await page('first: 3');
    expect(one.numbers).toEqual(['7', '6', '5']);
    await room.deliver(penalties(1, 50), { period: '2010-08' });
    const { data } = await room.ask(
      `{ cases(first: 3, after: "${String(one.pageInfo['endCursor'])}") { nodes { internalNumber } pageInfo { startCursor } } }`,
    );
    expect(data?.['cases'].nodes.map((node: { internalNumber: string }) => node.internalNumber.slice(-2, -1))).toEqual([
      '4',
      '3',
      '2',
    ]);
    const back = await room.ask(
      `{ cases(last: 2, before: "${data?.['cases'].pageInfo.startCursor}") { nodes { internalNumber } } }`,
    );
    expect(
      back.data?.['cases'].nodes.map((node: { internalNumber: string }) => node.internalNumber.slice(-2, -1)),
    ).toEqual(['6', '5']);
  });

  it('refuses a cursor of another list', async () => {
    await room.deliver(penalties(2));
    const { data } = await room.ask(
      '{ quarantine { pageInfo { endCursor } } cases(first: 1) { pageInfo { endCursor } } }',
    );
    const cursor = data?.['cases'].pageInfo.endCursor as string;
    const { errors } = await room.ask(`{ quarantine(after: "${cursor}") { totalCount } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'PAGE_CURSOR_INVALID' });
  });

  it('filters cases by power, period, state, type and text', async () => {
    await room.deliver(penalties(3));
    const count = async (filter: string): Promise<number> =>
      (await room.ask(`{ cases(filter: { ${filter} }) { totalCount } }`)).data?.['cases'].totalCount;
    expect(await count(`power: "${CONSTRUCTION}-CF-0002"`)).toBe(1);
    expect(await count('period: "2010-09", type: "penalty", state: OPEN')).toBe(3);
    expect(await count('state: FINISHED')).toBe(0);
    expect(await count('text: "施工案（2）"')).toBe(1);
    expect(await count('period: "2010-10"')).toBe(0);
  });

  it('filters submissions by period, type, channel, state and verdict', async () => {
    await room.deliver(penalties(1));
    await room.deliver([penalty(2, { AJ_ADDR: '' })], { channel: 'IMPORT' });
    const count = async (filter: string): Promise<number> =>
      (await room.ask(`{ submissions(filter: { ${filter} }) { totalCount } }`)).data?.['submissions'].totalCount;
    expect(await count('channels: [IMPORT]')).toBe(1);
    expect(await count('verdicts: [CONFORMS], states: [BALANCED], period: "2010-09", recordType: "INF_PUNISH"')).toBe(
      1,
    );
    expect(await count('states: [REFUSED]')).toBe(0);
  });

  it('reads the cases of many powers in one question to the store', async () => {
    await room.deliver(penalties(30));
    const representations = Array.from({ length: 20 }, (_, index) => ({
      __typename: 'PowerItem',
      code: `${CONSTRUCTION}-CF-${String(index + 2).padStart(4, '0')}`,
    }));
    const { data, errors } = await room.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PowerItem { code cases(first: 5) { nodes { internalNumber power { code } department { code } } } } } }',
      construction,
      { r: representations },
    );
    expect(errors).toBeUndefined();
    for (const { code, cases } of data?.['_entities'] ?? []) expect(cases.nodes).toMatchObject([{ power: { code } }]);
  });

  it('describes every type, field, argument and value in both languages', async () => {
    const { printSchema } = await import('graphql');
    const { readFileSync } = await import('node:fs');
    const sdl = readFileSync('schemas/graphql/cases.graphql', 'utf8');
    expect(printSchema(room.cases.subgraph.schema)).toContain('type Case');
    const members = [...sdl.matchAll(/"""\n([\s\S]*?)\n\s*"""/g)].map(([, text = '']) => text);
    expect(members.length).toBeGreaterThan(250);
    expect(members.filter((text) => !/\p{Script=Han}/u.test(text) || !/[a-z]/.test(text))).toEqual([]);
  });
});
