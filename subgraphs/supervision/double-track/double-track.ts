import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { addMonths, monthOf } from '../../../kernel/month.ts';
import { dateOf, minutesOfDay, secondsBetween, type Moment } from '../clock/moment.ts';
import type { OfficeHours } from '../clock/office-hours.ts';
import type { CaseView } from '../facts/case-view.ts';

/** Signs that a case was handled offline and only registered online 网下办理、网上登记. None proves it alone. */
export const doubleTrackSigns = {
  BULK_ENTRY: { zh: '月末集中补录', en: 'Entered in bulk at the end of the month or after it' },
  SECONDS_APART: { zh: '各环节录入仅隔数秒', en: 'Stages entered seconds apart' },
  OUT_OF_ORDER: { zh: '时间戳次序颠倒', en: 'Time stamps out of order' },
  OUTSIDE_OFFICE_HOURS: { zh: '办理时间在办公时间之外', en: 'Handled outside office hours' },
  LAST_DAY: { zh: '办结集中在承诺期限最后一日', en: 'Finished on the last day of the promise, like many others' },
  COPIED_TEXT: { zh: '办理意见文字雷同', en: 'Opinions copied from one another' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type DoubleTrackSign = keyof typeof doubleTrackSigns;

/** When a sign is one; data, so that a city may be stricter. */
export interface DoubleTrackParameters {
  readonly officeHours: OfficeHours;
  /** Entered so many days after it happened at least. */
  readonly lateDays: number;
  /** Cases of a department entered on one day that make a bulk. */
  readonly bulk: number;
  /** All stages entered within so many seconds. */
  readonly seconds: number;
  /** Share of cases finished on their last day that is too many, percent, and least number of cases. */
  readonly lastDayPercent: number;
  readonly lastDayAtLeast: number;
  /** One opinion in so many cases is a copy; short ones such as 同意 are not counted. */
  readonly copies: number;
  readonly noteCharacters: number;
  /** Signs that a case must bear to be called suspicious. */
  readonly signsNeeded: number;
}

/** What is used unless a city says otherwise. */
export const standardDoubleTrack: DoubleTrackParameters = {
  officeHours: [
    { from: '08:00', to: '12:30' },
    { from: '13:00', to: '19:00' },
  ],
  ...{ lateDays: 5, bulk: 10, seconds: 120, lastDayPercent: 60, lastDayAtLeast: 20, copies: 8, noteCharacters: 10 },
  signsNeeded: 2,
};

/** A case that bears signs, each with its evidence. */
export interface SuspectedCase {
  readonly case: string;
  readonly signs: Readonly<Partial<Record<DoubleTrackSign, Readonly<Record<string, unknown>>>>>;
  readonly suspected: boolean;
}

/** Looks for signs over a department's cases of a month: some show only in the crowd. Pure. */
export function findDoubleTrack(
  views: readonly CaseView[],
  calendar: WorkingCalendar,
  parameters: DoubleTrackParameters = standardDoubleTrack,
): readonly SuspectedCase[] {
  const crowd = crowdOf(views, parameters);
  return views.flatMap((view): readonly SuspectedCase[] => {
    const signs = signsOf(view, crowd, calendar, parameters);
    const found = Object.keys(signs).length;
    return found === 0 ? [] : [{ case: view.file.id, signs, suspected: found >= parameters.signsNeeded }];
  });
}

interface Crowd {
  /** Cases first entered late, by the day of entry. */
  readonly lateEntries: ReadonlyMap<string, number>;
  readonly notes: ReadonlyMap<string, number>;
  readonly lastDay: { readonly cases: number; readonly finished: number };
}

function crowdOf(views: readonly CaseView[], { lateDays, noteCharacters }: DoubleTrackParameters): Crowd {
  const lateEntries = new Map<string, number>();
  const notes = new Map<string, number>();
  let lastDay = 0;
  let finished = 0;
  for (const view of views) {
    const entered = lateEntryOf(view, lateDays);
    if (entered !== undefined) lateEntries.set(entered, (lateEntries.get(entered) ?? 0) + 1);
    // One case counts an opinion once, however many of its stages bear it.
    for (const digest of new Set(notesOf(view, noteCharacters))) notes.set(digest, (notes.get(digest) ?? 0) + 1);
    if (view.finishedAt !== undefined && isOrdinary(view)) {
      finished += 1;
      if (isLastDay(view)) lastDay += 1;
    }
  }
  return { lateEntries, notes, lastDay: { cases: lastDay, finished } };
}

function signsOf(
  view: CaseView,
  crowd: Crowd,
  calendar: WorkingCalendar,
  parameters: DoubleTrackParameters,
): SuspectedCase['signs'] {
  const signs: Partial<Record<DoubleTrackSign, Readonly<Record<string, unknown>>>> = {};
  const entered = lateEntryOf(view, parameters.lateDays);
  const together = entered === undefined ? 0 : (crowd.lateEntries.get(entered) ?? 0);
  if (entered !== undefined && together >= parameters.bulk && isMonthEnd(entered, view))
    signs.BULK_ENTRY = { enteredOn: entered, cases: together };

  const entries = view.stages.flatMap(({ enteredAt }) => (enteredAt === undefined ? [] : [enteredAt])).sort();
  const spread = entries.length < 3 ? Infinity : secondsBetween(entries[0] ?? '', entries.at(-1) ?? '');
  const took =
    view.stages.length < 2 ? 0 : secondsBetween(view.stages[0]?.beganAt ?? '', view.stages.at(-1)?.beganAt ?? '');
  // Stages that really took seconds are an automatic decision, not a late registration.
  if (spread <= parameters.seconds && took > 3600) signs.SECONDS_APART = { seconds: spread, stages: entries.length };

  const disorder = disorderOf(view);
  if (disorder !== undefined) signs.OUT_OF_ORDER = disorder;

  const outside = view.stages.filter(
    ({ handledAt }) => handledAt?.length === 19 && isOutside(handledAt, calendar, parameters),
  );
  if (outside.length > 0 && outside.length * 2 >= view.stages.length)
    signs.OUTSIDE_OFFICE_HOURS = { stages: outside.map(({ ordinal, handledAt }) => ({ ordinal, handledAt })) };

  const { cases, finished } = crowd.lastDay;
  if (isLastDay(view) && finished >= parameters.lastDayAtLeast && cases * 100 >= finished * parameters.lastDayPercent)
    signs.LAST_DAY = { cases, finished };

  const copies = Math.max(0, ...notesOf(view, parameters.noteCharacters).map((digest) => crowd.notes.get(digest) ?? 0));
  if (copies >= parameters.copies) signs.COPIED_TEXT = { cases: copies };
  return signs;
}

/** Day on which a case was first entered, if that was long after it began. */
function lateEntryOf({ base, stages }: CaseView, lateDays: number): string | undefined {
  const began = base?.appliedAt ?? stages[0]?.beganAt;
  const entered = base?.enteredAt;
  if (began === undefined || entered === undefined) return undefined;
  return secondsBetween(began, entered) >= lateDays * 86_400 ? dateOf(entered) : undefined;
}

/** The last three days of a month, or any day after the month that the case is of. */
const isMonthEnd = (date: string, { file }: CaseView): boolean =>
  Number(date.slice(8)) >= 28 || monthOf(date) >= addMonths(file.period, 1);

/** Business times that run backwards, or what was entered before it happened. */
function disorderOf({ stages }: CaseView): Readonly<Record<string, unknown>> | undefined {
  for (const [index, { ordinal, beganAt, handledAt, enteredAt }] of stages.entries()) {
    const before = stages[index - 1]?.beganAt;
    if (beganAt !== undefined && before !== undefined && beganAt < before) return { stage: ordinal, beganAt, before };
    if (beganAt !== undefined && handledAt !== undefined && handledAt < beganAt)
      return { stage: ordinal, beganAt, handledAt };
    if (enteredAt !== undefined && handledAt !== undefined && enteredAt < handledAt)
      return { stage: ordinal, handledAt, enteredAt };
  }
  return undefined;
}

function isOutside(moment: Moment, calendar: WorkingCalendar, { officeHours }: DoubleTrackParameters): boolean {
  const year = Number(moment.slice(0, 4));
  if (year < calendar.years.from || year > calendar.years.to) return false;
  const time = minutesOfDay(moment);
  return (
    !calendar.isWorkingDay(dateOf(moment)) ||
    !officeHours.some(({ from, to }) => minutesOfDay(from) <= time && time <= minutesOfDay(to))
  );
}

const notesOf = ({ stages }: CaseView, atLeast: number): readonly string[] =>
  stages.flatMap(({ note, noteDigest }) => (noteDigest === undefined || note < atLeast ? [] : [noteDigest]));

/** A promise of a day or two is often used up to the last. */
const isOrdinary = ({ clock }: CaseView): boolean => clock.running && clock.promise.amount > 2;

const isLastDay = (view: CaseView): boolean =>
  isOrdinary(view) &&
  view.clock.running &&
  view.finishedAt !== undefined &&
  dateOf(view.finishedAt) === view.clock.dueOn;
