import type { Bilingual } from '../../../kernel/bilingual.ts';
import { regionInForce, regionRevisions, regionsWithin, type Region } from '../../../kernel/codes/region-code.ts';
import type { Month } from '../../../kernel/month.ts';
import { readData } from '../catalogue-data.ts';

interface StatedSuccession {
  readonly code: string;
  readonly month: Month;
  readonly successors: readonly string[];
  readonly basis: Bilingual;
}

const stated = new Map(readData<readonly StatedSuccession[]>('region-successors').map((entry) => [entry.code, entry]));

/** What became of a region 区划沿革. */
export interface RegionSuccession {
  readonly code: string;
  /** SAME: still in force. STATED: from the list. NAME: found by its name. NONE: not known. */
  readonly by: 'SAME' | 'STATED' | 'NAME' | 'NONE';
  readonly successors: readonly Region[];
  /** The first revision without it; absent while it is in force. */
  readonly endedBy?: Month;
  readonly basis?: Bilingual;
}

/**
 * Finds what a region of some revision is in a month. A region that ended is looked for in the list of successors,
 * then by its name (without 省, 市, 县, 区 at the end) within the same province; a name found twice decides nothing.
 * Undefined when no revision up to the month has the code.
 */
export function regionSuccession(code: string, month: Month): RegionSuccession | undefined {
  const now = regionInForce(code, month);
  if (now.ok) return { code, by: 'SAME', successors: [now] };
  const last = regionRevisions()
    .filter((revision) => revision <= month)
    .findLast((revision) => regionInForce(code, revision).ok);
  if (last === undefined) return undefined;
  const former = regionInForce(code, last);
  if (!former.ok) return undefined;
  const endedBy = regionRevisions().find((revision) => revision > last && !regionInForce(code, revision).ok);
  const end = endedBy === undefined ? {} : { endedBy };
  const entry = stated.get(code);
  const named = entry?.successors.flatMap((each) => {
    const region = regionInForce(each, month);
    return region.ok ? [region] : [];
  });
  if (entry !== undefined && named !== undefined && named.length > 0)
    return { code, by: 'STATED', successors: named, basis: entry.basis, ...end };
  const alike = regionsWithin(code.slice(0, 2), month).filter(({ name }) => stem(name) === stem(former.name));
  const within = alike.filter((region) => region.code.slice(0, 4) === code.slice(0, 4));
  const found = within.length > 0 ? within : alike;
  return found.length === 1
    ? { code, by: 'NAME', successors: found, ...end }
    : { code, by: 'NONE', successors: [], ...end };
}

const stem = (name: string): string => (name.length > 2 ? name.replace(/(自治县|地区|省|市|县|区)$/, '') : name);
