import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { judgeAlone } from '../../../subgraphs/catalogue/judge-alone.ts';
import { sampleWith, shippedPack } from '../../support/checking.ts';
import { openCatalogue } from './open-catalogue.ts';

describe('a record that somebody pastes', () => {
  let opened: Awaited<ReturnType<typeof openCatalogue>>;
  beforeEach(async () => {
    opened = await openCatalogue();
  });
  afterEach(() => opened.catalogue.close());
  const QUESTION = `query ($pack: String!, $recordType: String!, $fields: JSON!) {
    judgeRecord(pack: $pack, recordType: $recordType, fields: $fields) {
      conforms findings { rule { code summary { zh } pack { version } } severity field value message { zh } remedy { zh en } }
    }
  }`;
  const judge = (fields: unknown, pack = 'licences', recordType = 'LICENCE') =>
    opened.ask(QUESTION, { pack, recordType, fields });

  it('is judged by the specification in force, without a store, and told what is wrong with which field', async () => {
    const { data, errors } = await judge({ NAME: '施工许可', STATE: '9' });
    expect(errors).toEqual([]);
    expect(data.judgeRecord.conforms).toBe(false);
    expect(data.judgeRecord.findings[0]).toMatchObject({
      rule: { code: 'LIC-001', pack: { version: '2013' } },
      field: 'STATE',
      value: '9',
      remedy: { zh: '补齐后重报' },
    });
    expect((await judge({ NAME: '施工许可', STATE: '1' })).data.judgeRecord).toMatchObject({ conforms: true });
  });

  it('is refused when it is no record, or of a type that the specification does not have; unknown specifications say nothing', async () => {
    expect((await judge([1])).errors).toMatchObject([{ originalError: { code: 'CATALOGUE_RECORD_INVALID' } }]);
    expect((await judge({}, 'licences', 'OTHER')).errors).toMatchObject([
      { originalError: { code: 'CONFORMITY_RECORD_TYPE_UNKNOWN' } },
    ]);
    expect((await judge({}, 'nothing')).data.judgeRecord).toBeNull();
  });

  it('is judged by the province’s own rules, those about one record alone', () => {
    const pack = shippedPack('jiangsu-2010');
    expect(judgeAlone(pack, 'INF_APPLY', sampleWith(pack, 'INF_APPLY'))).toMatchObject({ conforms: true });
    const { conforms, findings } = judgeAlone(pack, 'INF_APPLY', sampleWith(pack, 'INF_APPLY', { PROMISE_TYPE: '9' }));
    expect(conforms).toBe(false);
    expect(findings.map(({ pointer }) => pointer.field)).toContain('PROMISE_TYPE');
    // Neither what was pasted before nor that its case is not here is held against a record.
    const stage = sampleWith(pack, 'INF_APPLY_PROCESS');
    for (const turn of [1, 2])
      expect({ turn, ...judgeAlone(pack, 'INF_APPLY_PROCESS', stage) }).toMatchObject({ conforms: true, findings: [] });
    const again = judgeAlone(pack, 'INF_APPLY', sampleWith(pack, 'INF_APPLY', { PROMISE_TYPE: '9' }));
    expect(again.findings).toEqual(findings);
  });
});
