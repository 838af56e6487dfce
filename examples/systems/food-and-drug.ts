import { chanceOf } from './chance.ts';
import { asWorkbook, deliveriesOf } from './deliveries.ts';
import { openDesk } from './desk.ts';
import { penaltyCases } from './penalty-cases.ts';
import { PENALTY, rowsOf } from './reported-case.ts';
import type { PushingSystem, Surroundings } from './system.ts';

/** 市食药监局: a clerk hands over workbooks. Clean. */
export function startFoodAndDrug({ seed }: Surroundings): PushingSystem {
  const name = 'food-and-drug';
  const desk = openDesk(
    {
      department: 'JS020000SY',
      office: '稽查支队',
      prefix: '锡食药监罚',
      staff: [
        ['SY101', '龚华'],
        ['SY105', '丁晓芳'],
        ['SY108', '邵勇'],
      ],
    },
    ['CF'],
  );
  const cases = penaltyCases({ desk, chance: chanceOf(seed, name), count: 70 });
  return {
    ...{ name, department: desk.department, planted: [], close: () => Promise.resolve() },
    technique: { zh: '导入 XLSX', en: 'imports XLSX' },
    deliveries: deliveriesOf(asWorkbook, name, rowsOf(PENALTY, cases)),
  };
}
