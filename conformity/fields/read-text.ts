import { Unreadable, type FieldValue } from './field-value.ts';
import { mayBeBlank } from './plain-text.ts';

/** Text without blanks around it (full-width ones too); numbers and booleans of JSON as text. */
export function readText(raw: unknown): string | Unreadable {
  if (typeof raw === 'string') return trimmed(raw);
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  return new Unreadable(raw);
}

/** A reader for text of a type: `read` answers undefined when the text is not of the type. */
export function readAs(raw: unknown, read: (text: string) => FieldValue | undefined): FieldValue {
  const text = readText(raw);
  if (typeof text !== 'string') return text;
  return read(text) ?? new Unreadable(raw);
}

/** `trim` for those that need it; most texts do not, and then nothing is looked at but both ends. */
export function trimmed(text: string): string {
  const last = text.length - 1;
  if (last < 0) return text;
  return mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(last)) ? text.trim() : text;
}
