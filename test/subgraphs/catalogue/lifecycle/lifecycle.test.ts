import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  actNames,
  actRules,
  afterAct,
  allowedActs,
  UNBORN,
  type ActName,
  type LifeState,
} from '../../../../subgraphs/catalogue/lifecycle/lifecycle.ts';

const walk = (acts: readonly ActName[]): LifeState | undefined =>
  acts.reduce<LifeState | undefined>((state, act) => state && afterAct(state, act), UNBORN);

describe('the life of a power', () => {
  it('goes from clearing to use by the seven steps of the policy', () => {
    expect(walk(['CLEAR', 'CODE', 'DECLARE', 'VERIFY', 'PUBLISH', 'FILE', 'PUT_INTO_USE'])).toEqual({
      standing: 'IN_USE',
      step: 'NONE',
    });
  });

  it.each<[string, ActName[]]>([
    ['used without being filed', ['CLEAR', 'CODE', 'DECLARE', 'VERIFY', 'PUBLISH', 'PUT_INTO_USE']],
    ['published without being verified', ['CLEAR', 'CODE', 'DECLARE', 'PUBLISH']],
    ['verified without being declared', ['CLEAR', 'CODE', 'VERIFY']],
    ['suspended before it is in use', ['CLEAR', 'CODE', 'SUSPEND']],
    ['resumed when it is not suspended', ['ADOPT', 'RESUME']],
    ['changed twice at once', ['ADOPT', 'CHANGE', 'CHANGE']],
    ['used again after it was abolished', ['ADOPT', 'ABOLISH', 'RESUME']],
    ['changed after it was abolished', ['ADOPT', 'ABOLISH', 'CHANGE']],
  ])('is never %s', (_, acts) => {
    expect(walk(acts)).toBeUndefined();
  });

  it('keeps the version in force while a change of it is filed', () => {
    expect(walk(['ADOPT', 'CHANGE', 'DECLARE', 'RETURN'])).toEqual({ standing: 'IN_USE', step: 'CODED' });
    expect(walk(['ADOPT', 'SUSPEND', 'CHANGE', 'DECLARE', 'VERIFY', 'PUBLISH', 'FILE', 'PUT_INTO_USE'])).toEqual({
      standing: 'SUSPENDED',
      step: 'NONE',
    });
  });

  it('ends a filing with the power that it would have changed', () => {
    expect(walk(['ADOPT', 'CHANGE', 'DECLARE', 'ABOLISH'])).toEqual({ standing: 'ABOLISHED', step: 'NONE' });
  });

  it('asks the authority and a paper of every act that verifies', () => {
    const verifying = actNames.filter((act) => actRules[act].verifies);
    expect(verifying).toEqual(['VERIFY', 'ADOPT']);
    for (const act of verifying) expect(actRules[act]).toMatchObject({ who: 'AUTHORITY', paper: expect.anything() });
  });
});

/** Acts drawn at random, each among those that are allowed then, so that long lives come about. */
const lives = fc.array(fc.nat(), { maxLength: 40 }).map((choices) => {
  const acts: ActName[] = [];
  let state: LifeState = UNBORN;
  for (const choice of choices) {
    const allowed = allowedActs(state);
    const act = allowed[choice % Math.max(1, allowed.length)];
    const next = act && afterAct(state, act);
    if (act === undefined || next === undefined) break;
    acts.push(act);
    state = next;
  }
  return { acts, state };
});

describe('every life', () => {
  it('has a verification before the power is in use or suspended', () => {
    fc.assert(
      fc.property(lives, ({ acts, state }) => {
        if (state.standing === 'IN_USE' || state.standing === 'SUSPENDED')
          expect(acts.some((act) => actRules[act].verifies)).toBe(true);
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it('puts each content into use only after that very content was verified', () => {
    fc.assert(
      fc.property(lives, ({ acts }) => {
        acts.forEach((act, index) => {
          if (act !== 'PUT_INTO_USE') return;
          const opened = acts.slice(0, index).findLastIndex((each) => ['CLEAR', 'CHANGE', 'REVISE'].includes(each));
          expect(acts.slice(opened, index)).toContain('VERIFY');
        });
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('never leaves abolition', () => {
    fc.assert(
      fc.property(lives, ({ acts, state }) => {
        if (acts.some((act) => act === 'ABOLISH' || act === 'WITHDRAW') && state.standing === 'ABOLISHED')
          expect(allowedActs(state)).toEqual([]);
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it('is walked over all states, of which none in use is reached without verification', () => {
    const seen = new Map<string, { state: LifeState; verified: boolean }>();
    const open = [{ state: UNBORN, verified: false }];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      const { state, verified } = here;
      const key = JSON.stringify(here);
      if (seen.has(key)) continue;
      seen.set(key, here);
      for (const act of allowedActs(state)) {
        const next = afterAct(state, act);
        if (next) open.push({ state: next, verified: verified || actRules[act].verifies === true });
      }
    }
    const reached = [...seen.values()];
    expect(reached.filter(({ state, verified }) => state.standing === 'IN_USE' && !verified)).toEqual([]);
    expect(reached.some(({ state }) => state.standing === 'IN_USE')).toBe(true);
  });
});
