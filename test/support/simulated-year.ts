import { createCalendar } from '../../kernel/calendar.ts';
import { dateOfDay, dayNumber } from '../../kernel/day-number.ts';
import type { CatalogueLibrary, PowerItem } from '../../subgraphs/catalogue/library.ts';
import { departmentCode } from './generated-months.ts';
import { seeded, type Seeded } from './seeded.ts';

/** A year of a city: who there is, and what is reported on each day, in the form of `caseChanges`. */
export interface SimulatedYear {
  readonly library: CatalogueLibrary;
  readonly departments: readonly string[];
  /** Ids of all cases of the year. */
  readonly cases: readonly string[];
  readonly days: readonly string[];
  /** Cases of which something was reported on a day, as they stand then. */
  changesOn(date: string): readonly object[];
}

export interface SimulatedYearOptions {
  readonly seed: number;
  readonly year: number;
  readonly departments: number;
  /** New cases of a department on an ordinary working day. */
  readonly casesADay: number;
}

/** How busy a month is: quiet at the Spring Festival and in October, busy in summer and before the year ends. */
const SEASONS = [0.6, 0.4, 1, 1.2, 1.2, 1.1, 1.3, 1.2, 1, 0.7, 1, 1.4];
const calendar = createCalendar();
const GRADES = [10_000, 20_000, 50_000] as const;
const FLOW = ['立案', '调查取证', '处罚决定', '结案'];

/** What is reported of a case on a day. */
interface Report {
  readonly on: string;
  readonly role: 'base' | 'stage' | 'result';
  readonly record: object;
}

interface SimulatedCase {
  readonly identity: { readonly id: string } & object;
  readonly reports: readonly Report[];
}

/**
 * Fifty departments or fewer for a year: seasons, holidays, cases in time and late, never finished, paused, without
 * papers or evidence, fines outside their range; outages after which everything arrives at once. The same seed gives the
 * same year.
 */
export function simulatedYear({ seed, year, departments: count, casesADay }: SimulatedYearOptions): SimulatedYear {
  const departments = Array.from({ length: count }, (_, index) => departmentCode(index));
  const days = daysOf(year);
  const cases = departments.flatMap((department, index) =>
    casesOf(department, days, casesADay, seeded(seed * 1000 + index)),
  );
  const reported = new Map<string, SimulatedCase[]>();
  for (const each of cases)
    for (const on of new Set(each.reports.map((report) => report.on)))
      reported.set(on, [...(reported.get(on) ?? []), each]);
  return {
    ...{ library: libraryOf(departments), departments, days, cases: cases.map(({ identity }) => identity.id) },
    changesOn: (date) => (reported.get(date) ?? []).map((each) => snapshot(each, date)),
  };
}

function daysOf(year: number): readonly string[] {
  const first = dayNumber(`${String(year)}-01-01`) ?? 0;
  const next = dayNumber(`${String(year + 1)}-01-01`) ?? 0;
  return Array.from({ length: next - first }, (_, index) => dateOfDay(first + index));
}

function snapshot({ identity, reports }: SimulatedCase, date: string): object {
  const known = reports.filter(({ on }) => on <= date);
  const of = (role: Report['role']): readonly object[] =>
    known.filter((report) => report.role === role).map(({ record }) => record);
  return {
    ...identity,
    ...{ base: of('base')[0] ?? null, stages: of('stage'), result: of('result')[0] ?? null, documents: [] },
  };
}

const powerCode = (department: string, type: 'XK' | 'CF', serial: number): string =>
  `${department}-${type}-000${String(serial)}`;

/** Six licences and three penalties each; the second licence is suspended from September on. */
function libraryOf(departments: readonly string[]): CatalogueLibrary {
  const version = { state: 'IN_USE' as const, name: '权力事项', legalBasis: [] };
  const [low, middle, top] = GRADES;
  const discretion = [
    {
      grade: '一般',
      circumstances: [],
      kind: '罚款',
      range: { kind: 'AMOUNT' as const, low, top: middle },
      basis: '基准',
    },
    {
      grade: '严重',
      circumstances: ['屡教不改'],
      kind: '罚款',
      range: { kind: 'AMOUNT' as const, low: middle, top },
      basis: '基准',
    },
  ];
  return {
    departments: departments.map((code) => ({ code, name: code, kind: 'SELF_BUILT', region: '320200' })),
    powers: departments.flatMap((department) => [
      ...[1, 2, 3, 4, 5, 6].map((serial): PowerItem => ({
        ...{ code: powerCode(department, 'XK', serial), department, type: 'LICENCE' },
        versions: [
          { from: '2009-01-01', ...version },
          ...(serial === 2 ? [{ from: '2014-09-01', ...version, state: 'SUSPENDED' as const }] : []),
        ],
      })),
      ...[1, 2, 3].map((serial): PowerItem => ({
        ...{ code: powerCode(department, 'CF', serial), department, type: 'PENALTY' },
        versions: [{ from: '2009-01-01', ...version, discretion }],
      })),
    ]),
  };
}

function casesOf(department: string, days: readonly string[], casesADay: number, random: Seeded): SimulatedCase[] {
  const outages = [1, 2, 3].map(() => {
    const from = random.whole(0, days.length - 20);
    return { from: days[from] as string, to: days[from + random.whole(2, 12)] as string };
  });
  /** Reported the same evening, or on the first one after an outage. */
  const evening = (date: string): string => {
    const outage = outages.find(({ from, to }) => from <= date && date <= to);
    return outage === undefined ? date : evening(dateOfDay((dayNumber(outage.to) ?? 0) + 1));
  };
  const cases: SimulatedCase[] = [];
  for (const day of days.filter((date) => calendar.isWorkingDay(date))) {
    const busy = casesADay * (SEASONS[Number(day.slice(5, 7)) - 1] ?? 1);
    for (let left = busy + random.next(); left >= 1; left -= 1) {
      const id = `${department}-${String(cases.length + 1)}`;
      const make = random.next() < 0.25 ? penalty : application;
      cases.push(make({ id, department, day, evening, random }));
    }
  }
  return cases;
}

interface CaseOfDay {
  readonly id: string;
  readonly department: string;
  readonly day: string;
  readonly evening: (date: string) => string;
  readonly random: Seeded;
}

const files = (...names: readonly string[]): string =>
  names.map((name) => `<DOCUMENT_NAME>${name}</DOCUMENT_NAME>`).join('');

/** A moment of a day within office hours. */
const at = (date: string, random: Seeded): string =>
  `${date} ${String(random.whole(9, 11)).padStart(2, '0')}:${String(random.whole(10, 59))}:00`;

function reporter(id: string, evening: (date: string) => string) {
  return (role: Report['role'], on: string, recordType: string, key: string, fields: object): Report => {
    const arrives = evening(on);
    const submission = { number: `S-${id}-${arrives}`, offeredAt: `${arrives}T10:00:00.000Z` };
    return { on: arrives, role, record: { id: `${id}/${role}${key}`, recordType, fields, sequence: 1, submission } };
  };
}

const identityOf = (id: string, department: string, power: string, type: string, day: string) => ({
  ...{
    id,
    department: { code: department },
    internalNumber: id,
    power: { code: power },
    type,
    period: day.slice(0, 7),
  },
});

function application({ id, department, day, evening, random }: CaseOfDay): SimulatedCase {
  const report = reporter(id, evening);
  const promise = random.whole(3, 15);
  const luck = random.next();
  // Most in time, some late by a few days, a few never.
  const took = luck < 0.9 ? random.whole(1, promise) : promise + random.whole(1, 8);
  const done = calendar.addWorkingDays(day, took);
  const applied = at(day, random);
  const stage = (ordinal: number, name: string, on: string, state: string, papers: string): Report =>
    report('stage', on, 'INF_APPLY_PROCESS', String(ordinal), {
      ...{ NO_ORD: ordinal, TACHE_NAME: name, NODE_ID: `0${String(ordinal)}`, STATUS: state, NOTE: '按规定办理' },
      ...{ PROMISE_START_SIGN: ordinal === 1 ? '1' : '0', BEGIN_DATE: at(on, random), ATTACHMENT: papers },
    });
  const paused = random.next() < 0.05;
  const reports = [
    report('base', day, 'INF_APPLY', '', {
      ...{
        APPLY_DATE: applied,
        CREATE_DATE: applied,
        PROMISE: promise,
        PROMISE_TYPE: '1',
        CONTENT: '申请办理行政许可',
      },
      STUFF: random.next() < 0.97 ? files('申请表') : '',
    }),
    stage(1, '受理', day, '7', random.next() < 0.97 ? files('受理通知书') : ''),
    ...(paused ? [stage(2, '暂停', calendar.addWorkingDays(day, 1), '2', '')] : []),
    ...(luck < 0.98
      ? [
          stage(3, '审查', done, '5', ''),
          report('result', done, 'INF_APPLY_RESULT', '', {
            ...{ STATUS: random.next() < 0.96 ? '2' : '3', NOTE: '经审查作出决定', FINISH_TIME: `${done} 16:00:00` },
            ...{ ATTACHMENT: random.next() < 0.97 ? files('许可决定书') : '', RECEIVABLE: 100 },
            PAID: random.next() < 0.98 ? 100 : 90,
          }),
        ]
      : []),
  ];
  return {
    identity: identityOf(id, department, powerCode(department, 'XK', random.whole(1, 6)), 'application', day),
    reports,
  };
}

function penalty({ id, department, day, evening, random }: CaseOfDay): SimulatedCase {
  const report = reporter(id, evening);
  const steps = random.next() < 0.96 ? FLOW : FLOW.filter((name) => name !== '调查取证');
  const dates = FLOW.map((_, index) => calendar.addWorkingDays(day, index * 3));
  const fine = random.next() < 0.95 ? random.whole(GRADES[0], GRADES[2]) : 5_000;
  const done = dates.at(-1) as string;
  const reports = [
    report('base', day, 'INF_PUNISH', '', {
      ...{ AJ_OCCUR_DATE: at(day, random), CREATE_DATE: at(day, random), CONTENT: '未取得许可擅自施工' },
      ...{ PROMISE: 90, PROMISE_TYPE: '1' },
    }),
    ...steps.map((name, index) =>
      report('stage', dates[FLOW.indexOf(name)] as string, 'INF_PUNISH_PROCESS', String(index + 1), {
        ...{ NO_ORD: index + 1, TACHE_NAME: name, NODE_ID: `0${String(index + 1)}`, STATUS: '5', NOTE: '按规定办理' },
        ...{ BEGIN_DATE: at(dates[FLOW.indexOf(name)] as string, random), EVIDENCE: files('照片') },
        ...{ PROMISE_START_SIGN: index === 0 ? '1' : '0', ATTACHMENT: files('违法行为告知书') },
      }),
    ),
    report('result', done, 'INF_PUNISH_RESULT', '', {
      ...{ PUNISH_DESIDE: '1', PROGRAM: '2', PUNISH_CLASS: random.next() < 0.1 ? '35' : '3', STANDARD: '裁量基准' },
      ...{ PUNISH_RESULT_FINE: fine, FINISH_DATE: `${done} 16:00:00`, ATTACHMENT: files('处罚决定书') },
    }),
  ];
  return {
    identity: identityOf(id, department, powerCode(department, 'CF', random.whole(1, 3)), 'penalty', day),
    reports,
  };
}
