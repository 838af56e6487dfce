import { describe, expect, it } from '@jest/globals';
import type { AccountedFinding, ProbableCause } from '../../../conformity/cause/probable-causes.ts';
import { pointsOfBreach, previewPoints } from '../../../conformity/points/points-preview.ts';
import { DATA_DOCKING } from '../../../conformity/points/points-rule.ts';
import { orderOfRepair } from '../../../conformity/points/repair-order.ts';

const told = { zh: '某', en: 'some' };
const cause = (name: string, mendable: boolean): ProbableCause => ({
  ...{ cause: name, label: told, told, recordType: 'T', fields: ['F'], findings: 1, share: 1, confidence: 1 },
  ...(mendable ? { fix: { missing: ['-'] } } : {}),
});
const record = (row: number): NonNullable<AccountedFinding['record']> => ({
  input: { recordType: 'T', fields: {}, remarks: [], place: {}, row, sequence: row },
  ...{ findings: [], source: {} },
});
const found = (
  of: AccountedFinding['record'],
  why: ProbableCause | undefined,
  severity: 'error' | 'advice' = 'error',
) => ({
  finding: { rule: 'R', severity, recordType: 'T', pointer: { row: 1 }, expected: told, message: told, remedy: told },
  ...{ record: of, cause: why },
});

describe('the order of repair', () => {
  const [codes, dates, filler] = [cause('codes', true), cause('dates', true), cause('filler', false)];
  const [a, b, c, d, e] = [record(1), record(2), record(3), record(4), record(5)];

  it('begins with the mending that frees most records, and says what is left after each', () => {
    const steps = orderOfRepair([
      ...[a, b, c].map((each) => found(each, codes)),
      ...[c, d].map((each) => found(each, dates)),
      ...[found(d, undefined), found(e, undefined)],
    ]);
    expect(steps.map(({ kind, mendings, frees, left }) => [kind, mendings, frees, left])).toEqual([
      ['codes', 1, 2, 3],
      ['dates', 1, 1, 2],
      ['by-hand', 2, 2, 0],
    ]);
    expect(steps[0]?.fix).toEqual({ missing: ['-'] });
  });

  it('counts a record at a time where no mapping mends it', () => {
    const steps = orderOfRepair([...[a, b, c].map((each) => found(each, filler)), found(d, dates)]);
    expect(steps.map(({ kind, mendings }) => [kind, mendings])).toEqual([
      ['dates', 1],
      ['filler', 3],
    ]);
  });

  it('goes on where only two causes together free a record, and passes over what rejects nothing', () => {
    const steps = orderOfRepair([
      found(a, codes),
      found(a, dates),
      found(b, filler, 'advice'),
      found(undefined, codes),
    ]);
    expect(steps.map(({ kind, frees, left }) => [kind, frees, left])).toEqual([
      ['codes', 0, 1],
      ['dates', 1, 0],
    ]);
  });
});

describe('the points of a delivery', () => {
  const facts = { rejected: 2, unread: 0, findings: [], examined: { records: 2, of: 2 } };

  it('are lost whole while one record is rejected, as annex 2 lays down', () => {
    expect(previewPoints(DATA_DOCKING, facts).lost).toBe(5);
    expect(previewPoints(DATA_DOCKING, { ...facts, unread: 1 }).lost).toBe(10);
    expect(previewPoints(DATA_DOCKING, { ...facts, rejected: 0 })).toMatchObject({ lost: 0, steps: [] });
    expect([pointsOfBreach(DATA_DOCKING, 'error'), pointsOfBreach(DATA_DOCKING, 'warning')]).toEqual([5, 0]);
  });

  it('follow another rule as data', () => {
    const rule = {
      ...DATA_DOCKING,
      parts: [{ id: 'p', title: told, points: 3, lostWhile: 'rejected-records' as const }],
    };
    expect(previewPoints(rule, facts).lost).toBe(3);
  });
});
