import type { RecordType } from './pack/pack.ts';

/** Stands between the parts of a key: no text of a record holds it (U+001F, unit separator). */
const BETWEEN = '\u001f';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Key of the case a record belongs to: family, department, internal number, power code. Fields in their one form.
 * Undefined when department or internal number is missing: such a record cannot be placed.
 */
export function caseKey({ family, case: parts }: RecordType, fields: Fields): string | undefined {
  return joinCase(
    family,
    fields[parts.department],
    fields[parts.internalNumber],
    parts.powerCode === undefined ? undefined : fields[parts.powerCode],
  );
}

/** Key of a record: its case, its record type and what tells it from its siblings there. */
export function recordKey(type: RecordType, fields: Fields): string | undefined {
  let key = caseKey(type, fields);
  if (key === undefined) return undefined;
  key = joinRecord(key, type.name);
  for (const field of type.key) key = joinPart(key, fields[field]);
  return key;
}

/** The same from values at hand. */
export function joinCase(
  family: string,
  department: unknown,
  internalNumber: unknown,
  powerCode: unknown,
): string | undefined {
  if (department === undefined || internalNumber === undefined) return undefined;
  return family + BETWEEN + text(department) + BETWEEN + text(internalNumber) + BETWEEN + text(powerCode);
}

/** Key of a case's record of a type, to which the parts of the record's own key are joined one by one. */
export const joinRecord = (ofCase: string, recordType: string): string => ofCase + BETWEEN + recordType;

/** A key and its next part. */
export const joinPart = (key: string, part: unknown): string => key + BETWEEN + text(part);

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
