import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CaseReading } from './case-reading.ts';

/** Reads schemas/supervision/readings, by name: one for each specification whose cases are watched. */
export function readCaseReadings(): readonly CaseReading[] {
  const folder = new URL('../../../schemas/supervision/readings/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true }) as CaseReading);
}
