import type { FieldShownFragment } from '../graph/__generated__/operations.ts';
import { plainValue } from '../submission/plain-value.ts';

type Field = FieldShownFragment;

/** A stored value as the form shows it. */
export function fieldText(field: Field, value: unknown): string {
  const text = plainValue(value);
  // The browser's own field for date and time writes a T between them.
  if (field.type === 'DATETIME' && /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text))
    return text.replace(' ', 'T').slice(0, 19);
  return text;
}

/** What was typed as the record holds it: a number where it is one, nothing where it is empty; else as it was typed. */
export function fieldValue(field: Field | undefined, typed: string): string | number | null {
  const text = typed.trim();
  if (text === '') return null;
  if ((field?.type === 'INTEGER' || field?.type === 'DECIMAL') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (field?.type === 'DATETIME' && /T\d\d:\d\d$/.test(text)) return `${text}:00`;
  return text;
}
