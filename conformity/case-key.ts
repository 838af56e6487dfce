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
  const ofCase = caseKey(type, fields);
  return ofCase === undefined
    ? undefined
    : joinRecord(
        ofCase,
        type.name,
        type.key.map((field) => fields[field]),
      );
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

/** The same from values at hand. */
export function joinRecord(ofCase: string, recordType: string, key: readonly unknown[]): string {
  let joined = ofCase + BETWEEN + recordType;
  for (const part of key) joined += BETWEEN + text(part);
  return joined;
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
