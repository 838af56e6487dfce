import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual } from '../../kernel/bilingual.ts';

/** An indicator 指标 of a power, with its columns in the provincial and the national list. */
export interface IndicatorEntry {
  readonly name: string;
  readonly kind: 'TEXT' | 'STRUCTURE';
  readonly label: Bilingual;
  readonly provincial?: string;
  readonly national?: string;
  /** Why it is not for the public; absent: it is. */
  readonly withheld?: Bilingual;
}

/** Reads a file of schemas/catalogue: data of this repository, whose shape the tests prove. */
export function readData<Shape>(name: string): Shape {
  return parse(readFileSync(new URL(`../../schemas/catalogue/${name}.yaml`, import.meta.url), 'utf8')) as Shape;
}

/** Every indicator, in the order of the library. */
export const indicators = readData<readonly IndicatorEntry[]>('indicators');

export const indicatorByName: ReadonlyMap<string, IndicatorEntry> = new Map(
  indicators.map((indicator) => [indicator.name, indicator]),
);
