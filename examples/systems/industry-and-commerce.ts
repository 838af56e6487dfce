import { chanceOf } from './chance.ts';
import type { SelfBuiltSystem, Surroundings } from './system.ts';

/** A department on a system of the province 省垂管 that reports counts alone. */
export interface CountingDepartment extends SelfBuiltSystem {
  /** Cases of the month by power code. */
  readonly counts: Readonly<Record<string, number>>;
}

/** 工商局: vertical; reports how many cases each of its powers had 仅报件数. */
export function startIndustryAndCommerce({ seed }: Surroundings): CountingDepartment {
  const name = 'industry-and-commerce';
  const department = 'JS020000GS';
  const chance = chanceOf(seed, name);
  const powers = ['XK-0001', 'XK-0002', 'CF-0001'];
  return {
    ...{ name, department, planted: [], close: () => Promise.resolve() },
    technique: { zh: '省垂管,仅报件数', en: 'vertical, counts only' },
    counts: Object.fromEntries(powers.map((power) => [`${department}-${power}`, chance.whole(40, 900)])),
  };
}
