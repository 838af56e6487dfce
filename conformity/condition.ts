import { textOf, type Values } from './fields/field-value.ts';
import type { Condition } from './pack/pack.ts';

/** Answers a condition for the values of one record. */
export type Predicate = (values: Values) => boolean;

/** Makes a predicate of a condition; a field that the record type lacks is missing in all its records. */
export function compileCondition(condition: Condition, position: (field: string) => number | undefined): Predicate {
  if ('all' in condition) return every(condition.all.map((part) => compileCondition(part, position)));
  if ('any' in condition) return some(condition.any.map((part) => compileCondition(part, position)));
  if ('not' in condition) return negate(compileCondition(condition.not, position));
  const at = position(condition.field);
  if ('present' in condition) {
    if (at === undefined) return () => !condition.present;
    return (values) => (values[at] !== undefined) === condition.present;
  }
  if (at === undefined) return () => false;
  if ('in' in condition) {
    const accepted = new Set(condition.in);
    return (values) => {
      const value = values[at];
      return value !== undefined && accepted.has(textOf(value));
    };
  }
  return (values) => {
    const value = values[at];
    return value !== undefined && condition.contains.some((part) => textOf(value).includes(part));
  };
}

const every =
  (parts: readonly Predicate[]): Predicate =>
  (values) =>
    parts.every((part) => part(values));
const some =
  (parts: readonly Predicate[]): Predicate =>
  (values) =>
    parts.some((part) => part(values));
const negate =
  (part: Predicate): Predicate =>
  (values) =>
    !part(values);
