import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { PackRule, SpecificationPack } from '../../../conformity/pack/pack.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

const rule = (code: string, severity: PackRule['severity'], more: Partial<PackRule> = {}): PackRule => ({
  code,
  kind: 'required',
  severity,
  since: '2010-01',
  summary: text(`${code} 必填字段不为空`, `${code}: required fields are present`),
  why: text('缺项无法归档', 'A record with gaps cannot be filed'),
  remedy: text('补齐后重报', 'Fill the gap and send again'),
  basis: text('省规范第三章', 'Provincial specification, chapter 3'),
  pass: [{ recordType: 'LICENCE', set: {} }],
  fail: [{ recordType: 'LICENCE', set: { NAME: null } }],
  ...more,
});

/** A small pack of two record types, frozen as packs are; a later version changes one rule. */
export const licencePack = (version: string, from: string, to?: string): SpecificationPack =>
  freeze({
    id: 'licences',
    version,
    title: text('许可公示', 'Publication of licences'),
    source: text('测试用', 'For tests'),
    effective: { from, ...(to === undefined ? {} : { to }) },
    missing: { tokens: ['null'], dates: ['1900-01-01'] },
    recordTypes: {
      LICENCE: {
        name: 'LICENCE',
        label: text('许可', 'Licence'),
        family: 'licence',
        role: 'base',
        case: { department: 'ORG', internalNumber: 'NO' },
        key: [],
        businessDate: 'DAY',
        fields: [
          { name: 'NAME', label: text('名称', 'Name'), type: 'text', length: 20, unit: 'gbk-bytes', required: true },
          {
            name: 'STATE',
            label: text('状态', 'State'),
            type: 'text',
            required: false,
            requiredWhen: { field: 'NAME', present: true },
            codeList: 'STATES',
          },
          { name: 'HOLDER_ID', label: text('证件号码', 'Holder'), type: 'text', required: false, personal: true },
        ],
        sample: { NAME: '施工许可', STATE: '1' },
      },
    },
    codeLists: {
      STATES: {
        id: 'STATES',
        version: '1',
        label: text('状态', 'States'),
        source: text('测试用', 'For tests'),
        codes: { '1': text('有效', 'Valid'), '2': text('撤销', 'Revoked') },
      },
    },
    rules: [
      rule('LIC-002', version === '2010' ? 'error' : 'warning'),
      rule('LIC-001', 'fatal', { kind: 'code-list', recordTypes: ['LICENCE'], parameters: { list: 'STATES' } }),
    ],
    digest: version.padStart(64, '0'),
  });

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
