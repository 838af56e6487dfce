import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { canonicalJson, sha256 } from '../../../kernel/canonical-json.ts';
import { parseFormula, type Formula } from './formula.ts';
import { decimal, rounded } from './fraction.ts';

/** A scorecard's items and formulas as data, of a version 考评办法 (schemas/supervision/scorecards). */
export interface ScoreSheet {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly subject: 'department' | 'region';
  readonly items: readonly SheetItem[];
  readonly digest: string;
}

export interface SheetItem {
  readonly id: string;
  readonly title: Bilingual;
  /** Points that the text says the item is worth; the floor is nought 累计扣分不超过. */
  readonly max: number;
  readonly asWritten: Formula;
  /** What the text must mean where it contradicts itself. */
  readonly asIntended?: { readonly formula: Formula; readonly why: Bilingual };
  readonly inputs: Readonly<Record<string, Bilingual>>;
  /** What nothing out of nothing comes to: points, or not scored. */
  readonly empty?: Bilingual & { readonly score: string | null; readonly intended?: string };
}

interface SheetFile extends Omit<ScoreSheet, 'items' | 'digest'> {
  readonly items: readonly (Omit<SheetItem, 'asWritten' | 'asIntended'> & {
    readonly asWritten: string;
    readonly asIntended?: { readonly formula: string; readonly why: Bilingual };
  })[];
}

/** Reads the sheets of schemas/supervision/scorecards. Throws SyntaxError for a formula that is none. */
export function readScoreSheets(): readonly ScoreSheet[] {
  const folder = new URL('../../../schemas/supervision/scorecards/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => makeScoreSheet(parse(readFileSync(new URL(name, folder), 'utf8')) as SheetFile));
}

function makeScoreSheet(file: SheetFile): ScoreSheet {
  const items = file.items.map(({ asWritten, asIntended, ...item }): SheetItem => {
    const made = {
      ...item,
      asWritten: parseFormula(asWritten),
      ...(asIntended === undefined
        ? {}
        : { asIntended: { formula: parseFormula(asIntended.formula), why: asIntended.why } }),
    };
    const asked = [...made.asWritten.names, ...(made.asIntended?.formula.names ?? [])];
    const unnamed = asked.find((name) => !Object.hasOwn(item.inputs, name));
    if (unnamed !== undefined) throw new SyntaxError(`${file.id}: ${item.id} does not say what ${unnamed} is.`);
    return made;
  });
  return { ...file, items, digest: sha256(canonicalJson(file)) };
}

/** An input of a formula: a figure, or why there is none. */
export type ScoreInput = { readonly value: number } | { readonly unknown: Bilingual };

/** An item of a scorecard with what made it. */
export interface ItemScore {
  readonly item: SheetItem;
  readonly status: 'SCORED' | 'NOT_KNOWN' | 'NOT_SCORED';
  readonly inputs: Readonly<Record<string, ScoreInput>>;
  /** Points as the text has it; null unless scored. */
  readonly asWritten: number | null;
  /** Points as the text must mean it; the same where it does not contradict itself. */
  readonly asIntended: number | null;
  /** Why it is not scored, or what nothing out of nothing came to. */
  readonly remark: Bilingual | null;
}

/** Scores one item; exact, rounded to two digits at the end, never below nought nor above what the item is worth. */
export function scoreItem(item: SheetItem, given: Readonly<Record<string, ScoreInput>>): ItemScore {
  const inputs = Object.fromEntries(
    Object.keys(item.inputs).map((name) => [name, given[name] ?? { unknown: NOT_GIVEN }]),
  );
  const unscored = { item, inputs, asWritten: null, asIntended: null };
  const missing = Object.values(inputs).find((input) => 'unknown' in input);
  if (missing !== undefined && 'unknown' in missing)
    return { ...unscored, status: 'NOT_KNOWN', remark: missing.unknown };
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, 'value' in input ? input.value : 0]),
  );
  const points = (formula: Formula, empty: string | null | undefined): number | null => {
    const value = formula.value(values) ?? (empty == null ? undefined : decimal(empty));
    return value === undefined ? null : Math.min(item.max, Math.max(0, rounded(value, 2)));
  };
  const isEmpty = item.asWritten.value(values) === undefined;
  const asWritten = points(item.asWritten, item.empty?.score);
  const asIntended =
    item.asIntended === undefined
      ? asWritten
      : points(item.asIntended.formula, item.empty?.intended ?? item.empty?.score);
  const remark = isEmpty && item.empty !== undefined ? { zh: item.empty.zh, en: item.empty.en } : null;
  if (asWritten === null) return { ...unscored, status: 'NOT_SCORED', remark };
  return { item, inputs, status: 'SCORED', asWritten, asIntended, remark };
}

const NOT_GIVEN: Bilingual = { zh: '尚无此数据来源', en: 'There is no source of this figure yet' };

/** A whole scorecard 考评: items, sums over what was scored, and whether it takes part in the ranking. */
export interface Scored {
  readonly sheet: ScoreSheet;
  readonly items: readonly ItemScore[];
  readonly asWritten: number;
  readonly asIntended: number;
  /** What the scored items are worth together: the sum is out of this. */
  readonly outOf: number;
  /** The same for the reading as intended: an item may be without points there. */
  readonly outOfIntended: number;
}

/** Scores a sheet. */
export function scoreSheet(sheet: ScoreSheet, inputs: Readonly<Record<string, ScoreInput>>): Scored {
  const items = sheet.items.map((item) => scoreItem(item, inputs));
  const scored = items.filter(({ status }) => status === 'SCORED');
  const sum = (pick: (item: ItemScore) => number): number =>
    Math.round(scored.reduce((total, item) => total + pick(item) * 100, 0)) / 100;
  return {
    sheet,
    items,
    asWritten: sum(({ asWritten }) => asWritten ?? 0),
    asIntended: sum(({ asIntended }) => asIntended ?? 0),
    outOf: sum(({ item }) => item.max),
    outOfIntended: sum(({ item, asIntended }) => (asIntended === null ? 0 : item.max)),
  };
}
