import type { SpreadsheetDamage } from '../../kernel/rows.ts';

/** How a cell is kept: as a text, a plain number, a date by its style, or anything else. */
export type CellKind = 't' | 'n' | 'd' | 'o';

/** Days from 1954 to 2064: what a date becomes when its style is taken away. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
/** A code of fifteen digits and more that a spreadsheet showed as a number. */
const SCIENTIFIC = /^[1-9](?:\.\d+)?[eE]\+?[12]\d$/;

/** Watches the cells of a sheet for what spreadsheets do to codes and dates that they take for numbers. */
export class DamageWatch {
  readonly counts = new Map<SpreadsheetDamage, number>();
  /** By column: digits of texts that begin with a zero, and whether dates were seen. */
  readonly #zeros = new Map<number, number>();
  readonly #dates = new Set<number>();

  /** What has become of a cell; undefined: nothing that can be told. Judged by the cell and by those above it. */
  look(column: number, kind: CellKind, text: string): SpreadsheetDamage | undefined {
    if (kind === 'n') return this.#counted(this.#ofNumber(column, text));
    if (kind === 't') {
      if (text.charCodeAt(0) === 48 && text.length > 1 && /^\d+$/.test(text)) this.#zeros.set(column, text.length);
      else if (isScientific(text)) return this.#counted('scientific-notation');
    } else if (kind === 'd') this.#dates.add(column);
    return undefined;
  }

  #ofNumber(column: number, text: string): SpreadsheetDamage | undefined {
    // More than fifteen digits are not kept: the rest are zeros.
    if (text.length > 15 && /^\d+$/.test(text)) return 'digits-lost';
    const width = this.#zeros.get(column);
    if (width !== undefined && text.length < width && /^\d+$/.test(text)) return 'leading-zero-lost';
    const serial = Number(text);
    if (this.#dates.has(column) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return 'date-serial';
    return undefined;
  }

  #counted(damage: SpreadsheetDamage | undefined): SpreadsheetDamage | undefined {
    if (damage !== undefined) this.counts.set(damage, (this.counts.get(damage) ?? 0) + 1);
    return damage;
  }
}

/** Whether a text is a long code as a spreadsheet shows it: `3.20102E+17`. */
export const isScientific = (text: string): boolean => text.length < 25 && SCIENTIFIC.test(text);

/** What is found in the cells of a line of text; undefined, at the cost of one look, for nearly all. */
export function damageOfLine(
  line: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, SpreadsheetDamage>> | undefined {
  if (!line.includes('E+')) return undefined;
  const damaged = Object.entries(values).filter(([, value]) => isScientific(value.trim()));
  if (damaged.length === 0) return undefined;
  return Object.fromEntries(damaged.map(([column]) => [column, 'scientific-notation'] as const));
}
