import { describe, expect, it } from '@jest/globals';
import { isCodedError } from '../../../kernel/coded-error.ts';
import { choosePack } from '../../../conformity/pack/choose-pack.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { shippedPack, shippedPacks } from './packs.ts';

const jiangsu = shippedPack('jiangsu-2010');
const versions: readonly SpecificationPack[] = [
  { ...jiangsu, effective: { from: '2009-01', to: '2012-12' } },
  { ...jiangsu, version: '2', effective: { from: '2013-01' } },
];

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (isCodedError(error)) return `${error.code}: ${error.text.en}`;
  }
  return undefined;
};

describe('which specification applies', () => {
  it('is decided by record type', () => {
    expect(choosePack(shippedPacks, 'INF_PUNISH', '2019-05').id).toBe('jiangsu-2010');
    expect(choosePack(shippedPacks, 'PENALTY', '2019-05').id).toBe('credit-publicity-2018');
  });

  it('is decided by the month, first and last included', () => {
    const versionFor = (period: string): string => choosePack(versions, 'INF_APPLY', period).version;
    expect(['2009-01', '2012-12', '2013-01', '2030-01'].map(versionFor)).toEqual(['1', '1', '2', '2']);
  });

  it('is refused for a month before any, naming what there is', () => {
    expect(codeOf(() => choosePack(shippedPacks, 'LICENCE', '2010-09'))).toMatch(
      /^PACK_NONE_APPLIES: .*LICENCE of 2010-09; there are: credit-publicity-2018\/1 \(2018-01/,
    );
  });

  it('is refused for a record type that no pack knows, naming those that are known', () => {
    expect(codeOf(() => choosePack(shippedPacks, 'INF_LEVY', '2010-09'))).toMatch(/^PACK_NONE_APPLIES: .*INF_PUNISH/);
    expect(codeOf(() => choosePack([], 'INF_LEVY', '2010-09'))).toMatch(/^PACK_NONE_APPLIES/);
  });

  it('is refused when two apply', () => {
    const overlapping = [jiangsu, { ...jiangsu, version: '2' }];
    expect(codeOf(() => choosePack(overlapping, 'INF_APPLY', '2010-09'))).toBe(
      'PACK_SEVERAL_APPLY: Several specifications apply to INF_APPLY of 2010-09: jiangsu-2010/1, jiangsu-2010/2',
    );
  });
});
