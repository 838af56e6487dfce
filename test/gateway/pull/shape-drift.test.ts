import { describe, expect, it } from '@jest/globals';
import type { TableShape } from '../../../adapters/contract.ts';
import { changesText, knownShape, shapeChanges, stopsRun } from '../../../gateway/pull/shape-drift.ts';

const table = (columns: Record<string, string>, declared = true): TableShape[] => [
  { name: 'CASES', declared, columns: Object.entries(columns).map(([name, type]) => ({ name, type })) },
];
/** WHAT is mapped and must be there; NOTE may be absent. */
const expected = () => [
  { names: ['WHAT', 'FACT'], optional: false },
  { names: ['NOTE'], optional: true },
];
const before = { CASES: { WHAT: 'varchar(50)', NOTE: 'text', ROWID: 'int' } };
const changesOf = (now: readonly TableShape[], known: object = before) =>
  shapeChanges(now, known as typeof before, expected).map((change) => {
    const stops = [undefined, 'stop', 'continue'].map((policy) => stopsRun(change, policy as 'stop' | undefined));
    return `${change.kind} ${change.column}${change.mapped ? ' mapped' : ''} ${stops.map((stop) => (stop ? 's' : '-')).join('')}`;
  });

describe('the shape of a source', () => {
  it('that stays, or whose columns only grow longer, has not changed', () => {
    expect(
      changesOf(table({ what: 'varchar(200)', NOTE: 'TEXT', ROWID: 'int' }), {
        CASES: { what: 'varchar(50)', NOTE: 'text', ROWID: 'int' },
      }),
    ).toEqual([]);
    expect(changesOf(table({}))).toEqual([]);
  });

  it('stops the run where a mapped column is missing or retyped; what is new is reported', () => {
    expect(changesOf(table({ WHAT: 'int', ROWID: 'int', EXTRA: 'text' }))).toEqual([
      'retyped WHAT mapped ss-',
      'added EXTRA -s-',
      'missing NOTE mapped ss-',
    ]);
    expect(changesOf(table({ WHAT: 'varchar(50)', NOTE: 'text' }))).toEqual(['missing ROWID -s-']);
  });

  it('is compared with the mapping when nothing is known of it yet', () => {
    expect(changesOf(table({ OTHER: 'text' }), {})).toEqual(['missing WHAT mapped ss-']);
    expect(changesOf(table({ FACT: 'text' }), {})).toEqual([]);
  });

  it('that was only seen in samples does not stop a run by itself: keys come and go', () => {
    expect(changesOf(table({ WHAT: 'number', EXTRA: 'string' }, false))).toEqual([
      'retyped WHAT mapped -s-',
      'added EXTRA -s-',
    ]);
    expect(changesOf(table({ NOTE: '' }, false))).toEqual(['missing WHAT mapped -s-']);
  });

  it('is known afterwards as it is; of samples what was seen before stays', () => {
    const seen = table({ WHAT: '', EXTRA: 'string' }, false);
    expect(knownShape(seen, before)['CASES']).toEqual({ ...before.CASES, EXTRA: 'string' });
    expect(knownShape(table({ WHAT: 'int' }), before)['CASES']).toEqual({ WHAT: 'int' });
  });

  it('is told in both languages, not endlessly', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`C${String(index)}`, 'int'] as const));
    const { zh, en } = changesText(shapeChanges(table(many), { CASES: {} }, () => []));
    expect(zh).toMatch(/^新增列 CASES\.C0（int）；.*…$/);
    expect(en.split(';')).toHaveLength(10);
  });
});
