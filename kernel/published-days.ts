import { createRequire } from 'node:module';
import { canonicalJson, sha256 } from './canonical-json.ts';

/** What the State Council has published 国务院放假安排: the days that differ from plain weekdays. */
export interface PublishedDays {
  /** Weekdays and weekend days off, `YYYY-MM-DD`. */
  readonly off: ReadonlySet<string>;
  /** Weekend days worked to make up for others 调休上班. */
  readonly worked: ReadonlySet<string>;
  /** Years whose arrangement is complete, ascending, without gaps. */
  readonly years: { readonly from: number; readonly to: number };
  /** Says which data these are; changes when a single day changes. */
  readonly version: string;
}

/** The package's file: date -> `English name,中文名,days`. */
interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** Festivals that every complete year has had since 1949; a year that lacks one is published in part or not at all. */
const FESTIVALS_OF_EVERY_YEAR = ['元旦', '春节', '劳动节', '国庆节'];

/**
 * Reads the data of the package `chinese-days`, not its functions: those answer plain weekdays for years without
 * data, and depend on the machine's time zone.
 */
export function readPublishedDays(): PublishedDays {
  const require = createRequire(import.meta.url);
  const { holidays, workdays } = require('chinese-days/dist/chinese-days.json') as ChineseDays;
  const { version } = require('chinese-days/package.json') as { readonly version: string };
  const years = completeYears(holidays);
  const digest = sha256(canonicalJson({ holidays, workdays })).slice(0, 12);
  return {
    off: new Set(Object.keys(holidays)),
    worked: new Set(Object.keys(workdays)),
    years,
    version: `chinese-days ${version} (${years.from}-${years.to}, sha256 ${digest})`,
  };
}

function completeYears(holidays: ChineseDays['holidays']): PublishedDays['years'] {
  const festivals = new Map<number, Set<string | undefined>>();
  for (const [date, names] of Object.entries(holidays)) {
    const year = Number(date.slice(0, 4));
    const named = festivals.get(year) ?? new Set();
    festivals.set(year, named.add(names.split(',')[1]));
  }
  const complete = [...festivals.keys()]
    .filter((year) => FESTIVALS_OF_EVERY_YEAR.every((festival) => festivals.get(year)?.has(festival)))
    .sort((a, b) => a - b);
  const from = complete.at(0);
  const to = complete.at(-1);
  if (from === undefined || to === undefined || to - from + 1 !== complete.length)
    throw new Error(`chinese-days has gaps: complete years are ${complete.join(', ')}.`);
  return { from, to };
}
