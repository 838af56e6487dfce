import type { RecordType } from '../../conformity/pack/pack.ts';
import { textOf } from './identity.ts';

/** One report of a record: what it said, and its revision number where the form has one. */
export interface Report {
  readonly revision: number | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What becomes of a report of a record that is stored already. */
export type RepeatOutcome = 'revised' | 'duplicate' | 'superseded';

/**
 * Decides between a stored record and a report of it that comes later. The same content is a duplicate; a lower
 * revision number is superseded (or a duplicate, if that very report is in the history); anything else, also other
 * content under the same number, revises. Without revision numbers the order of arrival decides.
 */
export function decideOutcome(
  type: RecordType,
  current: Report,
  incoming: Report,
  earlier: () => readonly Report[],
): RepeatOutcome {
  if (current.revision === incoming.revision && sameContent(type, current, incoming)) return 'duplicate';
  if (current.revision === undefined || incoming.revision === undefined || incoming.revision >= current.revision)
    return 'revised';
  const known = earlier().some(
    (report) => report.revision === incoming.revision && sameContent(type, report, incoming),
  );
  return known ? 'duplicate' : 'superseded';
}

/** Whether two reports say the same; the exchange's own bookkeeping fields are left out of account. */
export function sameContent(type: RecordType, one: Report, other: Report): boolean {
  return type.fields.every(
    (field) => field.technical === true || textOf(one.fields[field.name]) === textOf(other.fields[field.name]),
  );
}

/** Revision number of a report; undefined where the type has none or the value is no whole number. */
export function revisionOf(type: RecordType, fields: Readonly<Record<string, unknown>>): number | undefined {
  const text = type.revision === undefined ? undefined : textOf(fields[type.revision]);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
