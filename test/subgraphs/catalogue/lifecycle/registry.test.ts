import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../../../kernel/principal.ts';
import { auditor, construction, legalOffice, openCatalogue, transport } from '../open-catalogue.ts';
import { wuxiLibrary } from '../wuxi-library.ts';

const FILING = 'id kind step open due overdue power { code state } allowedActs acts { act on by paper due late }';
const MOVE = `mutation ($id: String!, $act: PowerAct!, $terms: ActTermsInput) {
  moveFiling(id: $id, act: $act, terms: $terms) { ${FILING} } }`;
const CLEAR = `mutation ($content: PowerContentInput!) {
  clearPower(department: "JS020000JS", type: PENALTY, content: $content, terms: { paper: "清理表" }) { ${FILING} } }`;
const CHANGE = `mutation ($code: String!, $content: PowerContentInput!, $terms: ActTermsInput) {
  changePower(code: $code, content: $content, terms: $terms) { ${FILING} } }`;
const POWER_MOVE = `mutation ($code: String!, $act: PowerAct!, $terms: ActTermsInput) {
  movePower(code: $code, act: $act, terms: $terms) { code state cause { reason } } }`;
const content = { name: '对违法分包的处罚', legalBasis: ['《建筑法》第六十七条'] };
const penalty = { code: 'JS020000JS-CF-0001' };

let opened: Awaited<ReturnType<typeof openCatalogue>>;
beforeEach(async () => {
  opened = await openCatalogue();
});
afterEach(() => opened.catalogue.close());

const codeOf = ({ errors }: Awaited<ReturnType<typeof opened.ask>>): unknown =>
  (errors[0]?.originalError as { code?: string } | undefined)?.code;
const hands: Readonly<Record<string, Principal>> = { DECLARE: construction, PUBLISH: construction, FILE: construction };

/** Does acts in a row, each by the hand it needs, and answers the filing as the last one left it. */
async function move(id: string, acts: readonly string[], on?: string): Promise<ReturnType<typeof JSON.parse>> {
  let last;
  for (const act of acts) {
    const { data, errors } = await opened.ask(
      MOVE,
      { id, act, terms: { paper: `文件 ${act}`, on } },
      hands[act] ?? legalOffice,
    );
    expect(errors).toEqual([]);
    last = data.moveFiling;
  }
  return last;
}

async function clear(): Promise<string> {
  const { data, errors } = await opened.ask(CLEAR, { content }, construction);
  expect(errors).toEqual([]);
  return data.clearPower.id;
}

describe('a new power', () => {
  it('goes from clearing to use, and is coded after the last code of its kind', async () => {
    const id = await clear();
    expect(id).toBe('JS020000JS-2013-00001');
    const filed = await move(id, ['CODE', 'DECLARE', 'VERIFY', 'PUBLISH', 'FILE']);
    expect(filed).toMatchObject({ step: 'FILED', open: true, power: { code: 'JS020000JS-CF-0003', state: 'FILED' } });
    const used = await move(id, ['PUT_INTO_USE']);
    expect(used).toMatchObject({ open: false, power: { state: 'IN_USE' }, allowedActs: [] });
    expect(used.acts.map(({ act }: { act: string }) => act)).toEqual(
      'CLEAR CODE DECLARE VERIFY PUBLISH FILE PUT_INTO_USE'.split(' '),
    );
  });

  it('is not there for the public until it is published, nor for other departments', async () => {
    const id = await clear();
    await move(id, ['CODE', 'DECLARE', 'VERIFY']);
    const source = '{ powerItem(code: "JS020000JS-CF-0003") { state } powerItems { totalCount } }';
    expect((await opened.ask(source)).data).toEqual({ powerItem: null, powerItems: { totalCount: 6 } });
    expect((await opened.ask(source, {}, transport)).data.powerItem).toBeNull();
    expect((await opened.ask(source, {}, construction)).data).toEqual({
      powerItem: { state: 'VERIFIED' },
      powerItems: { totalCount: 7 },
    });
    await move(id, ['PUBLISH']);
    expect((await opened.ask(source)).data.powerItem).toEqual({ state: 'PUBLISHED' });
  });

  it('is flagged when it is filed later than five days after publication', async () => {
    const id = await clear();
    expect(await move(id, ['CODE', 'DECLARE', 'VERIFY', 'PUBLISH'])).toMatchObject({
      due: '2013-05-06',
      overdue: false,
    });
    opened.clock.set('2013-05-07T02:00:00Z');
    const overdue = '{ powerFilings(filter: { overdue: true }) { totalCount nodes { id overdue } } }';
    expect((await opened.ask(overdue, {}, auditor)).data.powerFilings).toEqual({
      totalCount: 1,
      nodes: [{ id, overdue: true }],
    });
    const filed = await move(id, ['FILE']);
    expect(filed.acts.at(-1)).toMatchObject({ act: 'FILE', on: '2013-05-07', due: '2013-05-06', late: true });
    expect(opened.events.at(-1)).toMatchObject({ name: 'POWER_MOVED', data: { act: 'FILE', late: true } });
  });

  it('is in time on the fifth day', async () => {
    const id = await clear();
    await move(id, ['CODE', 'DECLARE', 'VERIFY', 'PUBLISH']);
    opened.clock.set('2013-05-06T15:59:59Z');
    expect((await move(id, ['FILE'])).acts.at(-1)).toMatchObject({ late: false });
  });

  it('can be returned, corrected, and withdrawn; its code is never given out again', async () => {
    const id = await clear();
    await move(id, ['CODE', 'DECLARE', 'RETURN']);
    const revise = `mutation ($content: PowerContentInput!) { reviseFiling(id: "${id}", content: $content) { content { name } } }`;
    const corrected = { ...content, name: '对违法分包工程的处罚' };
    expect((await opened.ask(revise, { content: corrected }, construction)).data.reviseFiling.content).toEqual({
      name: corrected.name,
    });
    const own = '{ powerItem(code: "JS020000JS-CF-0003") { name state } }';
    expect((await opened.ask(own, {}, construction)).data.powerItem).toEqual({ name: corrected.name, state: 'CODED' });
    expect(await move(id, ['WITHDRAW'])).toMatchObject({ open: false, power: { state: 'ABOLISHED' } });
    const next = await clear();
    expect(await move(next, ['CODE'])).toMatchObject({ power: { code: 'JS020000JS-CF-0004' } });
  });
});

describe('an act is refused', () => {
  it('to whoever is not its department, or not the authority', async () => {
    const id = await clear();
    const code = { id, act: 'CODE' };
    expect(codeOf(await opened.ask(MOVE, code, construction))).toBe('CATALOGUE_ACT_DENIED');
    expect(codeOf(await opened.ask(CLEAR, { content }, transport))).toBe('CATALOGUE_ACT_DENIED');
    expect(codeOf(await opened.ask(CLEAR, { content }))).toBe('CATALOGUE_ACT_DENIED');
    expect(codeOf(await opened.ask(CLEAR, { content }, auditor))).toBe('CATALOGUE_ACT_DENIED');
    expect(opened.events.at(-1)).toMatchObject({ outcome: 'failure', data: { code: 'CATALOGUE_ACT_DENIED' } });
  });

  it('in the wrong state, on the wrong day, without its paper, by the same hand', async () => {
    const id = await clear();
    const try_ = async (act: string, terms: object, principal = legalOffice): Promise<unknown> =>
      codeOf(await opened.ask(MOVE, { id, act, terms }, principal));
    expect(await try_('VERIFY', { paper: '批复' })).toBe('CATALOGUE_ACT_NOT_ALLOWED');
    expect(await try_('SUSPEND', { paper: '令' })).toBe('CATALOGUE_ACT_NOT_ALLOWED');
    expect(await try_('CODE', { on: '2013-05-02' })).toBe('CATALOGUE_DAY_WRONG');
    expect(await try_('CODE', { on: '2013-04-30' })).toBe('CATALOGUE_DAY_WRONG');
    await move(id, ['CODE']);
    expect(await try_('DECLARE', {})).toBe('CATALOGUE_PAPER_MISSING');
    expect(await try_('DECLARE', { paper: '申报' })).toBeUndefined();
    expect(await try_('VERIFY', { paper: '批复' })).toBe('CATALOGUE_ACT_SAME_HAND');
    expect(await try_('VERIFY', { paper: '批复' }, { role: 'administrator', subject: 'another' })).toBeUndefined();
  });

  it('for a code that is none or is taken, a filing or a power that is not there', async () => {
    const id = await clear();
    const code = (text: string): Record<string, unknown> => ({ id, act: 'CODE', terms: { code: text } });
    expect(codeOf(await opened.ask(MOVE, code('JS020000JS-CF-1'), legalOffice))).toBe('CATALOGUE_CODE_INVALID');
    expect(codeOf(await opened.ask(MOVE, code('JS020000JS-CF-0001'), legalOffice))).toBe('CATALOGUE_CODE_TAKEN');
    expect(codeOf(await opened.ask(MOVE, { id: 'x', act: 'CODE' }, legalOffice))).toBe('CATALOGUE_FILING_UNKNOWN');
    const unknown = { code: 'JS020000JS-CF-0009', act: 'SUSPEND', terms: { paper: '令' } };
    expect(codeOf(await opened.ask(POWER_MOVE, unknown, legalOffice))).toBe('CATALOGUE_POWER_UNKNOWN');
    const elsewhere = CLEAR.replace('JS020000JS', 'JS990000XX');
    expect(codeOf(await opened.ask(elsewhere, { content }, legalOffice))).toBe('CATALOGUE_DEPARTMENT_UNKNOWN');
  });

  it('when another came first', async () => {
    const suspend = { code: 'JS020000JT-CF-0001', act: 'SUSPEND', terms: { paper: '令' } };
    const both = await Promise.all([1, 2].map(() => opened.ask(POWER_MOVE, suspend, legalOffice)));
    expect(both.map(codeOf)).toEqual([undefined, 'CATALOGUE_ACT_OVERTAKEN']);
  });

  it('when no code can be made', async () => {
    const source = CLEAR.replace('PENALTY', 'PENALTY').replace('"JS020000JS"', '"ODD"');
    await opened.catalogue.load({
      departments: [{ code: 'ODD', name: '编码不合规范的部门', kind: 'UNIFIED', region: '320200' }],
      powers: [],
    });
    const { data } = await opened.ask(source, { content }, legalOffice);
    const coded = await opened.ask(MOVE, { id: data.clearPower.id, act: 'CODE' }, legalOffice);
    expect(codeOf(coded)).toBe('CATALOGUE_CODE_NOT_MADE');
  });

  it('for a content that does not hold together', async () => {
    const step = { id: 'a', name: '受理', next: [{ to: 'b' }] };
    const broken = { ...content, publicFlow: [step] };
    expect(codeOf(await opened.ask(CLEAR, { content: broken }, construction))).toBe('CATALOGUE_CONTENT_INVALID');
  });
});

describe('a change', () => {
  const changed = { name: '对无施工许可证施工的处罚（2013）', legalBasis: ['《建筑法》第六十四条'] };
  const terms = { paper: '调整说明', cause: { reason: '建筑法修正' } };

  it('leaves the version in force until it is put into use, and keeps every version', async () => {
    const { data, errors } = await opened.ask(CHANGE, { ...penalty, content: changed, terms }, construction);
    expect(errors).toEqual([]);
    await move(data.changePower.id, ['DECLARE', 'VERIFY', 'PUBLISH', 'FILE']);
    const before = `{ powerItem(code: "${penalty.code}") { name version } }`;
    expect((await opened.ask(before)).data.powerItem.name).toBe('对未取得施工许可证擅自施工的处罚');
    opened.clock.set('2013-06-01T02:00:00Z');
    await move(data.changePower.id, ['PUT_INTO_USE']);
    const after = `{ now: powerItem(code: "${penalty.code}") { name cause { reason } }
      then: powerItem(code: "${penalty.code}", asOf: "2013-05-31") { name } }`;
    expect((await opened.ask(after)).data).toEqual({
      now: { name: changed.name, cause: { reason: '建筑法修正' } },
      then: { name: '对未取得施工许可证擅自施工的处罚' },
    });
  });

  it('must say what caused it', async () => {
    const silent = { ...penalty, content: changed, terms: { paper: '调整说明' } };
    expect(codeOf(await opened.ask(CHANGE, silent, construction))).toBe('CATALOGUE_CAUSE_MISSING');
  });
});

describe('a power in use', () => {
  const code = 'JS020000JS-CF-0001';

  it('is suspended, resumed and abolished, each with its paper', async () => {
    for (const [day, act, state] of [
      ['2013-06-01', 'SUSPEND', 'SUSPENDED'],
      ['2013-07-01', 'RESUME', 'IN_USE'],
      ['2013-08-01', 'ABOLISH', 'ABOLISHED'],
    ]) {
      opened.clock.set(`${day}T02:00:00Z`);
      const { data } = await opened.ask(POWER_MOVE, { code, act, terms: { paper: '锡政发' } }, legalOffice);
      expect(data.movePower).toMatchObject({ code, state });
    }
    const { data } = await opened.ask(
      `{ powerItem(code: "${code}") { versions { from state } acts { act } allowedActs } }`,
      {},
      legalOffice,
    );
    expect(data.powerItem).toEqual({
      versions: [
        { from: '2010-01-01', state: 'IN_USE' },
        { from: '2013-06-01', state: 'SUSPENDED' },
        { from: '2013-07-01', state: 'IN_USE' },
        { from: '2013-08-01', state: 'ABOLISHED' },
      ],
      acts: [{ act: 'SUSPEND' }, { act: 'RESUME' }, { act: 'ABOLISH' }],
      allowedActs: [],
    });
  });

  it('stays as acts have made it when the library is loaded again', async () => {
    await opened.ask(POWER_MOVE, { code, act: 'SUSPEND', terms: { paper: '锡政发' } }, legalOffice);
    const power = wuxiLibrary.powers.find((each) => each.code === code)!;
    const report = await opened.catalogue.load(wuxiLibrary);
    expect(report.kept).toEqual([code]);
    const { data } = await opened.ask(`{ powerItem(code: "${code}") { state } }`);
    expect(data.powerItem.state).toBe('SUSPENDED');
    expect(power.versions[0]?.state).toBe('IN_USE');
  });

  it('tells its acts and filings to its department and to supervisors only', async () => {
    const terms = { paper: '调整说明', cause: { reason: '修法' } };
    await opened.ask(CHANGE, { code, content, terms }, construction);
    const source = `{ powerItem(code: "${code}") { openFiling { id } acts { act } } powerFilings { totalCount } }`;
    expect((await opened.ask(source)).data).toEqual({
      powerItem: { openFiling: null, acts: [] },
      powerFilings: { totalCount: 0 },
    });
    expect((await opened.ask(source, {}, transport)).data.powerFilings.totalCount).toBe(0);
    const seen = { powerItem: { openFiling: { id: 'JS020000JS-2013-00001' }, acts: [{ act: 'CHANGE' }] } };
    expect((await opened.ask(source, {}, construction)).data).toMatchObject(seen);
    expect((await opened.ask(source, {}, auditor)).data).toMatchObject(seen);
  });
});
