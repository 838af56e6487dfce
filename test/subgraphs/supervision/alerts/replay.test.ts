import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Card } from '../../../../subgraphs/supervision/alerts/card.ts';
import { counts } from '../../../../subgraphs/supervision/alerts/card.ts';
import { judgeCase } from '../../../../subgraphs/supervision/alerts/judge-case.ts';
import { replayCase, supposing } from '../../../../subgraphs/supervision/alerts/replay-case.ts';
import type { Moment } from '../../../../subgraphs/supervision/clock/moment.ts';
import type { CaseFile, Report, StageState } from '../../../../subgraphs/supervision/facts/case-facts.ts';
import { application, base, bench, result, stage } from '../case-files.ts';

const UNTIL = '2014-12-31 00:00:00';
const shown = (cards: readonly Card[]) => cards.map(({ rule, lifted }) => [rule, lifted?.reason]);

describe('a card', () => {
  it('near the end of the promise is lifted when the case is finished in time, and still counts', () => {
    const file = application([
      base(),
      stage(),
      stage({ ordinal: 2 }),
      result({ finishedAt: '2014-03-07 15:00:00' }, '2014-03-07 15:01:00'),
    ]);
    const cards = replayCase(file, UNTIL, bench);
    expect(shown(cards)).toEqual([['A003', 'SETTLED']]);
    expect(counts(cards[0] as Card)).toBe(true);
  });

  it('is refuted when the end, reported a week late, turns out to have been in time, and no longer counts', () => {
    const file = application([
      base(),
      stage(),
      stage({ ordinal: 2 }),
      result({ finishedAt: '2014-03-05 15:00:00' }, '2014-03-17 09:00:00'),
    ]);
    const cards = replayCase(file, UNTIL, bench);
    expect(shown(cards)).toEqual([
      ['A003', 'REPLACED'],
      ['A004', 'REFUTED'],
    ]);
    expect(counts(cards[1] as Card)).toBe(false);
  });

  it('is not raised for a warning that comes after the end', () => {
    const file = application(
      [base(), stage(), stage({ ordinal: 2 }), result({ finishedAt: '2014-03-07 15:00:00' })].map((report) => ({
        ...report,
        at: '2014-04-03 09:00:00',
      })),
    );
    expect(replayCase(file, UNTIL, bench)).toEqual([]);
  });

  it('of a milder level is lifted of itself after 20 working days; a red one is not', () => {
    const returned = application([
      base(),
      stage(),
      stage({ ordinal: 2, state: 'RETURNED' }),
      stage({ ordinal: 3 }),
      result({ documents: ['决定书'] }),
    ]);
    // Raised on 4 March 2014; the 20th working day after is 1 April.
    expect(shown(replayCase(returned, '2014-04-01 23:59:59', bench))).toEqual([['A007', undefined]]);
    expect(shown(replayCase(returned, '2014-04-02 00:00:00', bench))).toEqual([['A007', 'EXPIRED']]);
    const late = application([base(), stage()]);
    expect(shown(replayCase(late, '2014-05-30 00:00:00', bench))).toContainEqual(['A004', undefined]);
  });

  it('about missing documents is mended when they come', () => {
    const file = application([
      base(),
      stage({ documents: [] }),
      stage({ ordinal: 2 }),
      result(),
      { at: '2014-03-10 09:00:00', role: 'document', key: 'D', facts: { name: '受理通知书' } },
    ]);
    expect(shown(replayCase(file, UNTIL, bench))).toEqual([['A018', 'REMEDIED']]);
  });

  it('withdrawn by a decision stays withdrawn, and does not count', () => {
    const file = application([base(), stage()]);
    const lifting = { at: '2014-03-20 10:00:00', reason: 'WITHDRAWN', by: 'appeal-1' } as const;
    const cards = replayCase(file, '2014-05-30 00:00:00', bench, [{ card: 'case-1/A004/', lifting }]);
    expect(cards.find(({ rule }) => rule === 'A004')).toMatchObject({ lifted: lifting });
    expect(cards.filter(counts)).toMatchObject([{ rule: 'A003' }]);
  });
});

describe('what if', () => {
  it('a special procedure had been filed: the time of an inspection is not counted, and the card falls', () => {
    const file = application([
      base(),
      stage(),
      stage({ ordinal: 2 }),
      result({ finishedAt: '2014-03-12 15:00:00' }, '2014-03-12 15:01:00'),
    ]);
    expect(
      replayCase(file, UNTIL, bench)
        .filter(counts)
        .map(({ rule }) => rule),
    ).toEqual(['A003', 'A004']);
    const inspected = supposing(file, {
      ...{ at: '2014-03-04 12:00:00', role: 'procedure', key: '检测' },
      facts: { name: '检测', from: '2014-03-04 11:00:00', to: '2014-03-10 09:00:00' },
    });
    // Counted: 4, 11, 12, 13 (4/5) and 14 March: finished on the third day.
    expect(replayCase(inspected, UNTIL, bench)).toEqual([]);
  });
});

describe('replay', () => {
  const moments = fc.integer({ min: 0, max: 27 }).map((day) => `2014-03-${String(day + 1).padStart(2, '0')} 10:00:00`);
  const states = fc.constantFrom<StageState>('IN_PROGRESS', 'PASSED', 'PAUSED', 'CORRECTION', 'RETURNED', 'TERMINATED');
  const reports = fc.array(
    fc.oneof(
      fc.record({ at: moments }).map(({ at }): Report => base({}, at)),
      fc
        .record({
          at: moments,
          ordinal: fc.integer({ min: 1, max: 4 }),
          state: states,
          beganAt: moments,
          open: fc.boolean(),
        })
        .map(({ at, ordinal, state, beganAt, open }): Report => {
          const whole = stage({ ordinal, state, beganAt, node: `0${String(ordinal % 3)}` }, at);
          return open && whole.role === 'stage'
            ? { ...whole, facts: { ...whole.facts, handledAt: undefined as never } }
            : whole;
        }),
      fc.record({ at: moments, finishedAt: moments }).map(({ at, finishedAt }): Report => result({ finishedAt }, at)),
    ),
    { minLength: 1, maxLength: 10 },
  );

  /** The watch as it runs: arrivals as they come, due moments when a pass happens to look, always in order. */
  function watched(file: CaseFile, passes: readonly Moment[]): readonly Card[] {
    const cards = new Map<string, Card>();
    let next: Moment | undefined;
    const look = (known: CaseFile, at: Moment): void => {
      const judgement = judgeCase(known, [...cards.values()], at, bench);
      for (const card of [...judgement.raised, ...judgement.lifted]) cards.set(card.id, card);
      next = judgement.next;
    };
    const arrivals = [...new Set(file.reports.map(({ at }) => at))].sort();
    const events = [...arrivals.map((at) => ({ at, arrives: true })), ...passes.map((at) => ({ at, arrives: false }))];
    events.sort((left, right) =>
      left.at < right.at ? -1 : left.at > right.at ? 1 : Number(right.arrives) - Number(left.arrives),
    );
    let known: CaseFile = { ...file, reports: [] };
    for (const { at, arrives } of events) {
      while (next !== undefined && (arrives ? next < at : next <= at)) look(known, next);
      if (!arrives) continue;
      known = { ...file, reports: file.reports.filter((report) => report.at <= at) };
      look(known, at);
    }
    return [...cards.values()];
  }

  it('gives the cards that the watch gave, whenever its passes happened to run', () => {
    fc.assert(
      fc.property(reports, fc.array(moments, { maxLength: 6 }), (given, passes) => {
        const file = application(given);
        const end = '2014-08-31 00:00:00';
        expect(watched(file, [...passes, end])).toEqual(replayCase(file, end, bench));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is not moved by looks in between: time alone raises nothing that was not due', () => {
    fc.assert(
      fc.property(reports, moments, (given, extra) => {
        const file = application(given);
        const cards = replayCase(file, extra, bench);
        const { raised, lifted } = judgeCase(file, cards, extra, bench);
        expect([raised, lifted]).toEqual([[], []]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
