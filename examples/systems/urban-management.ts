import { chanceOf } from './chance.ts';
import { asNdjson, deliveriesOf } from './deliveries.ts';
import { openDesk } from './desk.ts';
import { penaltyCases } from './penalty-cases.ts';
import { PENALTY, rowsOf, type ReportedCase } from './reported-case.ts';
import type { Delivery, Fields, PushingSystem, Surroundings } from './system.ts';

/** A system that reports once more what was changed since. */
export interface UrbanManagement extends PushingSystem {
  /** The second push 再次推送: some cases revised, some as they were. */
  readonly again: readonly Delivery[];
}

const REVISED = 9;
const REPEATED = 30;

/** 市城管局: pushes gzip NDJSON by night, and two days later the same again with revisions. Clean. */
export function startUrbanManagement({ seed }: Surroundings): UrbanManagement {
  const name = 'urban-management';
  const desk = openDesk(
    {
      department: 'JS020000CG',
      office: '城管监察支队',
      prefix: '锡城管罚',
      staff: [
        ['CG3307', '殷建军'],
        ['CG3312', '周琴'],
        ['CG3329', '秦刚'],
        ['CG3340', '倪平'],
      ],
    },
    ['CF'],
  );
  const cases = penaltyCases({ desk, chance: chanceOf(seed, name), count: 150 });
  const again = cases.slice(0, REPEATED).map((one, index) => (index < REVISED ? revised(one) : one));
  return {
    ...{ name, department: desk.department, planted: [], close: () => Promise.resolve() },
    technique: { zh: '推送 NDJSON(gzip),并修订再推', en: 'pushes NDJSON (gzip), then revisions' },
    deliveries: deliveriesOf(asNdjson, 'urban-management', rowsOf(PENALTY, cases)),
    again: deliveriesOf(asNdjson, 'urban-management-again', basesAndResults(again)),
  };
}

/** The party's address was taken down wrongly at first; it changes the base, and with it the version of base and result. */
function revised({ base, stages, result }: ReportedCase): ReportedCase {
  const next = (record: Fields, set: Fields): Fields => ({
    ...record,
    ...set,
    CHANG_NO: Number(record['CHANG_NO']) + 1,
  });
  return {
    base: next(base, { TARGET_ADDRESS: `${String(base['TARGET_ADDRESS'])}-1` }),
    stages,
    ...(result === undefined ? {} : { result: next(result, { ISRECORD: '1' }) }),
  };
}

const basesAndResults = (cases: readonly ReportedCase[]) =>
  rowsOf(
    PENALTY,
    cases.map((one) => ({ ...one, stages: [] })),
  );
