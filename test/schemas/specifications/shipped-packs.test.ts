import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from '@jest/globals';
import type { CheckInput } from '../../../conformity/check-input.ts';
import { check } from '../../../conformity/check.ts';
import type { Finding } from '../../../conformity/finding.ts';
import { exampleRecords } from '../../../conformity/pack/example-records.ts';
import type { RuleExample, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { shippedPack, shippedPacks, SPECIFICATIONS } from '../../conformity/pack/packs.ts';

const jiangsu = shippedPack('jiangsu-2010');
const publicity = shippedPack('credit-publicity-2018');

async function findingsOf(pack: SpecificationPack, example: RuleExample): Promise<readonly Finding[]> {
  const records = exampleRecords(pack, example);
  const { powers, departments, regions, department } = example.given ?? {};
  const inputs = records.map((record, index): CheckInput => {
    const remarks = index === records.length - 1 ? (example.remarks ?? []) : [];
    return { ...record, remarks, place: {}, row: index + 1, sequence: index + 1 };
  });
  const references = {
    versions: {},
    powerState: (code: string) => (powers === undefined ? undefined : (powers[code] ?? ('UNKNOWN' as const))),
    departmentExists: (code: string) => departments?.includes(code),
    regionExists: (code: string) => regions?.includes(code),
  };
  const findings: Finding[] = [];
  for await (const finding of check(pack, inputs, references, { department })) findings.push(finding);
  return findings;
}

describe('the forms of pack files', () => {
  it('are valid JSON Schemas 2020-12 that describe every property they have', async () => {
    const ajv = new Ajv2020({ strict: true });
    const names = (await readdir(SPECIFICATIONS)).filter((name) => name.endsWith('.schema.json'));
    expect(names).toHaveLength(5);
    for (const name of names) {
      const schema = JSON.parse(await readFile(join(SPECIFICATIONS, name), 'utf8')) as AnySchemaObject;
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(ajv.validateSchema(schema)).toBe(true);
    }
  });
});

describe('jiangsu-2010', () => {
  const counts = {
    INF_APPLY: 44,
    INF_APPLY_PROCESS: 31,
    INF_APPLY_RESULT: 17,
    INF_PUNISH: 43,
    INF_PUNISH_PROCESS: 32,
    INF_PUNISH_RESULT: 28,
    // The province's fourteen columns and ORG_ID, without which a document belongs to nobody.
    INF_APPLY_DOC: 15,
    INF_PUNISH_DOC: 15,
  };

  it('has the eight tables with as many columns as the provincial specification', () => {
    const found = Object.values(jiangsu.recordTypes).map((type) => [type.name, type.fields.length]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  it('counts texts in GBK bytes and says that this is inferred', () => {
    const texts = Object.values(jiangsu.recordTypes).flatMap((type) =>
      type.fields.filter((field) => field.length && field.type === 'text'),
    );
    expect(new Set(texts.map((field) => field.unit))).toEqual(new Set(['gbk-bytes']));
    expect(jiangsu.source.zh).toMatch(/推断.*GBK/);
    expect(jiangsu.source.en).toMatch(/Inferred.*GBK/);
  });

  it('keeps both versions of the lists that contradict each other, and says which it uses', () => {
    const versions = (id: string) => [
      jiangsu.codeLists[id],
      ...(jiangsu.otherCodeLists ?? []).filter((list) => list.id === id),
    ];
    expect(versions('C-APPLYNODE').map((list) => list?.codes['1']?.zh)).toEqual(['正在处理', '同意通过']);
    expect(versions('C-PUNISHCLASS').map((list) => list?.codes['3']?.zh)).toEqual(['罚款', '没收']);
  });

  it('masks persons: no field with a name, number, address or telephone of a person is open', () => {
    const open = Object.values(jiangsu.recordTypes).flatMap((type) =>
      type.fields.filter(
        (field) =>
          /PAPER_CODE|PAPER_NUMBER|APER_CODE|PHONE|MOBILE|ADDRESS|EMAIL|APPLICANT_NAME|LINKMAN|REPORTER$|PUNISH_TARGET/.test(
            field.name,
          ) &&
          !/_TYPE$/.test(field.name) &&
          field.personal !== true,
      ),
    );
    expect(open.map((field) => field.name)).toEqual([]);
  });

  it('runs the four checks of the province as warnings', () => {
    const province = jiangsu.rules.filter((rule) => rule.basis.zh.startsWith('省级数据质量核对('));
    expect(new Set(province.map((rule) => rule.basis.zh.slice(0, 11)))).toEqual(
      new Set(['省级数据质量核对(1)', '省级数据质量核对(2)', '省级数据质量核对(3)', '省级数据质量核对(4)']),
    );
    expect(new Set(province.map((rule) => rule.severity))).toEqual(new Set(['warning']));
  });
});

describe('the nine faults of a real sender are named', () => {
  const sets: readonly (readonly [string, RuleExample, readonly string[]])[] = [
    ['1 the text null', { recordType: 'INF_PUNISH', set: { AJ_ADDR: 'null' } }, ['JS10-001']],
    ['1 a single blank for NOT NULL', { recordType: 'INF_PUNISH_RESULT', set: { STANDARD: ' ' } }, ['JS10-001']],
    [
      '2 law numbers joined as power code, too long',
      { recordType: 'INF_PUNISH_RESULT', set: { ITEM_ID: '10321||10454||10461||10878||11023||11045||12001||12044' } },
      ['JS10-003', 'JS10-011'],
    ],
    [
      '3 own codes for persons',
      { recordType: 'INF_PUNISH', set: { TARGET_TYPE: '0', PUNISH_TARGET: '王示例' } },
      ['JS10-004'],
    ],
    ['3 own code for companies', { recordType: 'INF_PUNISH', set: { TARGET_TYPE: '1' } }, ['JS10-024', 'JS10-026']],
    [
      '3 paper type always 8',
      {
        recordType: 'INF_PUNISH',
        set: { TARGET_TYPE: '1', PUNISH_TARGET: '王示例', TARGET_PAPER_NUMBER: '11010519491231002X' },
      },
      ['JS10-018', 'JS10-024'],
    ],
    [
      '4 a stage of 15 years',
      {
        recordType: 'INF_PUNISH_PROCESS',
        set: { PROMISE: 15, PROMISE_TYPE: '3' },
        also: [{ recordType: 'INF_PUNISH', set: {} }],
      },
      ['JS10-061', 'JS10-062'],
    ],
    [
      '5 constant state and staff number',
      {
        recordType: 'INF_PUNISH_PROCESS',
        set: { NO_ORD: 99, STATUS: '4', USER_STAFF_CODE: '99' },
        also: [
          { recordType: 'INF_PUNISH_PROCESS', set: { NO_ORD: '{n}', STATUS: '4', USER_STAFF_CODE: '99' }, times: 20 },
        ],
      },
      ['JS10-122', 'JS10-126'],
    ],
    [
      '5 simple procedure and wrong kind',
      { recordType: 'INF_PUNISH_RESULT', set: { PROGRAM: '1', PUNISH_CLASS: '2' } },
      ['JS10-075', 'JS10-079'],
    ],
    [
      '6 a stage that never happened',
      { recordType: 'INF_PUNISH_PROCESS', set: { USER_NAME: 'null', BEGIN_DATE: 'null', PROCESS_DATE: '' } },
      ['JS10-001', 'JS10-091'],
    ],
    [
      '7 offence at the time of filing',
      { recordType: 'INF_PUNISH', set: { AJ_OCCUR_DATE: '2010-09-02 09:00:00' } },
      ['JS10-052'],
    ],
    [
      '7 offence on a day without hour',
      { recordType: 'INF_PUNISH', set: { AJ_OCCUR_DATE: '2010-08-30' } },
      ['JS10-053'],
    ],
    [
      '7 one text in three fields',
      {
        recordType: 'INF_PUNISH_RESULT',
        set: {
          ACCORDANCE: '依法责令改正并处罚款',
          STANDARD: '依法责令改正并处罚款',
          PUNISH_RESULT: '依法责令改正并处罚款',
        },
      },
      ['JS10-070'],
    ],
    ['8 a base record lost to a quotation mark', { recordType: 'INF_PUNISH_RESULT', set: {} }, ['JS10-110']],
    [
      '9 cases left out, and late',
      {
        recordType: 'INF_PUNISH',
        set: { NO: 'JS020000JS0000000009', INTERNAL_NO: '22', UPDATE_DATE: '2010-10-04 18:00:00' },
        also: [{ recordType: 'INF_PUNISH', set: {} }],
      },
      ['JS10-045', 'JS10-125'],
    ],
  ];

  it.each(sets)('%s', async (_name, example, rules) => {
    const found = (await findingsOf(jiangsu, example)).map((finding) => finding.rule);
    expect(found).toEqual(expect.arrayContaining([...rules]));
  });
});

describe('credit-publicity-2018', () => {
  it('has the columns of licences and penalties, counted in characters, amounts in 18 digits with 6 decimals', () => {
    expect(publicity.recordTypes['LICENCE']?.fields).toHaveLength(28);
    expect(publicity.recordTypes['PENALTY']?.fields).toHaveLength(30);
    const fine = publicity.recordTypes['PENALTY']?.fields.find((field) => field.name === 'CF_NR_FK');
    expect(fine).toMatchObject({ type: 'decimal', length: 18, scale: 6, label: { zh: '罚款金额(万元)' } });
  });

  it('does not call an 18-digit building permit a citizen number', async () => {
    const permits = { XK_WSH: '150203201807260101', XK_XKBH: '110105194912310021', XK_NR: '110105194912310021' };
    expect(await findingsOf(publicity, { recordType: 'LICENCE', set: permits })).toEqual([]);
  });

  it('names the swapped columns and the invalid code of a real template', async () => {
    const set = { CF_CFLB: '无锡市示例建设局', CF_CFJG: '罚款', CF_XDR_SHXYM: 'AB12C3456789012DEF' };
    const found = (await findingsOf(publicity, { recordType: 'PENALTY', set })).map((finding) => finding.rule);
    expect(found).toEqual(expect.arrayContaining(['CP18-004', 'CP18-010', 'CP18-038']));
  });
});

describe('rules', () => {
  const rules = shippedPacks.flatMap((pack) => pack.rules.map((rule) => [rule.code, pack, rule] as const));

  it('have codes that begin with the pack’s letters', () => {
    expect(jiangsu.rules.every((rule) => rule.code.startsWith('JS10-'))).toBe(true);
    expect(publicity.rules.every((rule) => rule.code.startsWith('CP18-'))).toBe(true);
  });

  it.each(rules)('%s speaks on its failing examples and is silent on its passing ones', async (code, pack, rule) => {
    for (const example of rule.fail)
      expect((await findingsOf(pack, example)).map((finding) => finding.rule)).toContain(code);
    for (const example of rule.pass)
      expect((await findingsOf(pack, example)).map((finding) => finding.rule)).not.toContain(code);
  });
});
