import { describe, expect, it } from '@jest/globals';
import { isCodedError, type CodedError } from '../../../kernel/coded-error.ts';
import { describeFault, type PackFault } from '../../../conformity/pack/pack-fault.ts';
import { parsePack } from '../../../conformity/pack/parse-pack.ts';
import { compileKinds } from '../../../conformity/pack/rule-faults.ts';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import { readForms, smallPack, smallPackWith, testKinds } from './packs.ts';

const grounds = { forms: await readForms(), parameters: compileKinds(testKinds) };
const parse = (files: ReadonlyMap<string, string>): SpecificationPack => parsePack('small/1', files, grounds);

function refusal(files: ReadonlyMap<string, string>): CodedError {
  try {
    parse(files);
  } catch (error) {
    if (isCodedError(error, 'PACK_BROKEN')) return error;
    throw error;
  }
  throw new Error('the pack was taken');
}

const faultsOf = (files: ReadonlyMap<string, string>): readonly string[] =>
  (refusal(files).details['faults'] as readonly PackFault[]).map((fault) => describeFault(fault, 'en'));

describe('a pack whose files are sound', () => {
  it('becomes record types, code lists in the version that it names, and rules', () => {
    const pack = parse(smallPack);
    expect(pack).toMatchObject({ id: 'small', version: '1', effective: { from: '2010-01' } });
    expect(pack.recordTypes['CASE']?.fields).toEqual([
      {
        name: 'ORG',
        label: { zh: '部门', en: 'Department' },
        type: 'text',
        length: 10,
        unit: 'gbk-bytes',
        required: true,
      },
      { name: 'NO', label: { zh: '编号', en: 'Number' }, type: 'text', length: 20, unit: 'gbk-bytes', required: true },
      { name: 'DAY', label: { zh: '日期', en: 'Day' }, type: 'date', required: true },
      {
        name: 'STATE',
        label: { zh: '状态', en: 'State' },
        type: 'text',
        length: 1,
        unit: 'gbk-bytes',
        required: false,
        codeList: 'STATES',
      },
      {
        name: 'FINE',
        label: { zh: '罚款', en: 'Fine' },
        type: 'decimal',
        length: 8,
        scale: 2,
        required: false,
        requiredWhen: { field: 'STATE', in: ['1'] },
      },
    ]);
    expect(pack.codeLists['STATES']).toMatchObject({ version: '2', codes: { '2': { en: 'Open' } } });
    expect(pack.otherCodeLists?.map((list) => list.version)).toEqual(['1']);
    expect(pack.rules.map((rule) => rule.code)).toEqual(['SM10-001']);
  });

  it('has the same digest however its files are spelt, and another one when anything it says changes', () => {
    const { digest } = parse(smallPack);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(
      parse(smallPackWith('pack.yaml', ["id: small\nversion: '1'", 'version: "1" # first\nid: small'])).digest,
    ).toBe(digest);
    expect(parse(smallPackWith('rules.yaml', ['severity: error', 'severity: warning'])).digest).not.toBe(digest);
  });

  it('may spread its rules over several files', () => {
    const files = smallPackWith('rules.yaml');
    files.set('rules/more.yaml', (smallPack.get('rules.yaml') ?? '').replace('SM10-001', 'SM10-002'));
    expect(parse(files).rules.map((rule) => rule.code)).toEqual(['SM10-001', 'SM10-002']);
  });
});

describe('a broken pack is refused, naming file, line, path and reason', () => {
  const record = 'record-types/CASE.yaml';
  const rules = 'rules.yaml';
  const cases: readonly (readonly [string, Map<string, string>, string])[] = [
    [
      'YAML that is none',
      smallPackWith('pack.yaml', ['title: {', 'title: {{']),
      'small/1/pack.yaml:4:1 /: not valid YAML',
    ],
    [
      'a missing entry',
      smallPackWith('pack.yaml', ['source: { zh: 测试, en: Test }\n', '']),
      'small/1/pack.yaml:1:1 /: "source" is missing',
    ],
    [
      'a text in one language',
      smallPackWith('pack.yaml', ['zh: 小规范, ', '']),
      'small/1/pack.yaml:3:1 /title: "zh" is missing',
    ],
    [
      'an entry that does not exist',
      smallPackWith(record, ['role: base', 'role: base\nrolle: x']),
      `small/1/${record}:5:1 /rolle: there is no such entry`,
    ],
    [
      'a type that does not exist',
      smallPackWith(record, ['text(10)', 'varchar(10)']),
      `small/1/${record}:9:10 /fields/ORG/type: must match`,
    ],
    [
      'a condition that is none',
      smallPackWith(record, ["{ field: STATE, in: ['1'] }", '{ field: STATE, is: 1 }']),
      `small/1/${record}:13:51 /fields/FINE/requiredWhen: is none of the forms`,
    ],
    [
      'a severity that does not exist',
      smallPackWith(rules, ['severity: error', 'severity: grave']),
      `small/1/${rules}:4:5 /rules/0/severity: must be one of: fatal, error, warning, advice`,
    ],
    [
      'an id unlike the folder',
      smallPackWith('pack.yaml', ['id: small', 'id: tiny']),
      'small/1/pack.yaml:1:1 /id: must be "small" like the folder',
    ],
    [
      'a version unlike the folder',
      smallPackWith('pack.yaml', ["version: '1'", "version: '2'"]),
      'small/1/pack.yaml:2:1 /version: must be "1" like the folder',
    ],
    [
      'an end before the beginning',
      smallPackWith('pack.yaml', ['from: 2010-01', 'from: 2010-01, to: 2009-12']),
      'small/1/pack.yaml:5:29 /effective/to: is earlier than the first month 2010-01',
    ],
    [
      'a month that does not exist',
      smallPackWith('pack.yaml', ['from: 2010-01', 'from: 2010-13']),
      'small/1/pack.yaml:5:14 /effective/from: must match',
    ],
    [
      'a day that does not exist',
      smallPackWith('pack.yaml', ['1900-01-01', '1900-02-30']),
      'small/1/pack.yaml:7:38 /missing/dates/0: there is no such day',
    ],
    [
      'a version of a code list that does not exist',
      smallPackWith('pack.yaml', ["STATES: '2'", "STATES: '3'"]),
      'small/1/pack.yaml:8:21 /codeListVersions/STATES: there is no version 3 of a code list STATES',
    ],
    [
      'a choice left open',
      smallPackWith('pack.yaml', ["codeListVersions: { STATES: '2' }\n", '']),
      'the code list STATES has several versions: say which one is used',
    ],
    [
      'a code list under another name',
      smallPackWith('code-lists/STATES.yaml', ['id: STATES', 'id: STATUS']),
      'small/1/code-lists/STATES.yaml:1:1 /id: must be "STATES" like the file',
    ],
    [
      'a code list that does not exist',
      smallPackWith(record, ['codeList: STATES', 'codeList: STATUS']),
      `small/1/${record}:12:46 /fields/STATE/codeList: there is no code list STATUS`,
    ],
    [
      'a record type under another name',
      smallPackWith(record, ['name: CASE', 'name: CAUSE']),
      `small/1/${record}:1:1 /name: must be "CASE" like the file`,
    ],
    [
      'a case field that does not exist',
      smallPackWith(record, ['internalNumber: NO', 'internalNumber: NUMBER']),
      `small/1/${record}:5:26 /case/internalNumber: the table has no field NUMBER`,
    ],
    [
      'a key field that does not exist',
      smallPackWith(record, ['key: []', 'key: [ORD]']),
      `small/1/${record}:6:7 /key/0: the table has no field ORD`,
    ],
    [
      'a business date that does not exist',
      smallPackWith(record, ['businessDate: DAY', 'businessDate: DATE']),
      `small/1/${record}:7:1 /businessDate: the table has no field DATE`,
    ],
    [
      'a condition on a field that does not exist',
      smallPackWith(record, ['field: STATE', 'field: STATUS']),
      '/fields/FINE/requiredWhen/field: the table has no field STATUS',
    ],
    [
      'a sample with a field that does not exist',
      smallPackWith(record, ['sample: { ORG: A', 'sample: { X: 1, ORG: A']),
      '/sample/X: the table has no field X',
    ],
    [
      'a sample without a required field',
      smallPackWith(record, ['sample: { ORG: A, ', 'sample: { ']),
      '/sample: the sample lacks the required ORG',
    ],
    [
      'a kind of rule that does not exist',
      smallPackWith(rules, ['kind: pattern', 'kind: guess']),
      `small/1/${rules}:3:5 /rules/0/kind: there is no kind of rule guess`,
    ],
    [
      'parameters that the kind does not take',
      smallPackWith(rules, ['fields: [NO], ', 'fields: [NO], field: NO, ']),
      '/rules/0/parameters/field: there is no such entry',
    ],
    [
      'a pattern that is none',
      smallPackWith(rules, ['^\\d+$', '^(\\d+$']),
      '/rules/0/parameters/pattern: is not a regular expression',
    ],
    [
      'a rule on a field that does not exist',
      smallPackWith(rules, ['[NO]', '[NO, NUMBER]']),
      '/rules/0/parameters/fields/1: no table concerned has a field NUMBER',
    ],
    [
      'a rule whose condition names a field that does not exist',
      smallPackWith(rules, ['field: STATE', 'field: STATUS']),
      '/rules/0/parameters/when/field: no table concerned has a field STATUS',
    ],
    [
      'a rule on a table that does not exist',
      smallPackWith(rules, ['kind: pattern', 'kind: pattern\n    recordTypes: [CASE, CAUSE]']),
      '/rules/0/recordTypes/1: there is no record type CAUSE',
    ],
    [
      'an example on a table that does not exist',
      smallPackWith(rules, ['pass: [{ recordType: CASE', 'pass: [{ recordType: CAUSE']),
      '/rules/0/pass/0/recordType: no record type CAUSE',
    ],
    [
      'an example with a field that does not exist',
      smallPackWith(rules, ['set: { NO: x', 'set: { NUMBER: x']),
      '/rules/0/fail/0/set/NUMBER: the record type CASE has no field NUMBER',
    ],
    [
      'a rule without a failing example',
      smallPackWith(rules, ["fail: [{ recordType: CASE, set: { NO: x, STATE: '1' } }]", 'fail: []']),
      '/rules/0/fail: ',
    ],
  ];

  it.each(cases)('%s', (_name, files, expected) => {
    expect(faultsOf(files)).toEqual([expect.stringContaining(expected)]);
  });

  it('a rule code that is used twice', () => {
    const files = smallPackWith('rules.yaml');
    files.set('rules/more.yaml', smallPack.get('rules.yaml') ?? '');
    expect(faultsOf(files)).toEqual([
      'small/1/rules/more.yaml:2:5 /rules/0/code: the code is taken by small/1/rules.yaml#/rules/0',
    ]);
  });

  it('an example on a table that the rule does not concern', () => {
    const files = smallPackWith(
      'rules.yaml',
      ['kind: pattern', 'kind: pattern\n    recordTypes: [CASE]'],
      ['pass: [{ recordType: CASE', 'pass: [{ recordType: OTHER'],
    );
    files.set(
      'record-types/OTHER.yaml',
      (smallPack.get('record-types/CASE.yaml') ?? '').replace('name: CASE', 'name: OTHER'),
    );
    expect(faultsOf(files)).toEqual([
      expect.stringContaining('/rules/0/pass/0/recordType: the rule does not apply to OTHER'),
    ]);
  });

  it('a file that does not belong there, and a missing pack.yaml', () => {
    const files = new Map(smallPack);
    files.delete('pack.yaml');
    files.set('notes.yaml', 'x: 1');
    expect(faultsOf(files)).toEqual([
      'small/1/notes.yaml:1:1 /: a pack has no such file',
      'small/1/pack.yaml /: the file is missing',
    ]);
  });

  it('names all faults of all files together, in both languages', () => {
    const files = smallPackWith(
      'record-types/CASE.yaml',
      ['businessDate: DAY', 'businessDate: DATE'],
      ['codeList: STATES', 'codeList: STATUS'],
    );
    files.set('rules.yaml', (files.get('rules.yaml') ?? '').replace('kind: pattern', 'kind: guess'));
    const error = refusal(files);
    expect(error.details['count']).toBe(3);
    expect(error.text.en).toContain('there is no code list STATUS');
    expect(error.text.zh).toContain('没有代码表 STATUS');
    expect(error.text.zh.split('\n')).toHaveLength(4);
  });

  it('makes no second fault of what points at a file that cannot be read', () => {
    const files = smallPackWith('code-lists/STATES.yaml', ['label:', 'lable:']);
    expect(faultsOf(files)).toEqual([
      'small/1/code-lists/STATES.yaml:1:1 /: "label" is missing',
      'small/1/code-lists/STATES.yaml:2:1 /lable: there is no such entry',
    ]);
  });
});
