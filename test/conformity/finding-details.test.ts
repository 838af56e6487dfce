import { describe, expect, it } from '@jest/globals';
import { tellInterval } from '../../conformity/interval-text.ts';
import { checkAll, input, sampleWith, shippedPack } from '../support/checking.ts';

const pack = shippedPack('jiangsu-2010');
const found = (set: Readonly<Record<string, unknown>>, path?: string) =>
  checkAll(pack, [input('INF_PUNISH', sampleWith(pack, 'INF_PUNISH', set), 1, { path })]).findings;

describe('what a finding says beside what is wrong', () => {
  it('is how far the value is off, where that can be said', () => {
    const differences = Object.fromEntries(
      found({ AJ_ADDR: '路'.repeat(300), PROMISE: '-3', UPDATE_DATE: '2010-09-01 08:00:00' }).map(
        ({ pointer, difference }) => [pointer.field, difference?.zh],
      ),
    );
    expect(differences['AJ_ADDR']).toMatch(/^超出 \d+ /);
    expect(Object.values(differences).filter(Boolean).length).toBeGreaterThanOrEqual(1);
  });

  it('is the path to the value, in the language of the format', () => {
    expect(found({ ORG_ID: '' }, '$..rows[4]').map(({ pointer }) => pointer.path)).toContain(`$..rows[4]['ORG_ID']`);
    expect(found({ ORG_ID: '' }, '(//CASE)[5]').map(({ pointer }) => pointer.path)).toContain('(//CASE)[5]/ORG_ID');
    expect(found({ ORG_ID: '' }).every(({ pointer }) => !('path' in pointer))).toBe(true);
  });
});

describe('an interval in words', () => {
  it.each([
    ['2010-09-01', '2010-09-03', '早 2 天'],
    ['2010-09-01 08:00', '2010-09-01 10:30:00', '早 2.5 小时'],
    ['2010-09-01T08:00:00', '2010-09-01 08:00:30', '早 1 分钟'],
    ['2010-09-03', '2010-09-01', undefined],
    ['3.9.2010', '2010-09-01', undefined],
    [undefined, '2010-09-01', undefined],
  ])('%s to %s is %s', (from, to, said) => {
    expect(tellInterval(from, to, '早', 'earlier')?.zh).toBe(said);
  });
});
