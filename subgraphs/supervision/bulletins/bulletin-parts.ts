import type { Language } from './bulletin-form.ts';

/** A cell of a table; null is nothing to say. */
export type Cell = string | number | null;

/** A table of a bulletin. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  /** Digits after the point of numbers, by column; none unless given. */
  readonly digits?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A chart: values in percent by label; drawn as bars, or as a line over time. */
export interface Chart {
  readonly kind: 'bars' | 'line';
  readonly title: string;
  readonly values: readonly (readonly [label: string, percent: number])[];
}

/** A section with its heading. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly chart?: Chart;
  readonly table?: Table;
}

/** A bulletin 月运行跟踪、季情况通报、年度考核总评, before it is laid out. */
export interface Bulletin {
  readonly language: Language;
  readonly issuer: string;
  readonly number: string;
  readonly title: string;
  readonly addressee: string;
  readonly opening: string;
  readonly sections: readonly Section[];
  readonly unsealed: string;
  /** Day of the last edition, in words. */
  readonly date: string;
  readonly copies: string;
}
