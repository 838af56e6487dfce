import { describe, expect, it } from '@jest/globals';
import { assessPenalty } from '../../../../subgraphs/catalogue/discretion/assess-penalty.ts';
import { fullContent, fullLibrary, fullPower } from '../full-power.ts';
import { openCatalogue } from '../open-catalogue.ts';

const steps = fullContent.discretion ?? [];
const contract = (amount: number) => [{ name: '工程合同价款', amount }];

describe('a penalty', () => {
  it('is a factor of its base, in the step that the circumstances lead to', () => {
    const { outcome, allowed } = assessPenalty(steps, {
      circumstances: ['擅自施工'],
      bases: contract(1_000_000),
      amount: 12_000,
    });
    expect(outcome).toBe('ANSWERED');
    expect(allowed).toMatchObject([{ step: { grade: '一般' }, low: 10_000, top: 15_000, verdict: 'WITHIN' }]);
  });

  it('is graver when more of the circumstances are given, for each kind of penalty', () => {
    const { allowed } = assessPenalty(steps, {
      circumstances: ['擅自施工', '拒不改正'],
      bases: contract(1_000_000),
      amount: 30_000,
    });
    expect(allowed).toMatchObject([
      { step: { grade: '严重', kind: '罚款' }, low: 15_000, top: 20_000, verdict: 'ABOVE' },
      { step: { kind: '责令停工' }, verdict: 'UNKNOWN' },
    ]);
  });

  it.each([
    [9_999.99, 'BELOW'],
    [10_000, 'WITHIN'],
    [15_000, 'WITHIN'],
    [15_000.01, 'ABOVE'],
  ])('of %d yuan is %s the range', (amount, verdict) => {
    expect(
      assessPenalty(steps, { circumstances: ['擅自施工'], bases: contract(1_000_000), amount }).allowed,
    ).toMatchObject([{ verdict }]);
  });

  it('cannot be said without its base, without circumstances, without a standard', () => {
    expect(assessPenalty(steps, { circumstances: ['擅自施工'] })).toMatchObject({
      outcome: 'NOT_ENOUGH',
      missing: [{ kind: 'BASE', name: '工程合同价款' }],
    });
    expect(assessPenalty(steps, { circumstances: ['不知名'] })).toMatchObject({
      ...{ outcome: 'NOT_ENOUGH', unknown: ['不知名'], allowed: [] },
      missing: [{ name: '擅自施工' }, { name: '拒不改正' }],
    });
    expect(assessPenalty([], { circumstances: [] })).toMatchObject({ outcome: 'NO_STANDARD' });
    expect(assessPenalty(steps, { circumstances: ['擅自施工'], kind: '拘留' })).toMatchObject({
      outcome: 'NO_STANDARD',
    });
  });

  it('is ambiguous when two steps of a kind ask for equally much', () => {
    const range = { kind: 'AMOUNT', low: 1 } as const;
    const both = ['甲', '乙'].map((fact) => ({ grade: fact, circumstances: [fact], kind: '罚款', range, basis: '' }));
    const { outcome, allowed } = assessPenalty(both, { circumstances: ['甲', '乙'], amount: 1e9 });
    expect(outcome).toBe('AMBIGUOUS');
    expect(allowed.map(({ verdict }) => verdict)).toEqual(['WITHIN', 'WITHIN']);
  });
});

it('is assessed through the graph, by the version of the day', async () => {
  const { ask, catalogue } = await openCatalogue(fullLibrary);
  const source = `query ($code: String!, $asOf: Date) { assessPenalty(code: $code, asOf: $asOf, circumstances: ["擅自施工"],
    bases: [{ name: "工程合同价款", amount: 333333 }], amount: 3333) {
      outcome power { code version } allowed { low top verdict step { grade rangeKind base low top words basis } } missing { name } } }`;
  const { data } = await ask(source, { code: fullPower.code });
  expect(data.assessPenalty).toMatchObject({
    ...{ outcome: 'ANSWERED', power: { code: fullPower.code, version: 1 } },
    allowed: [
      { low: 3333.33, top: 5000, verdict: 'BELOW', step: { rangeKind: 'BASE', base: '工程合同价款', words: null } },
    ],
  });
  expect((await ask(source, { code: fullPower.code, asOf: '2009-12-31' })).data.assessPenalty).toBeNull();
  await catalogue.close();
});
