import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { asCsv, deliveriesOf } from './deliveries.ts';
import { openDesk } from './desk.ts';
import { plant, type Planting } from './plant.ts';
import { APPLICATION, rowsOf } from './reported-case.ts';
import type { PushingSystem, Surroundings } from './system.ts';

const PLANTINGS: readonly Planting[] = [
  { ordinal: 3, at: 'base', set: { ORG_ID: '市住保房管局' }, rules: ['JS10-003', 'JS10-010', 'JS10-132', 'JS10-135'] },
  { ordinal: 8, at: 'base', set: { ITEM_ID: '商品房预售' }, rules: ['JS10-011'] },
  { ordinal: 15, at: 'result', set: { PAID: -80 }, rules: ['JS10-082'] },
  { ordinal: 21, at: 1, set: { PROMISE: 15, PROMISE_TYPE: '3' }, rules: ['JS10-061'] },
  { ordinal: 27, at: 'result', set: { NOTE: '/' }, rules: ['JS10-001'] },
];

/** 市住保房管局: CSV after the deadline, and not in order either. */
export function startHousing({ seed }: Surroundings): PushingSystem {
  const name = 'housing';
  const desk = openDesk(
    {
      department: 'JS020000FC',
      office: '产权产籍处',
      prefix: '锡房许',
      staff: [
        ['FC62', '朱敏'],
        ['FC66', '荣军'],
      ],
    },
    ['XK', 'QR', 'GF'],
  );
  const sound = applicationCases({ desk, chance: chanceOf(seed, name), count: 85 });
  const { cases, planted } = plant(APPLICATION, sound, PLANTINGS, { apart: true });
  return {
    ...{ name, department: desk.department, planted, close: () => Promise.resolve() },
    technique: { zh: '导入 CSV(UTF-8),逾期', en: 'imports CSV (UTF-8), late' },
    deliveries: deliveriesOf(asCsv, name, rowsOf(APPLICATION, cases)),
  };
}
