import { describe, expect, it } from '@jest/globals';
import { isEnd, stepTo, transitions, type PullState } from '../../../gateway/pull/run-states.ts';

const states = Object.keys(transitions) as PullState[];
const at = '2024-03-04T00:00:00.000Z';

describe('states of a pull run', () => {
  it('are a closed set, all reached from waiting, each with a way out or an end', () => {
    expect(states.filter(isEnd)).toEqual(['balanced', 'unbalanced', 'failed', 'abandoned']);
    const reached = new Set<PullState>(['waiting']);
    for (const state of reached) for (const next of transitions[state]) reached.add(next);
    expect(reached.size).toBe(states.length);
    for (const state of states.filter((one) => !isEnd(one)))
      expect(transitions[state]).toEqual(expect.arrayContaining(['failed', 'abandoned']));
  });

  it('are kept as steps; the same state again is none, and a way that is not drawn is a bug', () => {
    const steps = (
      ['waiting', 'reading', 'reading', 'waiting', 'reading', 'checking', 'storing', 'balanced'] as const
    ).reduce((before, state) => stepTo(before, state, at), [] as ReturnType<typeof stepTo>);
    expect(steps.map(({ state }) => state).join(' ')).toBe('waiting reading waiting reading checking storing balanced');
    expect(() => stepTo(steps, 'reading', at)).toThrow('from balanced to reading');
    expect(() => stepTo([], 'reading', at)).toThrow('from nothing to reading');
  });
});
