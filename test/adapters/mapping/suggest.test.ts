import { describe, expect, it } from '@jest/globals';
import { parseMapping } from '../../../adapters/mapping/read-mapping.ts';
import { suggestFields, type TargetField } from '../../../adapters/mapping/suggest.ts';
import { writeProposal } from '../../../adapters/mapping/suggested-document.ts';

const field = (name: string, label: string, more: Partial<TargetField> = {}): TargetField => ({
  name,
  label,
  type: 'text',
  required: true,
  ...more,
});
const FIELDS: readonly TargetField[] = [
  field('CF_XDR_MC', '行政相对人名称'),
  field('CF_XDR_SHXYM', '行政相对人代码_1(统一社会信用代码)'),
  field('CF_WSH', '行政处罚决定书文号', { english: 'Number of the decision' }),
  field('CF_JDRQ', '处罚决定日期', { type: 'date' }),
  field('CF_CFLB', '处罚类别', { codes: ['警告', '罚款'] }),
  field('ORG_ID', '部门编码', { required: false }),
];
const column = (name: string, ...values: readonly string[]) => ({ name, values });
const found = (...columns: readonly ReturnType<typeof column>[]) =>
  Object.fromEntries(suggestFields(columns, FIELDS).map((one) => [one.field, `${one.column} ${one.evidence}`]));

describe('a proposed mapping', () => {
  it('finds fields by name, label, synonym and what stands in brackets', () => {
    expect(found(column('orgId'), column('企业名称'), column('统一社会信用代码'), column('处罚种类', '罚款'))).toEqual({
      ORG_ID: 'orgId name',
      CF_XDR_MC: '企业名称 label',
      CF_XDR_SHXYM: '统一社会信用代码 label',
      CF_CFLB: '处罚种类 label',
    });
  });

  it('hears pinyin, whole and in initials', () => {
    expect(found(column('bmbm'))).toEqual({ ORG_ID: 'bmbm pinyin' });
    expect(found(column('chufaleibie', '警告'))).toEqual({ CF_CFLB: 'chufaleibie pinyin' });
    expect(found(column('xkwsh'))).toEqual({ CF_WSH: 'xkwsh pinyin' });
  });

  it('is less sure where the values are not such a field’s, and more where they are', () => {
    const sure = (...values: string[]) => suggestFields([column('决定日期', ...values)], FIELDS)[0]?.confidence ?? 0;
    expect(sure('2010-10-01', '2010/9/3')).toBeGreaterThan(sure());
    expect(sure('无', '见附件')).toBeLessThan(sure());
  });

  it('gives a column to one field only, the surest, and proposes nothing without evidence', () => {
    expect(Object.keys(found(column('处罚决定书文号')))).toEqual(['CF_WSH']);
    expect(found(column('备用1'), column('x'))).toEqual({});
  });

  it('is a mapping file that can be used as it stands, with what is missing and unused said', () => {
    const columns = [column('处罚决定书文号', '锡建罚字1号'), column('决定日期', '2010年10月1日'), column('备用: "1"')];
    const suggestions = suggestFields(columns, FIELDS);
    const text = writeProposal({
      name: 'proposed',
      specification: 'credit-publicity-2018',
      recordType: 'PENALTY',
      format: 'csv',
      columns,
      fields: FIELDS,
      suggestions,
    });
    expect(text).toMatch(/CF_WSH: .*# \d+% label/);
    expect(text).toContain('# CF_XDR_MC: 必填');
    expect(text).toContain('unused: 备用');
    const row = { row: 1, values: { 处罚决定书文号: '锡建罚字1号', 决定日期: '2010年10月1日' } };
    expect(parseMapping(text, 'proposed.yaml').records[0]?.map(row)).toEqual({
      recordType: 'PENALTY',
      fields: { CF_WSH: '锡建罚字1号', CF_JDRQ: '2010-10-01' },
      remarks: [],
    });
  });
});
