import { describe, expect, it } from '@jest/globals';
import { distributionWarnings } from '../../../conformity/distribution/distribution-warnings.ts';
import type { FieldProfile, MonthProfile } from '../../../conformity/distribution/month-profile.ts';
import { shippedPack } from '../../support/checking.ts';

const pack = shippedPack('jiangsu-2010');
const typeOf = (name: string) => pack.recordTypes[name];

const profile = (
  period: string,
  records: number,
  fields: Readonly<Record<string, FieldProfile>> = {},
  duplicated = { records: 0, groups: 0 },
): MonthProfile => ({
  department: 'JS020000JS',
  period,
  types: [{ recordType: 'INF_APPLY_RESULT', records, fields, duplicated }],
});
const found = (now: MonthProfile, ...others: readonly MonthProfile[]) =>
  distributionWarnings(now, others, typeOf).map(({ kind, field, code, against, now: a, before }) =>
    [kind, field, code, against, a, before].filter((part) => part !== undefined).join(' '),
  );

describe('the warnings about a month', () => {
  it('are none for months that are alike, and for small ones whatever they look like', () => {
    const fields = { STATUS: { filled: 100, distinct: 2, codes: { '2': 90, '3': 10 } } };
    const before = { STATUS: { filled: 90, distinct: 2, codes: { '2': 84, '3': 6 } } };
    expect(found(profile('2010-09', 100, fields), profile('2010-08', 90, before))).toEqual([]);
    expect(found(profile('2010-09', 12), profile('2010-08', 3))).toEqual([]);
    expect(found(profile('2010-09', 10, { STATUS: { filled: 10, distinct: 1, codes: { '2': 10 } } }))).toEqual([]);
  });

  it('tell a volume that fell or rose by more than chance, against each month by itself', () => {
    const warnings = found(profile('2010-09', 40), profile('2010-08', 200), profile('2009-09', 50));
    expect(warnings).toEqual(['volume 2010-08 40 200']);
    expect(found(profile('2010-09', 400), profile('2010-08', 100))).toEqual(['volume 2010-08 400 100']);
    expect(found({ ...profile('2010-09', 0), types: [] }, profile('2010-08', 100))).toEqual(['volume 2010-08 0 100']);
  });

  it('tell the share of a code that changed, a field no longer filled, a column that varies no more', () => {
    const before = {
      STATUS: { filled: 100, distinct: 2, codes: { '2': 60, '3': 40 } },
      NOTE: { filled: 95, distinct: 90 },
    };
    const now = {
      STATUS: { filled: 100, distinct: 1, only: '2', codes: { '2': 100 } },
      NOTE: { filled: 30, distinct: 30 },
    };
    expect(found(profile('2010-09', 100, now), profile('2010-08', 100, before))).toEqual([
      'code-share STATUS 2 2010-08 1 0.6',
      'code-share STATUS 3 2010-08 0 0.4',
      'fill-rate NOTE 2010-08 0.3 0.95',
      'constant-column STATUS 2 100',
      'constant-column STATUS 2 2010-08 1 2',
    ]);
  });

  it('tell copied sentences and cases under other numbers by the month itself, in both languages with the figures', () => {
    const now = profile('2010-09', 40, { NOTE: { filled: 40, distinct: 3, copied: 38 } }, { records: 6, groups: 3 });
    expect(found(now)).toEqual(['copied-texts NOTE 0.95', 'duplicated-cases 6']);
    const [copied, duplicated] = distributionWarnings(now, [], typeOf);
    expect(copied?.message.zh).toContain('95.0 %');
    expect(duplicated?.message.en).toContain('6 cases have the same content under other numbers (3 groups)');
  });

  it('know nothing of record types that the specification does not know', () => {
    const [type] = profile('2010-09', 100).types;
    expect(
      distributionWarnings(
        { ...profile('2010-09', 0), types: [{ ...type!, recordType: 'X' }] },
        [profile('2010-08', 0)],
        typeOf,
      ),
    ).toEqual([]);
  });
});
