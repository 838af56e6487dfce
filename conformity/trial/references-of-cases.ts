import type { SpecificationPack } from '../pack/pack.ts';
import type { References } from '../references.ts';
import type { TrialCase } from './conforming-cases.ts';

/**
 * References that know exactly what conforming cases name: their departments and powers, and any region; so that rules
 * that ask a catalogue are on trial too.
 */
export function referencesOfCases(pack: SpecificationPack, cases: readonly TrialCase[]): References {
  const named = (kind: string): ReadonlySet<string> => {
    const fields = new Set(pack.rules.filter((rule) => rule.kind === kind).map((rule) => rule.parameters?.['field']));
    const values = cases.flatMap(({ records }) =>
      records.flatMap(({ fields: record }) => Object.entries(record).filter(([name]) => fields.has(name))),
    );
    return new Set(values.map(([, value]) => String(value)));
  };
  const [departments, powers] = [named('department-known'), named('power-in-catalogue')];
  return {
    versions: {},
    departmentExists: (code) => departments.has(code),
    powerState: (code) => (powers.has(code) ? 'IN_USE' : 'UNKNOWN'),
    regionExists: (code) => /^[1-9]\d{5}$/.test(code),
  };
}
