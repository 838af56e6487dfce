import { describe, expect, it } from '@jest/globals';
import { check } from '../../../conformity/check.ts';
import { departmentCode, generatedMonths } from '../../support/generated-months.ts';
import { shippedPack } from '../pack/packs.ts';

const references = {
  versions: {},
  powerState: () => 'IN_USE' as const,
  departmentExists: () => true,
  regionExists: () => true,
};

describe('generated months of fifty departments', () => {
  const months = generatedMonths({ seed: 1 });

  it('are the same for the same seed, and others for another', () => {
    expect(generatedMonths({ seed: 1, departments: 2 })).toEqual(months.slice(0, 2));
    expect(generatedMonths({ seed: 2, departments: 2 })).not.toEqual(months.slice(0, 2));
    expect(new Set(Array.from({ length: 50 }, (_, index) => departmentCode(index))).size).toBe(50);
  });

  it('conform without a single finding', async () => {
    const found: string[] = [];
    for (const { department, records } of months) {
      const inputs = records.map((record, index) => ({
        ...record,
        remarks: [],
        place: {},
        row: index + 1,
        sequence: index + 1,
      }));
      for await (const { rule, pointer, value } of check(shippedPack('jiangsu-2010'), inputs, references, {
        department,
      }))
        found.push(`${department} ${rule} ${pointer.field} ${value}`);
    }
    expect(found).toEqual([]);
    expect(months.flatMap(({ records }) => records)).toHaveLength(50 * 24 * 9);
  });
});
