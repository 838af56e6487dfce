import { createRequire } from 'node:module';
import type { Month } from '../month.ts';
import { areDigits, badCode, normaliseCode, type BadCode, type ParsedCode } from './parsed-code.ts';

/** A region 行政区划 as it stood in a month. */
export interface Region {
  /** Six digits, GB/T 2260. */
  readonly code: string;
  readonly name: string;
  /** Names from the province down: 江苏省, 无锡市, 崇安区. */
  readonly path: readonly string[];
  /** The last revision that has it under this name, `YYYY-MM`. */
  readonly revision: Month;
}

/**
 * `unknown`: in no revision. `not-yet`, `abolished`: in a later, an earlier one. `beyond-revisions`: in no revision,
 * but the month is later than the last one, so that it may be new.
 */
export type RegionCodeFault = 'length' | 'alphabet' | 'unknown' | 'not-yet' | 'abolished' | 'beyond-revisions';

/** Months of the revisions of GB/T 2260 known here, earliest first. */
export function regionRevisions(): readonly Month[] {
  return book().revisions;
}

/**
 * Judges a region code for a month `YYYY-MM`. A revision stands for the end of its month; between two of them nobody can
 * say when the change came, so a region of either is in force. Before the first and after the last that one alone decides.
 */
export function regionInForce(code: string, month: Month): ParsedCode<Region, RegionCodeFault> {
  const standard = normaliseCode(code);
  if (standard.length !== 6) return badCode('length', '应为 6 位', 'six digits');
  if (!areDigits(standard, 0, 6)) return badCode('alphabet', '应全部为数字', 'digits only');
  const span = spanIn(standard, month);
  if (span === undefined) return absent(standard, month);
  return { ok: true, code: standard, name: span.name, path: pathOf(standard, month), revision: span.revision };
}

/** Name of a region in a month; undefined when it was not in force. */
export function regionName(code: string, month: Month): string | undefined {
  return spanIn(normaliseCode(code), month)?.name;
}

/** The regions in force in a month whose codes begin with `prefix`, by code. */
export function regionsWithin(prefix: string, month: Month): readonly Region[] {
  const codes = [...book().spans.keys()].filter((code) => code.startsWith(prefix)).sort();
  return codes.flatMap((code) => {
    const region = regionInForce(code, month);
    return region.ok ? [region] : [];
  });
}

function pathOf(code: string, month: Month): readonly string[] {
  const codes = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...codes].flatMap((each) => spanIn(each, month)?.name ?? []);
}

function spanIn(code: string, month: Month): Span | undefined {
  return book()
    .spans.get(code)
    ?.find(({ after, to }) => after < month && month <= to);
}

function absent(code: string, month: Month): BadCode<RegionCodeFault> {
  const { revisions, spans } = book();
  const known = spans.get(code);
  const last = revisions.at(-1) ?? '';
  if (known === undefined)
    return month > last
      ? badCode('beyond-revisions', `${last} 版 GB/T 2260 中的代码`, `a code of GB/T 2260 as of ${last}`)
      : badCode('unknown', 'GB/T 2260 中的代码', 'a code of GB/T 2260');
  const ended = known.find(({ to }) => to < month);
  return ended === undefined
    ? badCode('not-yet', `${month} 时有效的代码(此代码其后启用)`, `a code in force in ${month} (this one came later)`)
    : badCode(
        'abolished',
        `${month} 时有效的代码(此代码最迟于 ${ended.to} 撤销)`,
        `a code in force in ${month} (this one was abolished by ${ended.to})`,
      );
}

/** A time in which a region bore one name. */
interface Span {
  readonly name: string;
  /** Month of the last revision before it, exclusive; empty: none. */
  readonly after: Month;
  /** Month of the first revision without it, inclusive; `9999-12`: none yet. */
  readonly to: Month;
  readonly revision: Month;
}

interface RegionBook {
  readonly revisions: readonly Month[];
  /** Latest span first: where two meet between revisions, the newer name is answered. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

let read: RegionBook | undefined;

// Read when first asked: nineteen revisions are 2 MB of JSON, and most commands need none of them.
const book = (): RegionBook => (read ??= readBook());

function readBook(): RegionBook {
  const require = createRequire(import.meta.url);
  const names = [...(require('gb2260/lib/revisions.json') as readonly string[])].sort();
  const tables = names.map((name) => require(`gb2260/lib/${name}.json`) as Readonly<Record<string, string>>);
  const revisions = names.map((name) => `${name.slice(0, 4)}-${name.slice(4)}`);
  const spans = new Map<string, Span[]>();
  const codes = new Set(tables.flatMap((table) => Object.keys(table)));
  for (const code of codes) spans.set(code, spansOf(code, tables, revisions));
  return { revisions, spans };
}

/** Latest span first. */
function spansOf(
  code: string,
  tables: readonly Readonly<Record<string, string>>[],
  revisions: readonly Month[],
): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < tables.length) {
    const name = tables[start]?.[code];
    let end = start;
    while (end + 1 < tables.length && tables[end + 1]?.[code] === name) end += 1;
    if (name !== undefined)
      spans.unshift({
        name,
        after: revisions[start - 1] ?? '',
        to: revisions[end + 1] ?? '9999-12',
        revision: revisions[end] ?? '',
      });
    start = end + 1;
  }
  return spans;
}
