import type { RowMapping } from '../../kernel/rows.ts';
import type { ExpectedColumn, Reading } from '../formats/reading.ts';
import type { Bilingual } from '../../kernel/bilingual.ts';
import type { FieldSection, MappingDocument, MappingFault, RecordSection } from './document.ts';
import { damageRemarks } from './damage-remarks.ts';
import { compiled, fieldMapping, type FieldMapping, type IsMissing } from './field-mapping.ts';

/** A mapping ready for use. */
export interface CompiledMapping {
  readonly name: string;
  readonly title: Bilingual;
  /** Id of the specification pack. */
  readonly specification: string;
  /** How the sender's files are read: give it to `readerFor`. */
  readonly reading: Reading;
  readonly records: readonly RowMapping[];
  /** The mapping for rows of a table or sheet; undefined: rows from there are none of this mapping. */
  readonly mappingFor: (table: string | undefined) => RowMapping | undefined;
  /** The columns that the rows of a table or sheet are made of. */
  readonly expectsFor: (table: string | undefined) => readonly ExpectedColumn[];
}

/** Compiles a document that has the form of schemas/mapping.schema.json; faults that the form does not show go to `faults`. */
export function compileMapping(document: MappingDocument, faults: MappingFault[] = []): CompiledMapping {
  const isMissing = missingTest(document.missing ?? []);
  checkReading(document, faults);
  const records = document.records.map((section, index) => {
    const fields = Object.entries(section.fields ?? {}).map(([field, mapping]) => {
      const fault = (key: string, message: Bilingual): void => {
        faults.push({ path: ['records', index, 'fields', field, key], message });
      };
      checkSource(mapping, document, fault);
      return fieldMapping(field, mapping, isMissing, fault);
    });
    return { section, mapping: rowMapping(section, fields) };
  });
  const byTable = new Map(
    records.flatMap((record) => (record.section.tables ?? []).map((table) => [table, record] as const)),
  );
  const anywhere = records.find(({ section }) => section.tables === undefined);
  const recordFor = (table: string | undefined) => (table === undefined ? undefined : byTable.get(table)) ?? anywhere;
  return {
    name: document.mapping,
    title: document.title,
    specification: document.specification,
    reading: { ...document.reading, expects: document.records.flatMap(expectedColumns) },
    records: records.map(({ mapping }) => mapping),
    mappingFor: (table) => recordFor(table)?.mapping,
    expectsFor: (table) => {
      const record = recordFor(table);
      return record === undefined ? [] : expectedColumns(record.section);
    },
  };
}

function rowMapping({ recordType, same = [] }: RecordSection, fields: readonly FieldMapping[]): RowMapping {
  const columns = new Map<string, string | undefined>([
    ...same.map((name) => [name, name] as const),
    ...fields.map(({ field, column }) => [field, column] as const),
  ]);
  const fieldsOf = new Map<string, string[]>();
  const feeds = (name: string, field: string): void => void fieldsOf.set(name, [...(fieldsOf.get(name) ?? []), field]);
  for (const name of same) feeds(name, name);
  for (const { field, names } of fields) for (const name of names) feeds(name, field);
  return {
    recordType,
    columnOf: (field) => columns.get(field),
    map: ({ values, damage }) => {
      const made: Record<string, unknown> = {};
      const remarks = damage === undefined ? [] : damageRemarks(damage, values, (name) => fieldsOf.get(name) ?? []);
      for (const name of same) {
        const value = values[name];
        if (value !== undefined && value !== null) made[name] = value;
      }
      for (const { field, valueOf } of fields) {
        const value = valueOf(values, remarks);
        if (value !== undefined) made[field] = value;
      }
      return { recordType, fields: made, remarks };
    },
  };
}

function missingTest(tokens: readonly string[]): IsMissing {
  const missing = new Set(tokens);
  return (value) => {
    if (value === undefined || value === null) return true;
    if (typeof value !== 'string') return missing.has(String(value));
    const text = value.trim();
    return text === '' || missing.has(text);
  };
}

function expectedColumns({ fields = {}, same = [] }: RecordSection): readonly ExpectedColumn[] {
  const mapped = Object.values(fields).flatMap(({ column, join, optional = false }) => [
    ...(column === undefined ? [] : [{ names: typeof column === 'string' ? [column] : column, optional }]),
    ...(join?.columns ?? []).map((name) => ({ names: [name], optional })),
  ]);
  return [...mapped, ...same.map((name) => ({ names: [name], optional: true }))];
}

function checkSource(
  section: FieldSection,
  { reading }: MappingDocument,
  fault: (key: string, message: Bilingual) => void,
): void {
  const { column, join, constant, split } = section;
  const sources = [column, join, constant].filter((source) => source !== undefined).length;
  if (sources !== 1)
    fault('column', { zh: 'column、join、constant 须恰有其一', en: 'give exactly one of column, join, constant' });
  if (split !== undefined && (split.by === undefined) === (split.pattern === undefined))
    fault('split', { zh: 'by、pattern 须恰有其一', en: 'give exactly one of by, pattern' });
  const listed = reading?.columns;
  const names = typeof column === 'string' ? [column] : (column ?? join?.columns ?? []);
  if (listed !== undefined && names.length > 0 && !names.some((name) => listed.includes(name)))
    fault('column', {
      zh: `reading.columns 中没有“${names.join('/')}”`,
      en: `reading.columns does not list "${names.join('/')}"`,
    });
}

function checkReading({ reading }: MappingDocument, faults: MappingFault[]): void {
  for (const [index, { pattern }] of (reading?.glued ?? []).entries())
    if (compiled(pattern) === undefined)
      faults.push({
        path: ['reading', 'glued', index, 'pattern'],
        message: { zh: `正则表达式“${pattern}”无效`, en: `the pattern "${pattern}" is no regular expression` },
      });
}
