import type { Condition, RecordRole } from './pack.ts';
import { pointer } from './pack-fault.ts';

/** A field that something in a pack names, and where. With a role: a field of the record types of that role in the case. */
export interface NamedField {
  readonly pointer: string;
  readonly field: string;
  readonly role?: RecordRole;
}

/**
 * Parameters of rules whose value is the name of a field, whatever the kind. Kinds keep to these words, so that a
 * pack can be read without knowing them.
 */
const FIELD_WORDS: ReadonlySet<string> = new Set([
  'field',
  'earlier',
  'later',
  'from',
  'to',
  'of',
  'value',
  'unit',
  'amount',
  'text',
  'date',
  'belongsTo',
]);

/** Fields that the parameters of a rule name, conditions included. */
export function parameterFields(parameters: unknown, at: string): readonly NamedField[] {
  if (typeof parameters !== 'object' || parameters === null) return [];
  const role = (parameters as { readonly role?: RecordRole }).role;
  return Object.entries(parameters).flatMap(([key, value]: [string, unknown]): readonly NamedField[] => {
    const here = `${at}${pointer(key)}`;
    if (key === 'when') return conditionFields(value as Condition, here);
    if (typeof value === 'string') {
      return FIELD_WORDS.has(key) ? [{ pointer: here, field: value, ...(role === undefined ? {} : { role }) }] : [];
    }
    if (key === 'fields' && Array.isArray(value)) {
      return value.map((field, index) => ({ pointer: `${here}/${index}`, field: String(field) }));
    }
    return parameterFields(value, here);
  });
}

/** Fields that a condition names. */
export function conditionFields(condition: Condition, at: string): readonly NamedField[] {
  if ('all' in condition) return condition.all.flatMap((part, index) => conditionFields(part, `${at}/all/${index}`));
  if ('any' in condition) return condition.any.flatMap((part, index) => conditionFields(part, `${at}/any/${index}`));
  if ('not' in condition) return conditionFields(condition.not, `${at}/not`);
  return [{ pointer: `${at}/field`, field: condition.field }];
}
