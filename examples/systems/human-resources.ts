import { applicationCases } from './application-cases.ts';
import { chanceOf } from './chance.ts';
import { asCsvInGb18030, deliveriesOf } from './deliveries.ts';
import { openDesk } from './desk.ts';
import { plant, type Planting } from './plant.ts';
import { APPLICATION, rowsOf } from './reported-case.ts';
import type { Fields, PushingSystem, Surroundings } from './system.ts';

/** A system whose clerk mends what was sent back. */
export interface HumanResources extends PushingSystem {
  /** What the clerk sets in a record that came back, from what stands in it; nothing for one that only waited for its base. */
  mend(record: Fields): Fields;
}

/** Words where codes belong, as the clerk's list shows them. */
const WAYS: Readonly<Record<string, string>> = { 网上: '1', 当面: '0' };
const STATES: Readonly<Record<string, string>> = { 通过: '5', 准予: '2' };

const PLANTINGS: readonly Planting[] = [
  { ordinal: 5, at: 'base', set: { APPLY_WAY: '网上' }, rules: ['JS10-003', 'JS10-004'] },
  { ordinal: 12, at: 'base', set: { APPLY_WAY: '当面' }, rules: ['JS10-003', 'JS10-004'] },
  { ordinal: 18, at: 1, set: { STATUS: '通过' }, rules: ['JS10-003', 'JS10-004'] },
  { ordinal: 26, at: 2, set: { STATUS: '通过' }, rules: ['JS10-003', 'JS10-004'] },
  { ordinal: 33, at: 'result', set: { STATUS: '准予' }, rules: ['JS10-003', 'JS10-004'] },
];

/** 市人保局: CSV in GB18030 out of an office program; words instead of codes, mended in time. */
export function startHumanResources({ seed }: Surroundings): HumanResources {
  const name = 'human-resources';
  const desk = openDesk(
    {
      department: 'JS020000RS',
      office: '行政许可服务处',
      prefix: '锡人社许',
      staff: [
        ['RS05', '杨洁'],
        ['RS07', '邹国平'],
        ['RS11', '尤静'],
      ],
    },
    ['XK', 'QR', 'GF'],
  );
  const sound = applicationCases({ desk, chance: chanceOf(seed, name), count: 130 });
  const { cases, planted } = plant(APPLICATION, sound, PLANTINGS, { apart: true });
  return {
    ...{ name, department: desk.department, planted, close: () => Promise.resolve() },
    technique: { zh: '导入 CSV(GB18030),退回后改正', en: 'imports CSV (GB18030), mends rejects' },
    deliveries: deliveriesOf(asCsvInGb18030, name, rowsOf(APPLICATION, cases)),
    mend: (record) => {
      const way = WAYS[String(record['APPLY_WAY'])];
      const state = STATES[String(record['STATUS'])];
      return { ...(way === undefined ? {} : { APPLY_WAY: way }), ...(state === undefined ? {} : { STATUS: state }) };
    },
  };
}
