import { describe, expect, it } from '@jest/globals';
import { parseFormula } from '../../../subgraphs/supervision/scorecards/formula.ts';
import { rounded } from '../../../subgraphs/supervision/scorecards/fraction.ts';
import { readScoreSheets, scoreSheet, type ScoreInput } from '../../../subgraphs/supervision/scorecards/score-sheet.ts';

const sheets = new Map(readScoreSheets().map((sheet) => [sheet.subject, sheet]));

const given = (values: Readonly<Record<string, number>>): Record<string, ScoreInput> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

function pointsOf(subject: 'department' | 'region', values: Readonly<Record<string, number>>) {
  const sheet = sheets.get(subject);
  if (sheet === undefined) throw new Error('No such sheet.');
  const scored = scoreSheet(sheet, given(values));
  return { ...scored, by: Object.fromEntries(scored.items.map((item) => [item.item.id, item])) };
}

const DEPARTMENT = {
  ...{ n: 7, online: 12, static: 45, suspended: 5, m: 3, docking: 5, p: 1, alarmed: 3, cases: 70, deducted: 1.5 },
  ...{ satisfied: 60, fairly: 30, evaluations: 97, satisfiedAnswered: 10, fairlyAnswered: 5, evaluationsAnswered: 17 },
  ...{ completed: 5, orders: 6 },
};

describe('annex 2, a department', () => {
  it('is scored item by item as by hand', () => {
    const { by, asWritten, asIntended, outOf } = pointsOf('department', DEPARTMENT);
    expect(Object.fromEntries(Object.entries(by).map(([id, item]) => [id, item.asWritten]))).toEqual({
      publication: 9.3, // 10 - 0.7
      operation: 8.4, // 30 * 12 / 40 - 0.6
      docking: 5,
      library: 8,
      norm: 9.57, // 10 * 67 / 70 = 9.5714…
      satisfaction: 9.28, // 10 * 90 / 97 = 9.2783…
      orders: 8.33, // 10 * 5 / 6
      other: 8.5,
    });
    expect(by['satisfaction']?.asIntended).toBe(8.82); // 10 * 15 / 17 = 8.8235…
    expect([asWritten, asIntended, outOf]).toEqual([66.38, 65.92, 100]);
  });

  it.each([
    ['publication', { n: 101 }, 0],
    ['operation', { m: 100 }, 0],
    ['library', { p: 6 }, 0],
    ['operation', { online: 45, m: 0 }, 30],
  ])('%s never falls below nought nor rises above its worth: %j', (id, change, points) => {
    expect(pointsOf('department', { ...DEPARTMENT, ...change }).by[id]?.asWritten).toBe(points);
  });

  it.each([
    ['norm', { cases: 0, alarmed: 0 }, 'NOT_SCORED', null, '当月没有办件'],
    [
      'satisfaction',
      { satisfied: 0, fairly: 0, evaluations: 0, satisfiedAnswered: 0, fairlyAnswered: 0, evaluationsAnswered: 0 },
      'NOT_SCORED',
      null,
      '没有评议',
    ],
    ['orders', { orders: 0, completed: 0 }, 'SCORED', 10, '没有督办件'],
    ['operation', { static: 5, suspended: 5, online: 0 }, 'NOT_SCORED', null, '没有可以运行'],
  ])('%s of nothing out of nothing is said in words', (id, change, status, points, words) => {
    const item = pointsOf('department', { ...DEPARTMENT, ...change }).by[id];
    expect([item?.status, item?.asWritten]).toEqual([status, points]);
    expect(item?.remark?.zh).toContain(words);
  });

  it('is out of what could be scored, and tells why the rest could not', () => {
    const rest = Object.entries(DEPARTMENT).filter(([name]) => name !== 'n');
    const { by, outOf } = pointsOf('department', Object.fromEntries(rest));
    expect(by['publication']).toMatchObject({ status: 'NOT_KNOWN', asWritten: null, remark: { zh: '尚无此数据来源' } });
    expect(outOf).toBe(90);
  });

  it('with only default answers has no satisfaction as intended', () => {
    const defaults = { satisfiedAnswered: 0, fairlyAnswered: 0, evaluationsAnswered: 0 };
    const item = pointsOf('department', { ...DEPARTMENT, ...defaults }).by['satisfaction'];
    expect([item?.asWritten, item?.asIntended]).toEqual([9.28, null]);
  });
});

describe('annex 1, a county or district', () => {
  const best = {
    ...{ running: 38, listed: 40, vertical: 2, n: 0, online: 40, static: 45, suspended: 5, m: 0, p: 0, alarmed: 0 },
    ...{ cases: 100, completed: 4, orders: 4, deducted: 0 },
  };

  it('reaches 85 of 100 as written and 100 as intended', () => {
    const { asWritten, asIntended, outOf } = pointsOf('region', best);
    expect([asWritten, asIntended, outOf]).toEqual([85, 100, 100]);
  });

  it('says why the readings differ', () => {
    const { by } = pointsOf('region', { ...best, alarmed: 25, orders: 8 });
    expect([by['norm']?.asWritten, by['norm']?.asIntended]).toEqual([7.5, 15]);
    expect([by['orders']?.asWritten, by['orders']?.asIntended]).toEqual([2.5, 5]);
    expect(by['norm']?.item.asIntended?.why.zh).toContain('20 分');
  });
});

describe('a formula', () => {
  it.each([
    ['0.1 + 0.2', 0.3],
    ['2 * (3 - 1) / 8', 0.5],
    ['10 - 2 - 3', 5],
    ['1 / 3', 0.33],
    ['0 - 1 / 200', -0.01],
  ])('%s is %d', (text, value) => {
    const result = parseFormula(text).value({});
    expect(result && rounded(result, 2)).toBe(value);
  });

  it.each(['1 +', '(1', '1 2', '* 3', 'a ; b', ''])('"%s" is none', (text) => {
    expect(() => parseFormula(text)).toThrow(SyntaxError);
  });

  it('divides by nought to nothing', () => {
    expect(parseFormula('1 + a / b').value({ a: 0, b: 0 })).toBeUndefined();
  });
});
