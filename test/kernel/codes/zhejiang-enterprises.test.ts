import { describe, expect } from '@jest/globals';
import { parseCreditCode } from '../../../kernel/codes/credit-code.ts';
import { parseRegistrationNumber } from '../../../kernel/codes/registration-number.ts';
import { itWithData, sharedData } from '../shared-data.ts';
import { workbookColumn } from './workbook-column.ts';

/** How the column 注册号/统一社会信用代码 is judged: as a credit code, unless its 15 digits make it a registration number. */
const judge = (code: string): string => {
  if (code.length === 15) {
    const number = parseRegistrationNumber(code);
    return number.ok ? 'registration number' : number.reason;
  }
  const parsed = parseCreditCode(code);
  return parsed.ok ? 'credit code' : parsed.reason;
};

describe('the codes of real enterprises', () => {
  itWithData(
    'zhejiang_enterprises',
    'are all judged: credit codes, registration numbers, and the damaged by name',
    async () => {
      const verdicts = new Map<string, string[]>();
      for (const file of ['check01.xlsx', 'check02.xlsx', 'check04.xlsx']) {
        const column = await workbookColumn(sharedData('zhejiang_enterprises', file), 'B');
        for (const [row, code] of column) {
          if (row === 1) continue;
          const verdict = judge(code);
          verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), `${file}:${row}`]);
        }
      }
      expect(verdicts.get('credit code')).toHaveLength(2_214);
      expect(verdicts.get('registration number')).toHaveLength(1_141);
      // Thirteen digits: the registration numbers of before 2007.
      expect(verdicts.get('length')).toHaveLength(9);
      expect(verdicts.get('check-digit')).toEqual(['check02.xlsx:1155', 'check02.xlsx:1484']);
      expect(verdicts.size).toBe(4);
    },
  );
});
