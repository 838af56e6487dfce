import { describe, expect, it } from '@jest/globals';
import { personalFields } from '../../../../subgraphs/cases/graph/personal-fields.ts';
import { shippedPacks } from '../../../support/checking.ts';

describe('what the public sees of a case', () => {
  const personal = personalFields(shippedPacks);

  it('names nobody in a title who is masked as the person concerned', () => {
    expect(personal.maskedShown('application', 'party', '钱小华')).toBe('钱**');
    expect(personal.maskedShown('application', 'title', '钱小华商品房预售许可', '钱小华')).toBe('钱**商品房预售许可');
    expect(personal.maskedShown('application', 'title', '商品房预售许可')).toBe('商品房预售许可');
  });

  it('names nobody in other texts of a record whom another field of it names, nor the party of its case', () => {
    const base = {
      TRANSACT_AFFAIR_NAME: '钱小华房屋登记',
      CONTENT: '电话13000007168',
      APPLICANT_NAME: '钱小华',
      PROMISE: 7,
    };
    expect(personal.masked('INF_APPLY', base)).toEqual({
      ...{ TRANSACT_AFFAIR_NAME: '钱**房屋登记', CONTENT: '电话*********68', APPLICANT_NAME: '钱**', PROMISE: 7 },
    });
    expect(personal.masked('INF_APPLY_PROCESS', { NOTE: '已通知钱小华' }, '钱小华')).toEqual({ NOTE: '已通知钱**' });
  });
});
