/**
 * Key of a row in a returned file 行标: the delivery that it was a row of, by the first digits of its SHA-256, and where it
 * stood there. It stays with the row when rows are sorted or moved; what follows it (marks of cells) is no part of it.
 */
export interface RowKey {
  /** First twelve hexadecimal digits of the SHA-256 of the delivery. */
  readonly delivery: string;
  /** Line or row of the sheet in that delivery, from 1. */
  readonly row: number;
}

const FORM = /^hg1\.([0-9a-f]{12})\.([1-9]\d{0,9})(?:\.[ewa]\d+)*\.?$/;

/** First digits of a digest, as keys have them. */
export const deliveryDigits = (digest: string): string => digest.slice(0, 12);

/** A key as text. `marks` are columns from 1 with the letter of their severity, `e3`, as colouring needs them. */
export const rowKeyText = ({ delivery, row }: RowKey, marks: readonly string[] = []): string =>
  `hg1.${delivery}.${row}.${marks.map((mark) => `${mark}.`).join('')}`;

/** Reads a key; undefined when the text is none. */
export function parseRowKey(text: string): RowKey | undefined {
  const [, delivery, row] = FORM.exec(text.trim()) ?? [];
  return delivery === undefined ? undefined : { delivery, row: Number(row) };
}
