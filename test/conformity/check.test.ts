import { describe, expect, it } from '@jest/globals';
import type { CheckInput } from '../../conformity/check-input.ts';
import { check } from '../../conformity/check.ts';
import type { Finding } from '../../conformity/finding.ts';
import type { Verdict } from '../../conformity/verdict.ts';
import { checkAll, input, nothingKnown, sampleWith, shippedPack } from '../support/checking.ts';

const pack = shippedPack('jiangsu-2010');

async function all(records: AsyncIterable<CheckInput> | Iterable<CheckInput>, findingCap = 1000) {
  const findings: Finding[] = [];
  const run = check(pack, records, nothingKnown, { findingCap });
  for (;;) {
    const step = await run.next();
    if (step.done === true) return { findings, verdict: step.value satisfies Verdict };
    findings.push(step.value);
  }
}

function* month(cases: number): Generator<CheckInput> {
  for (let ordinal = 1; ordinal <= cases; ordinal += 1) {
    const own = { INTERNAL_NO: `第${ordinal}号`, ...(ordinal % 3 === 0 ? { AJ_ADDR: 'null' } : {}) };
    const NO = (plus: number): string => `JS020000JS${String(ordinal + plus).padStart(10, '0')}`;
    yield input('INF_PUNISH', sampleWith(pack, 'INF_PUNISH', { ...own, NO: NO(0) }), ordinal);
    yield input(
      'INF_PUNISH_PROCESS',
      sampleWith(pack, 'INF_PUNISH_PROCESS', { INTERNAL_NO: own.INTERNAL_NO, NO: NO(50_000) }),
      ordinal,
    );
    const early = ordinal % 5 === 0 ? { FINISH_DATE: '2010-08-01 09:00:00' } : {};
    yield input(
      'INF_PUNISH_RESULT',
      sampleWith(pack, 'INF_PUNISH_RESULT', { ...early, INTERNAL_NO: own.INTERNAL_NO, NO: NO(90_000) }),
      ordinal,
    );
  }
}

describe('checking a delivery without a store', () => {
  it('streams findings and ends with the verdict, the same as checked in one go', async () => {
    const streamed = await all(month(600));
    const together = checkAll(pack, [...month(600)]);
    expect(streamed.findings).toEqual(together.findings);
    expect(streamed.verdict).toEqual(together.verdict);
    expect(streamed.verdict.rules.map(({ rule, records }) => [rule, records])).toEqual(
      expect.arrayContaining([
        ['JS10-001', 200],
        ['JS10-049', 120],
      ]),
    );
  });

  it('hands out the first findings before the last records are there', async () => {
    let given = 0;
    async function* slowly(): AsyncGenerator<CheckInput> {
      for (const record of month(2000)) {
        given += 1;
        yield record;
      }
    }
    const run = check(pack, slowly(), nothingKnown);
    expect((await run.next()).value).toMatchObject({ rule: 'JS10-001' });
    expect(given).toBeLessThan(1000);
    await run.return(undefined as never);
  });

  it('has a verdict on nothing', async () => {
    expect(await all([])).toMatchObject({
      findings: [],
      verdict: { conforms: true, records: { checked: 0 }, rules: [] },
    });
  });
});
