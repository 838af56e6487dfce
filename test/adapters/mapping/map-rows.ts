import type { MappedRecord } from '../../../kernel/rows.ts';
import { parseMapping } from '../../../adapters/mapping/read-mapping.ts';

/** A mapping file with these fields of one record type. */
export const mappingText = (fields: string, head = ''): string =>
  `mapping: test\ntitle: { zh: 试, en: test }\nspecification: pack\n${head}records:\n  - recordType: T\n    fields:\n${fields
    .trim()
    .split('\n')
    .map((line) => `      ${line.trim()}\n`)
    .join('')}`;

/** Maps one row with the fields given. */
export function mapRow(fields: string, values: Readonly<Record<string, unknown>>, head = ''): MappedRecord {
  const mapping = parseMapping(mappingText(fields, head), 'test.yaml').mappingFor(undefined);
  if (mapping === undefined) throw new Error('the mapping has no record for rows without a table');
  return mapping.map({ row: 1, values });
}

/** The refusal of a mapping file, as its text in Chinese. */
export function mappingRefusal(text: string): string {
  try {
    parseMapping(text, 'test.yaml');
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'text' in error ? String((error.text as { zh: string }).zh) : String(error);
  }
}
