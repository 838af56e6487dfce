import { openFrontDoor, type FrontDoor, type Outcome } from '../../examples/systems/front-door.ts';
import type { PushingSystem, SelfBuiltSystem } from '../../examples/systems/system.ts';
import { PERIOD } from '../../examples/systems/the-month.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';
import { legalInstant } from '../../kernel/clock.ts';
import { correctRejected, declareNoCases, submitCase } from './graph-deeds.ts';
import type { Demo } from './open-demo.ts';

/** One step of the story, at a time of the month. */
export interface Step {
  /** Legal time, `YYYY-MM-DD HH:mm`. */
  readonly at: string;
  readonly title: Bilingual;
  /** Does it through the front door, and says what the hub answered. */
  readonly run: (demo: Demo) => Promise<readonly Outcome[]>;
}

/** A pull by the hub itself, in the night. */
const pull = (at: string, source: string, zh: string, en: string): Step => ({
  at,
  title: { zh: `枢纽抽取${zh}`, en: `the hub pulls from ${en}` },
  run: async ({ hub, clock }) => {
    const scheduledAt = clock.now().toISOString();
    const { receipt, state, fault } = await hub.pull.run({ source, period: PERIOD, scheduledAt });
    if (state === 'failed' || state === 'abandoned') throw new Error(`${source}: ${fault?.code} ${fault?.message.en}`);
    return receipt === undefined ? [] : [receipt];
  },
});

/** Something that a department does, with a token of its own. */
const act = (
  at: string,
  title: Bilingual,
  pick: (demo: Demo) => SelfBuiltSystem,
  deed: (door: FrontDoor, demo: Demo) => Promise<readonly Outcome[]>,
): Step => ({ at, title, run: async (demo) => deed(await openFrontDoor(demo.url, pick(demo).name), demo) });

async function deliverAll(door: FrontDoor, deliveries: PushingSystem['deliveries']): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  // One after another: stages come after their bases.
  for (const delivery of deliveries) outcomes.push(await door.deliver(delivery));
  return outcomes;
}

/** September 2010 as it was reported in October: the nights of collecting, the deadline of the 5th, and what came after. */
export const STORY: readonly Step[] = [
  pull('2010-10-01 02:00', 'transport', '市交通局', 'transport'),
  pull('2010-10-01 02:05', 'planning', '市规划局', 'planning'),
  pull('2010-10-01 02:10', 'construction', '市建设局', 'construction'),
  pull('2010-10-01 02:15', 'civil-affairs', '市民政局', 'civil affairs'),
  pull('2010-10-01 02:20', 'development-and-reform', '市发改委', 'development and reform'),
  act(
    '2010-10-01 23:30',
    { zh: '市城管局推送 NDJSON', en: 'urban management pushes NDJSON' },
    ({ systems }) => systems.urbanManagement,
    (door, { systems }) => deliverAll(door, systems.urbanManagement.deliveries),
  ),
  act(
    '2010-10-02 10:00',
    { zh: '市人保局导入 GB18030 的 CSV', en: 'human resources imports CSV in GB18030' },
    ({ systems }) => systems.humanResources,
    (door, { systems }) => deliverAll(door, systems.humanResources.deliveries),
  ),
  act(
    '2010-10-03 23:30',
    { zh: '市城管局修订后再次推送', en: 'urban management pushes again, with revisions' },
    ({ systems }) => systems.urbanManagement,
    (door, { systems }) => deliverAll(door, systems.urbanManagement.again),
  ),
  act(
    '2010-10-04 15:00',
    { zh: '市人保局在图中改正退回记录', en: 'human resources mends what was sent back, in the graph' },
    ({ systems }) => systems.humanResources,
    (door, { systems }) => correctRejected(door, systems.humanResources),
  ),
  act(
    '2010-10-04 16:30',
    { zh: '市食药监局导入 XLSX', en: 'food and drug imports XLSX' },
    ({ systems }) => systems.foodAndDrug,
    (door, { systems }) => deliverAll(door, systems.foodAndDrug.deliveries),
  ),
  act(
    '2010-10-05 09:00',
    { zh: '工商局上报件数', en: 'industry and commerce reports counts' },
    ({ systems }) => systems.industryAndCommerce,
    async (door, { systems }) => [await door.count(systems.industryAndCommerce.counts)],
  ),
  act(
    '2010-10-05 11:00',
    { zh: '市残联申报本月无办件', en: "the disabled persons' federation declares no cases" },
    ({ systems }) => systems.disabledPersons,
    async (door, { systems }) => [await declareNoCases(door, systems.disabledPersons.department)],
  ),
  {
    at: '2010-10-06 00:01',
    title: { zh: '报送期限已过(10 月 5 日 24:00)', en: 'the deadline has passed (5 October, 24:00)' },
    run: () => Promise.resolve([]),
  },
  act(
    '2010-10-06 09:10',
    { zh: '市国土局逐件推送,已逾期', en: 'land pushes case by case, late' },
    ({ systems }) => systems.land,
    async (door, { systems }) => {
      const outcomes: Outcome[] = [];
      for (const one of systems.land.cases) outcomes.push(...(await submitCase(door, systems.land.department, one)));
      return outcomes;
    },
  ),
  act(
    '2010-10-06 14:20',
    { zh: '市住保房管局导入 CSV,逾期且有问题', en: 'housing imports CSV, late and faulty' },
    ({ systems }) => systems.housing,
    (door, { systems }) => deliverAll(door, systems.housing.deliveries),
  ),
];

/** When the scores are read. */
const READING = '2010-10-06 18:00';

/** Plays the story, step by step, until it is told or the signal says stop; `onStep` is told of each step when it is done. */
export async function play(
  demo: Demo,
  signal: AbortSignal,
  onStep: (step: Step, outcomes: readonly Outcome[]) => void,
): Promise<void> {
  for (const step of STORY) {
    if (signal.aborted) return;
    demo.clock.moveTo(instantOf(step.at));
    onStep(step, await step.run(demo));
  }
  demo.clock.moveTo(instantOf(READING));
}

function instantOf(at: string): Date {
  const [day = '', time = ''] = at.split(' ');
  return legalInstant(day, `${time}:00`);
}
