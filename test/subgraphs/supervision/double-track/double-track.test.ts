import { describe, expect, it } from '@jest/globals';
import { dateOfDay, dayNumber } from '../../../../kernel/day-number.ts';
import { momentAt } from '../../../../subgraphs/supervision/clock/moment.ts';
import { findDoubleTrack, type DoubleTrackSign } from '../../../../subgraphs/supervision/double-track/double-track.ts';
import { viewCase } from '../../../../subgraphs/supervision/facts/case-view.ts';
import type { CaseFile } from '../../../../subgraphs/supervision/facts/case-facts.ts';
import { application, base, calendar, result, stage } from '../case-files.ts';

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Plan {
  readonly id: string;
  readonly from: string;
  /** Minutes after nine at which each of three stages was handled, and days between them. */
  readonly times: readonly number[];
  readonly gaps: readonly number[];
  /** When each stage was entered; honest ones are entered minutes after they were handled. */
  readonly entered?: (handled: string, index: number) => string;
  readonly baseEntered?: string;
  readonly notes: readonly string[];
}

function planned({ id, from, times, gaps, entered, baseEntered, notes }: Plan): CaseFile {
  let day = dayNumber(from) ?? 0;
  const stages = times.map((minutes, index) => {
    day = dayNumber(calendar.addWorkingDays(dateOfDay(day), gaps[index] ?? 0)) ?? 0;
    const handledAt = momentAt(dateOfDay(day), 540 + minutes);
    const beganAt = momentAt(dateOfDay(day), 540 + Math.max(0, minutes - 20));
    const enteredAt = entered?.(handledAt, index) ?? momentAt(dateOfDay(day), 540 + minutes + 3);
    return stage({
      ordinal: index + 1,
      node: String(index),
      state: index === 0 ? 'ACCEPTED' : 'PASSED',
      startsPromise: index === 0,
      beganAt,
      handledAt,
      enteredAt,
      note: 14,
      noteDigest: notes[index] ?? `${id}-${String(index)}`,
    });
  });
  const last = dateOfDay(day);
  return application(
    [
      base(
        {
          appliedAt: `${from} 09:00:00`,
          enteredAt: baseEntered ?? `${from} 09:05:00`,
          promise: { amount: 10, unit: 'working-day' },
        },
        '2014-01-01 00:00:00',
      ),
      ...stages.map((report) => ({ ...report, at: '2014-01-01 00:00:00' })),
      result({ finishedAt: `${last} 16:50:00` }, '2014-01-01 00:00:00'),
    ],
    { id, period: '2014-03' },
  );
}

/** A department's March: honest cases with the accidents of life, and planted ones of each trade. */
function march(seed: number): {
  readonly files: readonly CaseFile[];
  readonly planted: ReadonlyMap<string, readonly DoubleTrackSign[]>;
} {
  const random = numbers(seed);
  const planted = new Map<string, readonly DoubleTrackSign[]>();
  const files: CaseFile[] = [];
  const day = (): string => calendar.addWorkingDays('2014-03-02', 1 + random(14));
  for (let index = 0; index < 200; index += 1) {
    const accident = random(40);
    files.push(
      planned({
        ...{
          id: `honest-${String(index)}`,
          from: day(),
          times: [random(400), random(400), random(400)],
          gaps: [0, 1 + random(3), random(4)],
          notes: [],
        },
        // Some are entered the next week, one by one; some opinions are a form of words that a few share.
        ...(accident === 0 ? { baseEntered: '2014-03-31 10:00:00' } : {}),
        ...(accident === 1 ? { notes: ['form-of-words'] } : {}),
        ...(accident === 2 ? { times: [100, 700, 200] } : {}),
      }),
    );
  }
  for (let index = 0; index < 15; index += 1) {
    const id = `bulk-${String(index)}`;
    planted.set(id, ['BULK_ENTRY', 'SECONDS_APART']);
    files.push(
      planned({
        id,
        from: day(),
        times: [30, 60, 90],
        gaps: [0, 2, 2],
        notes: [],
        baseEntered: '2014-03-31 19:30:00',
        entered: (_, at) => `2014-03-31 19:30:${String(at * 12).padStart(2, '0')}`,
      }),
    );
  }
  for (let index = 0; index < 10; index += 1) {
    const id = `copied-${String(index)}`;
    planted.set(id, ['COPIED_TEXT', 'OUTSIDE_OFFICE_HOURS']);
    files.push(
      planned({
        id,
        from: day(),
        times: [780, 790, 800],
        gaps: [0, 1, 1],
        notes: ['same-words', 'same-words', 'same-words'],
      }),
    );
  }
  for (let index = 0; index < 5; index += 1) {
    const id = `backwards-${String(index)}`;
    planted.set(id, ['OUT_OF_ORDER', 'SECONDS_APART']);
    files.push(
      planned({
        id,
        from: '2014-03-10',
        times: [300, 200, 100],
        gaps: [0, 1, 0],
        notes: [],
        entered: (_, at) => `2014-03-10 17:20:${String(at).padStart(2, '0')}`,
      }),
    );
  }
  return { files, planted };
}

const found = (files: readonly CaseFile[]) =>
  findDoubleTrack(
    files.map((file) => viewCase(file, '2014-04-30 00:00:00', calendar)),
    calendar,
  );

describe('double track', () => {
  it.each([1, 2, 3])('finds planted cases and lets honest ones go (seed %i)', (seed) => {
    const { files, planted } = march(seed);
    const suspected = found(files)
      .filter((each) => each.suspected)
      .map((each) => each.case);
    const right = suspected.filter((id) => planted.has(id)).length;
    const precision = right / suspected.length;
    const recall = right / planted.size;
    // eslint-disable-next-line no-console -- the figures are what this test is for
    console.info(
      `double track, seed ${String(seed)}: ${String(files.length)} cases, ${String(planted.size)} planted, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('names the signs of each, with evidence', () => {
    const { files, planted } = march(1);
    const byCase = new Map(found(files).map((each) => [each.case, each]));
    for (const [id, signs] of planted)
      expect(Object.keys(byCase.get(id)?.signs ?? {})).toEqual(expect.arrayContaining([...signs]));
    expect(byCase.get('bulk-0')?.signs.BULK_ENTRY).toMatchObject({ enteredOn: '2014-03-31' });
    expect(byCase.get('copied-0')?.signs.COPIED_TEXT).toEqual({ cases: 10 });
  });

  it('sees durations heaped on the last promised day only in the crowd', () => {
    const lastDay = Array.from({ length: 20 }, (_, index) =>
      planned({ id: `last-${String(index)}`, from: '2014-03-03', times: [60, 60, 60], gaps: [0, 5, 5], notes: [] }),
    );
    expect(found(lastDay).every(({ signs }) => signs.LAST_DAY !== undefined)).toBe(true);
    expect(found(lastDay.slice(0, 19))).toEqual([]);
  });

  it('does not suspect an automatic decision: stages seconds apart that really took seconds', () => {
    const instant = planned({
      id: 'machine',
      from: '2014-03-03',
      times: [30, 30, 30],
      gaps: [0, 0, 0],
      notes: [],
      entered: (handled) => handled,
    });
    expect(found([instant])).toEqual([]);
  });
});
