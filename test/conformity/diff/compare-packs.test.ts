import { describe, expect, it } from '@jest/globals';
import { comparePacks } from '../../../conformity/diff/compare-packs.ts';
import { tellDifference } from '../../../conformity/diff/tell-difference.ts';
import { compileKinds } from '../../../conformity/pack/rule-faults.ts';
import { parsePack } from '../../../conformity/pack/parse-pack.ts';
import { readForms, shippedPack, smallPack, smallPackWith, testKinds } from '../pack/packs.ts';

const grounds = { forms: await readForms(), parameters: compileKinds(testKinds) };
const before = parsePack('small/1', smallPack, grounds);

function after(path: string, ...changes: readonly (readonly [string, string])[]) {
  const files = smallPackWith(path, ...changes);
  files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace("version: '1'", "version: '2'"));
  return parsePack('small/2', files, grounds);
}

const story = (to: typeof before, language: 'zh' | 'en' = 'en'): readonly string[] =>
  tellDifference(comparePacks(before, to)).map(({ text }) => text[language]);

describe('two versions of a specification', () => {
  it('that say the same differ in nothing', () => {
    expect(story(after('rules.yaml'))).toEqual([
      'From small/1 (2010-01 – ) to small/2 (2010-01 – )',
      'Nothing changed.',
    ]);
  });

  it('differ in fields: added, removed, required, longer, of another type', () => {
    const to = after(
      'record-types/CASE.yaml',
      ['text(20)', 'text(30)'],
      [
        'STATE: { type: text(1), zh: 状态, en: State, codeList: STATES }',
        'STATE: { type: text(1), zh: 状态, en: State, required: true }',
      ],
      [
        "FINE: { type: 'decimal(8,2)', zh: 罚款, en: Fine, requiredWhen: { field: STATE, in: ['1'] } }",
        'PARTY: { type: text(50), zh: 当事人, en: Party }',
      ],
      ["DAY: '2010-09-01' }", "DAY: '2010-09-01', STATE: '1' }"],
    );
    expect(story(to)).toEqual([
      expect.anything(),
      'CASE (Case): 2 columns unchanged',
      'changed NO (Number): length 20 GBK bytes becomes 30 GBK bytes',
      'changed STATE (State): optional becomes required; no longer limited to the code list STATES',
      'added PARTY (Party; text 50 GBK bytes)',
      'removed FINE (Fine; decimal 8,2)',
    ]);
    expect(story(to, 'zh')).toContain('改 STATE 状态:选填改为必填;不再限于代码表 STATES');
  });

  it('differ in names: a column with the same label under another name was renamed', () => {
    const to = after('record-types/CASE.yaml', ['FINE: {', 'PENALTY: {']);
    expect(story(to)).toContain('renamed FINE → PENALTY (Fine)');
  });

  it('differ in codes: what means something else now is said first, since nothing would fail', () => {
    const to = after('pack.yaml', ["STATES: '2'", "STATES: '1'"]);
    expect(story(to)).toContain(
      'Code list STATES 2 → STATES 1 (States): 1 meant "Closed" and means "Open"; removed 2 Open',
    );
    expect(comparePacks(before, to).codeLists).toMatchObject([{ redefined: ['1'], removed: ['2'], added: [] }]);
  });

  it('differ in rules: severity and limits', () => {
    const to = after('rules.yaml', ['severity: error', 'severity: warning'], ['\\d+', '\\d{2,}']);
    expect(story(to)).toContain('changed SM10-001 Digits: severity error becomes warning, other limits');
  });
});

describe('specifications of other generations', () => {
  const difference = comparePacks(shippedPack('jiangsu-2010'), shippedPack('jiangsu-network-2015'));
  const pairOf = (from: string) => difference.recordTypes.find((type) => type.from?.name === from);

  it('are matched by what their tables hold', () => {
    expect(pairOf('INF_APPLY')?.to?.name).toBe('BN_INF_APPLY');
    expect(pairOf('INF_APPLY_RESULT')?.to?.name).toBe('BN_INF_APPLY_RESULT');
    expect(pairOf('INF_PUNISH')?.to).toBeUndefined();
  });

  it('see the misspelling as a new name', () => {
    const renamed = pairOf('INF_APPLY')?.renamed.map(({ from, to }) => [from.name, to.name]);
    expect(renamed).toContainEqual(['APPLICANT_EMAIL', 'APPLICANT_EMALL']);
  });

  it('see the same list under another id as no change, and rules under other codes as the same', () => {
    expect(difference.codeLists.some(({ from, to }) => from?.id === 'C-TIMEUNIT' && to?.id === 'N-TIMEUNIT')).toBe(
      false,
    );
    const pair = difference.rules.changed.find(({ from }) => from.code === 'JS10-010');
    expect(pair?.to.code).toBe('JN15-010');
    expect(pair?.aspects).toContain('severity');
    expect(difference.rules.removed.map(({ code }) => code)).toContain('JS10-075');
  });

  it('are told in both languages, without a gap', () => {
    for (const { text } of tellDifference(difference)) {
      expect(text.zh).not.toMatch(/undefined|null/);
      expect(text.en).not.toMatch(/undefined|null/);
    }
  });
});
