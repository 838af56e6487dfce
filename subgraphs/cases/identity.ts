import type { RecordType } from '../../conformity/pack/pack.ts';

/** What makes a case 办件: department, internal number and power code, within a family of record types. */
export interface CaseIdentity {
  readonly department: string;
  readonly family: string;
  readonly internalNumber: string;
  /** Empty where the form has no power code. */
  readonly powerCode: string;
}

/** What makes a record: its case, its type, and what tells it from its siblings. */
export interface RecordIdentity {
  readonly case: CaseIdentity;
  readonly recordType: string;
  /** Values of the type's key fields, joined; empty where there are none. */
  readonly key: string;
}

/** Unit separator: cannot stand in a value that came through a file or a form. */
const JOIN = '\u001f';

/** Text of a field as it identifies: trimmed; undefined when missing. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/**
 * Identity of a record within the delivery of a department; undefined when a part is missing. The department is
 * the one that delivers, whatever the record says: nobody writes into the cases of another.
 */
export function recordIdentity(
  department: string,
  type: RecordType,
  fields: Readonly<Record<string, unknown>>,
): RecordIdentity | undefined {
  const internalNumber = textOf(fields[type.case.internalNumber]);
  const powerCode = type.case.powerCode === undefined ? '' : textOf(fields[type.case.powerCode]);
  if (internalNumber === undefined || powerCode === undefined) return undefined;
  const key = type.key.length === 0 ? '' : type.key.map((field) => textOf(fields[field]) ?? '').join(JOIN);
  return {
    case: { department, family: type.family, internalNumber, powerCode },
    recordType: type.name,
    key,
  };
}

/** One text for the identity of a case, within its department. */
export const caseText = (identity: CaseIdentity): string =>
  identity.family + JOIN + identity.internalNumber + JOIN + identity.powerCode;

/** One text for the identity of a record, within its department. */
export const recordText = (identity: RecordIdentity): string =>
  caseText(identity.case) + JOIN + identity.recordType + JOIN + identity.key;
