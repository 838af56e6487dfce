import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { checkDocument } from './check-document.ts';
import { compileMapping, type CompiledMapping } from './compile-mapping.ts';
import type { FieldSection, MappingDocument, MappingFault } from './document.ts';
import { mappingError } from './errors.ts';

/**
 * Reads and compiles a mapping file (YAML). All its faults are refused together, each with path and line
 * (MAPPING_INVALID); a file that cannot be opened is MAPPING_UNREADABLE.
 */
export function readMapping(path: string): CompiledMapping {
  return parseMapping(textOf(path), path);
}

/** Reads and compiles the text of a mapping file; `file` names it, and code tables are looked for beside it. */
export function parseMapping(text: string, file: string): CompiledMapping {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (yaml.errors.length > 0)
    throw invalid(
      file,
      yaml.errors.map(({ message, linePos }) => `${place(linePos?.[0].line)} ${message.split('\n')[0] ?? ''}`),
    );
  const checked = checkDocument(yaml.toJS());
  const faults: MappingFault[] = 'faults' in checked ? [...checked.faults] : [];
  const mapping =
    'document' in checked ? compileMapping(withCodeTables(checked.document, file, faults), faults) : undefined;
  if (mapping === undefined || faults.length > 0)
    throw invalid(
      file,
      faults.map((fault) => sayFault(fault, yaml, lines)),
    );
  return mapping;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw mappingError.MAPPING_UNREADABLE({ file: path }, cause);
  }
}

const place = (line: number | undefined): string => `第 ${line ?? 1} 行 / line ${line ?? 1}`;

const invalid = (file: string, faults: readonly string[]): Error =>
  mappingError.MAPPING_INVALID({ file, count: faults.length, faults: faults.join('\n') });

function sayFault({ path, message }: MappingFault, yaml: Document, lines: LineCounter): string {
  return `${place(lineOf(path, yaml, lines))} ${path.join('/')}: ${message.zh} / ${message.en}`;
}

/** The line of a path, or of the nearest thing above it that is there. */
function lineOf(path: readonly (string | number)[], yaml: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = yaml.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

/** Puts tables of `codesFrom` in place; a table is a flat YAML or JSON map of code to code. */
function withCodeTables(document: MappingDocument, file: string, faults: MappingFault[]): MappingDocument {
  const records = document.records.map((record, index) => ({
    ...record,
    fields: Object.fromEntries(
      Object.entries(record.fields ?? {}).map(([field, section]) => {
        const table = section.codesFrom === undefined ? undefined : codeTable(join(dirname(file), section.codesFrom));
        if (section.codesFrom !== undefined && table === undefined)
          faults.push({
            path: ['records', index, 'fields', field, 'codesFrom'],
            message: {
              zh: `无法读取代码表“${section.codesFrom}”`,
              en: `the code table "${section.codesFrom}" cannot be read`,
            },
          });
        return [field, table === undefined ? section : { ...section, codes: { ...table, ...section.codes } }] as const;
      }),
    ),
  }));
  return { ...document, records };
}

function codeTable(path: string): NonNullable<FieldSection['codes']> | undefined {
  try {
    const table: unknown = parseDocument(readFileSync(path, 'utf8')).toJS();
    if (typeof table !== 'object' || table === null || Array.isArray(table)) return undefined;
    const entries = Object.entries(table).filter(([, to]) => typeof to === 'string' || typeof to === 'number');
    return Object.fromEntries(entries) as Record<string, string | number>;
  } catch {
    return undefined;
  }
}
