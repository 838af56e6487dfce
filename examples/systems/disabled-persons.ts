import type { SelfBuiltSystem } from './system.ts';

/** 市残联: exercised no power in the month, and says so. */
export function startDisabledPersons(): SelfBuiltSystem {
  return {
    ...{ name: 'disabled-persons', department: 'JS020000CL', planted: [], close: () => Promise.resolve() },
    technique: { zh: '申报本月无办件', en: 'declares a month without cases' },
  };
}
