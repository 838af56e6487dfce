import { describe, expect, it } from '@jest/globals';
import { evidenceCollector } from '../../../conformity/cause/evidence-collector.ts';
import { shippedPack } from '../pack/packs.ts';

const record = (row: number) => ({
  input: { recordType: 'INF_PUNISH', fields: {}, remarks: [], place: {}, row, sequence: row },
  findings: [],
  source: {},
});

describe('evidence of a delivery', () => {
  it('is all of a small one', () => {
    const collector = evidenceCollector(shippedPack('jiangsu-2010'), 10);
    for (let row = 1; row <= 10; row += 1) collector.take(record(row));
    expect(collector.evidence([]).records.map(({ input }) => input.row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('is a fair part of a big one, in order, and never more than the limit', () => {
    const collector = evidenceCollector(shippedPack('jiangsu-2010'), 10);
    for (let row = 1; row <= 100; row += 1) collector.take(record(row));
    const rows = collector.evidence([]).records.map(({ input }) => input.row);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    const gaps = rows.slice(1).map((row, index) => row - (rows[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(34);
  });

  it('has its share of what comes at regular intervals', () => {
    for (const step of [2, 8, 10, 16, 64]) {
      const collector = evidenceCollector(shippedPack('jiangsu-2010'), 1000);
      for (let row = 1; row <= 20_000; row += 1) collector.take(record(row));
      const { records } = collector.evidence([]);
      const share = records.filter(({ input }) => input.row % step === 0).length / records.length;
      expect(share * step).toBeGreaterThan(0.8);
      expect(share * step).toBeLessThan(1.2);
    }
  });
});
