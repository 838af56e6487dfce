import { describe, expect, it } from '@jest/globals';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { CheckInput } from '../../../conformity/check-input.ts';
import { check } from '../../../conformity/check.ts';
import { exampleRecords } from '../../../conformity/pack/example-records.ts';
import { recordSchema } from '../../../conformity/pack/record-schema.ts';
import type { RecordPatch, SpecificationPack } from '../../../conformity/pack/pack.ts';
import { integratorsAjv, shippedPack, shippedPacks } from './packs.ts';

const jiangsu = shippedPack('jiangsu-2010');
const publicity = shippedPack('credit-publicity-2018');

const compiled = new Map<string, ValidateFunction>();

function validatorOf(pack: SpecificationPack, recordType: string): ValidateFunction {
  const key = `${pack.id} ${recordType}`;
  const validate = compiled.get(key) ?? integratorsAjv().compile(recordSchema(pack, recordType));
  compiled.set(key, validate);
  return validate;
}

function faults(pack: SpecificationPack, patch: RecordPatch): readonly string[] {
  const validate = validatorOf(pack, patch.recordType);
  const record = exampleRecords(pack, { recordType: patch.recordType, set: patch.set }).at(-1)?.fields;
  if (validate(record)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .map(
      (error) =>
        `${error.instancePath} ${error.keyword}${error.keyword === 'required' ? ` ${error.params['missingProperty']}` : ''}`,
    );
}

const punish = (set: Readonly<Record<string, unknown>>): readonly string[] =>
  faults(jiangsu, { recordType: 'INF_PUNISH', set });

describe('the JSON Schema of a record type', () => {
  const all = shippedPacks.flatMap((pack) => Object.keys(pack.recordTypes).map((name) => [pack.id, name] as const));

  it.each(all)('takes the sample of %s %s', (id, recordType) => {
    expect(faults(shippedPack(id), { recordType, set: {} })).toEqual([]);
  });

  it('misses what is required, however it is missing', () => {
    expect(punish({ AJ_ADDR: null })).toEqual([' required AJ_ADDR']);
    for (const nothing of ['', ' ', '\u3000', 'null', 'NULL', '无', ' / ', '00000000000000000X'])
      expect(punish({ AJ_ADDR: nothing })).toEqual(['/AJ_ADDR not']);
    expect(punish({ AJ_OCCUR_DATE: '1900-01-01 00:00:00' })).toEqual(['/AJ_OCCUR_DATE not']);
    expect(punish({ TARGET_PHONE: 'null', TARGET_CODE: '/' })).toEqual([]);
  });

  it('counts lengths as the database does', () => {
    expect(punish({ AJ_ADDR: '路'.repeat(100) })).toEqual([]);
    expect(punish({ AJ_ADDR: '路'.repeat(101) })).toEqual(['/AJ_ADDR x-length']);
    expect(punish({ AJ_ADDR: 'a'.repeat(200) })).toEqual([]);
    expect(faults(publicity, { recordType: 'LICENCE', set: { XK_XDR_MC: '路'.repeat(200) } })).toEqual([]);
    expect(faults(publicity, { recordType: 'LICENCE', set: { XK_XDR_MC: '路'.repeat(201) } })).toEqual([
      '/XK_XDR_MC x-length',
    ]);
  });

  it('knows numbers, dates and codes, as text or as JSON has them', () => {
    expect(punish({ PROMISE: '90', ISRISK: '0', AJ_OCCUR_DATE: '20100830T140000' })).toEqual([]);
    expect(punish({ PROMISE: 12345 })).toEqual(['/PROMISE x-type']);
    expect(punish({ PROMISE: 1.5 })).toEqual(['/PROMISE x-type']);
    expect(punish({ AJ_OCCUR_DATE: '2010-13-01' })).toEqual(['/AJ_OCCUR_DATE x-type']);
    expect(punish({ AJ_ADDR: { street: 1 } })).toEqual(['/AJ_ADDR x-type']);
    expect(punish({ TARGET_TYPE: '0' })).toEqual(['/TARGET_TYPE x-codeList']);
    expect(punish({ ISRISK: 2 })).toEqual(['/ISRISK x-codeList']);
  });

  it('reads several codes in one value', () => {
    const result = (value: string) =>
      faults(jiangsu, { recordType: 'INF_PUNISH_RESULT', set: { PUNISH_CLASS: value } });
    expect([result('13'), result('19')]).toEqual([[], ['/PUNISH_CLASS x-codeList']]);
    const penalty = (value: string) => faults(publicity, { recordType: 'PENALTY', set: { CF_CFLB: value } });
    expect([penalty('警告;罚款'), penalty('警告,罚款')]).toEqual([[], ['/CF_CFLB x-codeList']]);
  });

  it('requires on conditions', () => {
    const penalty = (set: Readonly<Record<string, unknown>>) => faults(publicity, { recordType: 'PENALTY', set });
    expect(penalty({ CF_NR_FK: null })).toEqual([' required CF_NR_FK']);
    expect(penalty({ CF_NR_FK: null, CF_CFLB: '警告' })).toEqual([]);
    expect(penalty({ CF_XDR_SHXYM: '无' })).toEqual(['/CF_XDR_SHXYM not']);
    expect(penalty({ CF_XDR_SHXYM: '00000000000000000X' })).toEqual([]);
    expect(penalty({ CF_XDR_LB: '自然人', CF_XDR_SHXYM: null })).toEqual([
      ' required CF_XDR_ZJLX',
      ' required CF_XDR_ZJHM',
    ]);
  });

  it('says what was expected, without the value', () => {
    const validate = integratorsAjv().compile(recordSchema(jiangsu, 'INF_PUNISH'));
    validate({ ...jiangsu.recordTypes['INF_PUNISH']?.sample, TARGET_TYPE: '0', AJ_ADDR: '路'.repeat(101) });
    expect(validate.errors?.map((error) => error.message)).toEqual(
      expect.arrayContaining(['must have at most 200 gbk-bytes', 'must be of the code list C-PERSONTYPE version 1']),
    );
  });

  it('is refused for a record type that the pack lacks', () => {
    expect(() => recordSchema(jiangsu, 'LICENCE')).toThrow(TypeError);
  });
});

describe('the JSON Schema and the checker agree', () => {
  const fieldKinds = new Set(['required', 'type', 'length', 'code-list']);
  const examples = shippedPacks.flatMap((pack) =>
    pack.rules.flatMap((rule) =>
      [...rule.pass, ...rule.fail].map((example, index) => [`${rule.code} #${index + 1}`, pack, example] as const),
    ),
  );

  it.each(examples)('on the record of %s', async (_name, pack, example) => {
    const record = exampleRecords(pack, example).at(-1)!;
    const codes = new Set(pack.rules.filter((rule) => fieldKinds.has(rule.kind)).map((rule) => rule.code));
    const input: CheckInput = { ...record, remarks: [], place: {}, row: 1, sequence: 1 };
    const broken = new Set<string>();
    const references = {
      versions: {},
      powerState: () => undefined,
      departmentExists: () => undefined,
      regionExists: () => undefined,
    };
    for await (const finding of check(pack, [input], references)) {
      if (codes.has(finding.rule)) broken.add(finding.pointer.field ?? '');
    }
    const named = faults(pack, { recordType: record.recordType, set: example.set }).map((fault) => {
      const [path = '', , missing = ''] = fault.split(' ');
      return path.slice(1) || missing;
    });
    expect([...new Set(named)].sort()).toEqual([...broken].sort());
  });
});
