import { describe, expect, it } from '@jest/globals';
import { caseKey } from '../../conformity/case-key.ts';
import { createChecker } from '../../conformity/checker.ts';
import { comparedFields } from '../../conformity/compared-fields.ts';
import type { KnownCase } from '../../conformity/references.ts';
import { input, nothingKnown, rulesOf, sampleWith, shippedPack, typeOf } from '../support/checking.ts';

const pack = shippedPack('jiangsu-2010');

type Fields = Readonly<Record<string, unknown>>;

const record = (recordType: string, set: Fields = {}) => input(recordType, sampleWith(pack, recordType, set));

/** Rules broken by records that come in batches; `stored` is what earlier deliveries left. */
function broken(
  batches: readonly (readonly ReturnType<typeof record>[])[],
  stored: readonly ReturnType<typeof record>[] = [],
) {
  const store = createChecker({ pack, references: nothingKnown, findingCap: 100 });
  const kept = new Map<string, KnownCase>();
  for (const { caseKey: key, fields } of store.checkBatch(stored, () => undefined)) {
    const recordType = stored[kept.get(key ?? '')?.records.length ?? 0]?.recordType ?? '';
    kept.set(key ?? '', { records: [...(kept.get(key ?? '')?.records ?? []), { recordType, fields }] });
  }
  const checker = createChecker({ pack, references: nothingKnown, findingCap: 100 });
  return batches.map((batch) =>
    checker.checkBatch(batch, (key) => kept.get(key)).map(({ findings }) => rulesOf(findings)),
  );
}

describe('records of one case', () => {
  it('may come in one delivery in any number of batches, or in two deliveries', () => {
    const [base, stage, result] = [record('INF_PUNISH'), record('INF_PUNISH_PROCESS'), record('INF_PUNISH_RESULT')];
    expect(broken([[base, stage, result]])).toEqual([[[], [], []]]);
    expect(broken([[base], [stage], [result]])).toEqual([[[]], [[]], [[]]]);
    expect(broken([[result]], [base, stage])).toEqual([[[]]]);
    expect(broken([[result]])).toEqual([[['JS10-110', 'JS10-112']]]);
  });

  it('are not blamed for a base record that was delivered but not accepted', () => {
    const rejected = record('INF_PUNISH', { AJ_ADDR: null });
    const stage = record('INF_PUNISH_PROCESS');
    expect(broken([[rejected, stage]])).toEqual([[['JS10-001'], []]]);
    expect(broken([[rejected], [stage]])).toEqual([[['JS10-001']], [[]]]);
  });

  it('must be in order, whichever of them came first', () => {
    const late = record('INF_PUNISH_PROCESS', {
      PROCESS_DATE: '2010-10-05 09:00:00',
      UPDATE_DATE: '2010-10-05 18:00:00',
      CREATE_DATE: '2010-10-05 10:00:00',
    });
    const [base, result] = [record('INF_PUNISH'), record('INF_PUNISH_RESULT')];
    expect(broken([[base, late, result]])).toEqual([[[], [], ['JS10-049']]]);
    expect(broken([[late]], [base, record('INF_PUNISH_PROCESS'), result])).toEqual([[['JS10-049']]]);
  });

  it('are compared with a re-report in the delivery, not with what it replaces', () => {
    const wrong = record('INF_PUNISH', {
      AJ_OCCUR_DATE: '2010-09-29 09:00:00',
      CREATE_DATE: '2010-09-29 10:00:00',
      UPDATE_DATE: '2010-09-29 10:30:00',
    });
    const mended = record('INF_PUNISH', { CHANG_NO: 2 });
    const stages = record('INF_PUNISH_PROCESS');
    const result = record('INF_PUNISH_RESULT');
    expect(broken([[result]], [wrong, stages])).toEqual([[['JS10-051']]]);
    expect(broken([[mended, result]], [wrong, stages])).toEqual([[[], []]]);
  });

  it('need few of their fields to be kept', () => {
    expect(comparedFields(pack, typeOf(pack, 'INF_PUNISH'))).toEqual([
      'ORG_ID',
      'INTERNAL_NO',
      'ITEM_ID',
      'AJ_OCCUR_DATE',
      'PROMISE',
      'PROMISE_TYPE',
    ]);
    expect(comparedFields(pack, typeOf(pack, 'INF_PUNISH_DOC'))).toEqual([]);
    const fields = sampleWith(pack, 'INF_PUNISH_PROCESS');
    const kept = Object.fromEntries(
      comparedFields(pack, typeOf(pack, 'INF_PUNISH_PROCESS')).map((name) => [name, fields[name]]),
    );
    expect(caseKey(typeOf(pack, 'INF_PUNISH_PROCESS'), kept)).toBe(
      caseKey(typeOf(pack, 'INF_PUNISH'), sampleWith(pack, 'INF_PUNISH')),
    );
  });
});
