import { describe, expect, it } from '@jest/globals';
import { createChecker } from '../../conformity/checker.ts';
import type { PackRule, SpecificationPack } from '../../conformity/pack/pack.ts';
import { RuleFailure } from '../../conformity/rule-failure.ts';
import { defineRuleKind, type AnyRuleKind } from '../../conformity/rule-kind.ts';
import { NO_PARAMETERS } from '../../conformity/parameters.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import { checkAll, input, nothingKnown, rulesOf, sampleWith, shippedPack } from '../support/checking.ts';

const pack = shippedPack('jiangsu-2010');
const publicity = shippedPack('credit-publicity-2018');

const punish = (set: Readonly<Record<string, unknown>> = {}, row = 1) =>
  input('INF_PUNISH', sampleWith(pack, 'INF_PUNISH', set), row);

const withRules = (rules: readonly Partial<PackRule>[], of: SpecificationPack = pack): SpecificationPack => ({
  ...of,
  rules: rules.map((rule, index) => ({ ...(of.rules[0] as PackRule), code: `T-${index}`, parameters: {}, ...rule })),
});

describe('a judged record', () => {
  it('has its values in one form, whatever form they came in', () => {
    const asText = punish({
      PROMISE: ' 090 ',
      ISRISK: '0',
      AJ_OCCUR_DATE: '2010/8/30 14:00',
      AJ_ADDR: '\u3000示例路 ',
    });
    const asJson = punish({ PROMISE: 90, ISRISK: 0, AJ_OCCUR_DATE: '20100830T140000', AJ_ADDR: '示例路' });
    const [first, second] = checkAll(pack, [asText, asJson]).judgements;
    expect(first?.fields).toMatchObject({
      PROMISE: 90,
      ISRISK: 0,
      AJ_OCCUR_DATE: '2010-08-30T14:00:00',
      AJ_ADDR: '示例路',
    });
    expect(second?.fields).toEqual(first?.fields);
    expect(Object.getPrototypeOf(first?.fields)).toBe(Object.prototype);
  });

  it('lacks what stands for missing, and what the specification does not know', () => {
    const missing = {
      TARGET_PHONE: 'NULL',
      TARGET_CODE: '/',
      REPORTER: '无',
      REPORTER_DATE: '1900-01-01',
      TARGET_PAPER_NUMBER: '00000000000000000X',
    };
    const { judgements } = checkAll(pack, [punish({ ...missing, MY_OWN: 'x' })]);
    for (const field of [...Object.keys(missing), 'MY_OWN']) expect(judgements[0]?.fields).not.toHaveProperty(field);
    expect(judgements[0]).toMatchObject({ broken: ['JS10-090', 'JS10-005'].sort(), rejected: false });
  });

  it('keeps what could not be read as it came, and does not take it for missing', () => {
    const { judgements } = checkAll(pack, [punish({ AJ_OCCUR_DATE: '2010-13-01', CREATE_DATE: 'soon' })]);
    expect(judgements[0]?.fields).toMatchObject({ AJ_OCCUR_DATE: '2010-13-01', CREATE_DATE: 'soon' });
    expect(judgements[0]).toMatchObject({ broken: ['JS10-002'], rejected: true, businessDate: undefined });
  });

  it('is placed: case, record, revision, day and power', () => {
    const { judgements } = checkAll(pack, [
      punish({ CHANG_NO: '3' }),
      input('INF_PUNISH_PROCESS', sampleWith(pack, 'INF_PUNISH_PROCESS', { NO_ORD: 2 }), 2),
      punish({ INTERNAL_NO: null }),
    ]);
    const [base, stage, nowhere] = judgements;
    expect(base).toMatchObject({ revision: 3, businessDate: '2010-09-02', powerCode: 'JS020000JS-CF-0012' });
    expect(base?.caseKey).toBe(
      ['penalty', 'JS020000JS', '锡建监罚字2010第0021号', 'JS020000JS-CF-0012'].join('\u001f'),
    );
    expect(stage?.caseKey).toBe(base?.caseKey);
    expect(stage?.recordKey).toBe(`${base?.caseKey}\u001fINF_PUNISH_PROCESS\u001f2`);
    expect(nowhere).toMatchObject({ caseKey: undefined, recordKey: undefined, rejected: true });
  });
});

describe('a finding', () => {
  it('points to the cell, in the words of the sender too', () => {
    const columnOf = (field: string) => (field === 'AJ_ADDR' ? '案发地址' : undefined);
    const { findings } = checkAll(pack, [
      { ...punish({ AJ_ADDR: 'a'.repeat(300) }, 17), place: { file: '九月.xlsx', sheet: '处罚' }, columnOf },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'JS10-003',
      severity: 'error',
      recordType: 'INF_PUNISH',
      pointer: { file: '九月.xlsx', sheet: '处罚', row: 17, field: 'AJ_ADDR', column: '案发地址' },
      value: `${'a'.repeat(200)}…`,
      expected: { zh: expect.stringContaining('200'), en: expect.stringContaining('200') },
      message: { zh: expect.stringContaining('案发地点'), en: expect.stringContaining('AJ_ADDR') },
      remedy: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
    });
  });

  it('holds no value in its texts', () => {
    const secret = '王小明13900001234';
    const { findings } = checkAll(pack, [
      punish({ PUNISH_TARGET: secret.repeat(30), TARGET_TYPE: secret, PROMISE: secret }),
    ]);
    expect(findings.length).toBeGreaterThan(2);
    for (const { expected, message, remedy } of findings)
      expect(JSON.stringify([expected, message, remedy])).not.toContain('王小明');
  });
});

describe('the verdict', () => {
  it('counts truly where findings are capped, and names every broken rule', () => {
    const records = Array.from({ length: 50 }, (_, index) =>
      punish({ AJ_ADDR: '', INTERNAL_NO: `号${index}`, NO: `JS020000JS${String(index + 1000000000)}` }, index + 1),
    );
    const { judgements, verdict, findings } = checkAll(pack, records, { findingCap: 7 });
    expect(rulesOf(findings).filter((rule) => rule === 'JS10-001')).toHaveLength(7);
    expect(judgements.every(({ broken, rejected }) => broken.includes('JS10-001') && rejected)).toBe(true);
    expect(verdict.rules.find(({ rule }) => rule === 'JS10-001')).toEqual({
      rule: 'JS10-001',
      severity: 'error',
      findings: 50,
      stored: 7,
      records: 50,
    });
    expect(verdict).toMatchObject({
      conforms: false,
      records: { checked: 50, clean: 0, withFindings: 50, rejected: 50, byType: { INF_PUNISH: 50 } },
      findings: { bySeverity: { error: 50, fatal: 0 } },
    });
  });

  it('says which rules could not be applied, and why', () => {
    const { verdict } = checkAll(pack, [punish()]);
    expect(verdict.notApplied.map(({ rule, records }) => [rule, records])).toEqual([
      ['JS10-131', 1],
      ['JS10-132', 1],
      ['JS10-134', 1],
      ['JS10-135', 1],
    ]);
    expect(verdict.notApplied[0]?.reason).toEqual({ zh: expect.stringContaining('权力库'), en: expect.any(String) });
    const undated = checkAll(
      withRules([{ kind: 'max-delay', parameters: { from: 'AJ_OCCUR_DATE', to: 'CREATE_DATE', workingDays: 5 } }]),
      [punish({ AJ_OCCUR_DATE: '1990-01-05 08:00:00' })],
    );
    expect(undated.verdict).toMatchObject({ rules: [], notApplied: [{ rule: 'T-0', records: 1 }] });
  });

  it('does not depend on the size of batches', () => {
    const records = [
      punish({ AJ_OCCUR_DATE: '2010-09-30 08:00:00' }, 1),
      input('INF_PUNISH_PROCESS', sampleWith(pack, 'INF_PUNISH_PROCESS'), 2),
      input('INF_PUNISH_RESULT', sampleWith(pack, 'INF_PUNISH_RESULT'), 3),
    ];
    const oneByOne = createChecker({ pack, references: nothingKnown, findingCap: 10 });
    const judged = records.flatMap((record) => oneByOne.checkBatch([record], () => undefined));
    const together = checkAll(pack, records, { findingCap: 10 });
    expect(judged).toEqual(together.judgements);
    expect(oneByOne.finish()).toEqual(together.verdict);
    expect(rulesOf(together.findings)).not.toContain('JS10-110');
  });
});

describe('what is not the fault of the data', () => {
  const kinds = (kind: AnyRuleKind) => new Map([...ruleKindsByName, [kind.name, kind]]);
  const failing = (when: 'test' | 'finish') =>
    defineRuleKind({
      name: 'failing',
      scope: 'record',
      parameters: NO_PARAMETERS,
      prepare: () => ({
        test: ({ input: { row } }) => {
          if (when === 'test' && row === 2) throw new TypeError('oops 王小明');
        },
        finish: () => {
          if (when === 'finish') throw new TypeError('oops');
        },
      }),
    });
  const failingPack = withRules([{ kind: 'required' }, { kind: 'failing', code: 'T-BAD' }]);

  it('a rule that throws is a bug: it names the rule and the place, and says nothing of the record', () => {
    const run = () => checkAll(failingPack, [punish({}, 1), punish({}, 2)], { kinds: kinds(failing('test')) });
    expect(run).toThrow(RuleFailure);
    expect(run).toThrow('Rule T-BAD failed at delivery.csv, row 2.');
    expect(() => checkAll(failingPack, [], { kinds: kinds(failing('finish')) })).toThrow(
      'Rule T-BAD failed at end of the delivery.',
    );
  });

  it('a pack whose rules cannot be used is refused', () => {
    const make =
      (rules: readonly Partial<PackRule>[], of = pack) =>
      () =>
        checkAll(withRules(rules, of), []);
    const refused = (code: string) => expect.objectContaining({ code });
    expect(make([{ kind: 'nonsense' }])).toThrow(refused('CONFORMITY_RULE_KIND_UNKNOWN'));
    expect(make([{ kind: 'order', parameters: { earlier: 'NO_SUCH', later: 'CREATE_DATE' } }])).toThrow(
      refused('CONFORMITY_RULE_FIELD_UNKNOWN'),
    );
    expect(
      make([{ kind: 'range', parameters: { field: 'PROMISE', max: 1, when: { field: 'NO_SUCH', present: true } } }]),
    ).toThrow(refused('CONFORMITY_RULE_FIELD_UNKNOWN'));
    expect(make([{ kind: 'pattern', parameters: { fields: ['NO'], pattern: '(' } }])).toThrow(
      refused('CONFORMITY_PATTERN_INVALID'),
    );
    expect(make([{ kind: 'serial-gap', parameters: { field: 'NO', pattern: '(' } }])).toThrow(
      refused('CONFORMITY_PATTERN_INVALID'),
    );
    expect(make([{ kind: 'code-list' }], { ...pack, codeLists: {} })).toThrow(refused('CONFORMITY_CODE_LIST_UNKNOWN'));
  });

  it('a record type that the pack lacks is refused', () => {
    expect(() => checkAll(publicity, [punish()])).toThrow(
      expect.objectContaining({ code: 'CONFORMITY_RECORD_TYPE_UNKNOWN' }),
    );
  });
});
