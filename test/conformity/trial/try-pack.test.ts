import { describe, expect, it } from '@jest/globals';
import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { TrialCase } from '../../../conformity/trial/conforming-cases.ts';
import { shareOf, tellTrial } from '../../../conformity/trial/tell-trial.ts';
import { tryPack } from '../../../conformity/trial/try-pack.ts';
import { createCalendar } from '../../../kernel/calendar.ts';
import { generatedMonths } from '../../support/generated-months.ts';
import { seeded } from '../../support/seeded.ts';
import { shippedPack, shippedPacks } from '../pack/packs.ts';

/** At least this share of wrong records must be noticed. */
const THRESHOLD = 0.95;
const calendar = createCalendar();

/** Cases of generated months, one delivery each; all fields of all records may be made wrong. */
function generatedCases(): readonly TrialCase[] {
  return generatedMonths({ seed: 5, departments: 50, cases: 2 }).flatMap(({ department, records }) => {
    const numbers = new Set(records.map(({ fields }) => fields['INTERNAL_NO']));
    return [...numbers].map((number) => {
      const ofCase = records.filter(({ fields }) => fields['INTERNAL_NO'] === number);
      return {
        name: `${department} ${String(number)}`,
        records: ofCase,
        targets: ofCase.map((_, record) => ({ record })),
      };
    });
  });
}

describe('rules on trial', () => {
  it.each(shippedPacks.map((pack) => [`${pack.id}/${pack.version}`, pack] as const))(
    '%s notices at least 95 % of the records that were made wrong, and every rule speaks',
    (name, pack) => {
      const trial = tryPack(pack, { calendar });
      process.stdout.write(`${tellTrial(trial, pack)[0]?.text.en}\n`);
      expect(trial.mutants.length).toBeGreaterThan(400);
      expect(trial.killed / trial.mutants.length).toBeGreaterThanOrEqual(THRESHOLD);
      expect(trial.rules.filter(({ kills, examples }) => kills + examples === 0)).toEqual([]);
      expect(trial.pack).toBe(name);
    },
  );

  it('notices as many in generated months, of which a seeded part is tried', () => {
    const random = seeded(7);
    const pack = shippedPack('jiangsu-2010');
    const trial = tryPack(pack, { calendar, cases: generatedCases(), choose: () => random.next() < 0.01 });
    process.stdout.write(`with generated months: ${tellTrial(trial, pack)[0]?.text.en}\n`);
    expect(trial.mutants.filter(({ case: name }) => name.startsWith('JS0')).length).toBeGreaterThan(300);
    expect(trial.killed / trial.mutants.length).toBeGreaterThanOrEqual(THRESHOLD);
  });

  const weakened = (
    change: (rule: SpecificationPack['rules'][number]) => readonly SpecificationPack['rules'][number][],
  ) => {
    const pack = shippedPack('credit-publicity-2018');
    return { ...pack, rules: pack.rules.flatMap(change) };
  };

  it('lets mutants live when a rule is taken away, and says which', () => {
    const trial = tryPack(weakened((rule) => (rule.kind === 'type' ? [] : [rule])));
    expect(trial.killed / trial.mutants.length).toBeLessThan(THRESHOLD);
    expect(trial.survivors.map(({ mutation, field }) => `${mutation} ${field}`)).toContain('impossible-date CF_JDRQ');
    const story = tellTrial(trial, shippedPack('credit-publicity-2018')).map(({ text }) => text.en);
    expect(story).toContainEqual(expect.stringMatching(/^survived, a day that does not exist: .*PENALTY\.CF_JDRQ/));
  });

  it('says of a rule which mutants it noticed, and which it alone noticed', () => {
    const trial = tryPack(shippedPack('credit-publicity-2018'), { calendar });
    const mutant = trial.mutants.find((each) => each.mutation === 'damaged-check' && each.field === 'CF_XDR_SHXYM');
    expect(mutant?.killedBy).toEqual([{ rule: 'CP18-010', field: 'CF_XDR_SHXYM' }]);
    expect(trial.rules.find(({ rule }) => rule === 'CP18-010')?.alone).toBeGreaterThan(0);
  });

  it('finds a rule that stands in the shadow of another, and one that never speaks', () => {
    const doubled = weakened((rule) => {
      if (rule.kind === 'required') return [rule, { ...rule, code: 'CP18-999' }];
      return rule.code === 'CP18-063' ? [{ ...rule, parameters: { field: 'CF_NR_WFFF', min: -1e15 } }] : [rule];
    });
    const trial = tryPack(doubled);
    expect(trial.rules.find(({ rule }) => rule === 'CP18-999')?.shadowedBy).toEqual(['CP18-001']);
    expect(trial.rules.find(({ rule }) => rule === 'CP18-063')).toMatchObject({ kills: 0, examples: 0 });
    const story = tellTrial(trial, doubled).map(({ text }) => text);
    expect(story.map(({ en }) => en)).toContainEqual(expect.stringMatching(/^CP18-063 never speaks/));
    expect(story.map(({ zh }) => zh)).toContainEqual(expect.stringContaining('CP18-999 每次发现的,CP18-001 也都发现'));
    expect(shareOf(trial)).toMatch(/^\d+\.\d %$/);
  });
});
