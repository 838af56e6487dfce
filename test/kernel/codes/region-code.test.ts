import { describe, expect, it } from '@jest/globals';
import { regionInForce, regionName, regionRevisions } from '../../../kernel/codes/region-code.ts';

describe('a region code', () => {
  it('is known by nineteen revisions of GB/T 2260', () => {
    expect(regionRevisions()).toHaveLength(19);
    expect([regionRevisions().at(0), regionRevisions().at(-1)]).toEqual(['2002-12', '2016-07']);
  });

  it('that was abolished later is valid in its time', () => {
    expect(regionInForce('320202', '2010-06')).toEqual({
      ok: true,
      code: '320202',
      name: '崇安区',
      path: ['江苏省', '无锡市', '崇安区'],
      revision: '2015-09',
    });
    expect(regionInForce('320202', '2016-12')).toMatchObject({ ok: false, reason: 'abolished' });
  });

  it('that came later is not yet valid', () => {
    expect(regionInForce('320509', '2011-10')).toMatchObject({ ok: false, reason: 'not-yet' });
    expect(regionInForce('320509', '2012-10')).toMatchObject({ ok: true, name: '吴江区' });
    expect(regionInForce('320213', '2016-07')).toMatchObject({ ok: true, name: '梁溪区' });
  });

  it('is given the benefit of the doubt between two revisions', () => {
    const between = ['2015-10', '2016-02', '2016-06'];
    expect(between.map((month) => regionInForce('320202', month).ok)).toEqual([true, true, true]);
    expect(between.map((month) => regionInForce('320213', month).ok)).toEqual([true, true, true]);
    expect(regionInForce('320213', '2015-09')).toMatchObject({ reason: 'not-yet' });
  });

  it('bears the name of its time', () => {
    expect(regionName('420600', '2009-12')).toBe('襄樊市');
    expect(regionName('420600', '2011-10')).toBe('襄阳市');
    expect(regionName('320202', '2020-01')).toBeUndefined();
  });

  it('is judged by the first revision before it, and by the last one after it', () => {
    expect(regionName('320202', '1995-01')).toBe('崇安区');
    expect(regionName('320213', '2024-01')).toBe('梁溪区');
  });

  it('unknown to all revisions may still be new after the last one', () => {
    expect(regionInForce('329999', '2010-01')).toMatchObject({ reason: 'unknown' });
    expect(regionInForce('329999', '2020-01')).toMatchObject({ reason: 'beyond-revisions' });
  });

  it.each([
    ['32020', 'length'],
    ['320200000000', 'length'],
    ['32O202', 'alphabet'],
  ])('%s is wrong by its %s', (code, reason) => {
    expect(regionInForce(code, '2010-01')).toMatchObject({ ok: false, reason });
  });

  it('may be written in full width', () => {
    expect(regionInForce('３２０２００', '2010-01')).toMatchObject({ code: '320200', path: ['江苏省', '无锡市'] });
  });
});
