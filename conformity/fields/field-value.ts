/**
 * What a field holds once it is read: text, a number, or something that could not be read as the field's type.
 * Dates are text `YYYY-MM-DD`, datetimes text `YYYY-MM-DDTHH:mm:ss` in legal time. Numbers of more than fifteen
 * digits are text too, since a double cannot hold them.
 */
export type FieldValue = string | number | Unreadable;

/** Values of one record by position of the field in its record type; undefined: missing. */
export type Values = readonly (FieldValue | undefined)[];

/** A value that is there but is not of the field's type; kept so that rules do not take it for missing. */
export class Unreadable {
  readonly raw: unknown;

  constructor(raw: unknown) {
    this.raw = raw;
  }
}

/** A value as text, for comparing with codes. */
export function textOf(value: FieldValue): string {
  if (typeof value === 'string') return value;
  return String(typeof value === 'number' ? value : value.raw);
}
