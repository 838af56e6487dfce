import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { MappingFix } from './mapping-fix.ts';

/**
 * A mapping file with a fix worked in; comments and order are kept. A column that was taken as it is (`same`) gets an
 * entry of its own. Undefined when the mapping has no records of the type. The text must be a valid mapping file.
 */
export function patchMapping(text: string, recordType: string, fix: MappingFix): string | undefined {
  const document = parseDocument(text);
  const records: unknown = document.get('records');
  if (!isSeq(records)) return undefined;
  const at = records.items.findIndex((item) => isMap(item) && item.get('recordType') === recordType);
  if (at < 0) return undefined;
  for (const [field, keys] of Object.entries(fix.fields ?? {})) {
    takeFromSame(document, at, field);
    for (const [key, value] of Object.entries(keys)) document.setIn(['records', at, 'fields', field, key], value);
  }
  for (const [key, value] of Object.entries(fix.reading ?? {})) document.setIn(['reading', key], value);
  if (fix.missing !== undefined) {
    const known: unknown = document.toJS().missing ?? [];
    document.set('missing', document.createNode([...new Set([...(known as string[]), ...fix.missing])]));
  }
  return document.toString({ lineWidth: 120 });
}

function takeFromSame(document: Document, at: number, field: string): void {
  const same: unknown = document.getIn(['records', at, 'same']);
  if (!isSeq(same)) return;
  const values = (same as YAMLSeq).toJSON() as readonly string[];
  const index = values.indexOf(field);
  if (index < 0) return;
  document.deleteIn(['records', at, 'same', index]);
  if (values.length === 1) document.deleteIn(['records', at, 'same']);
  if (document.getIn(['records', at, 'fields', field, 'column']) === undefined)
    document.setIn(['records', at, 'fields', field, 'column'], field);
}
