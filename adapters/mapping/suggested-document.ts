import { stringify } from 'yaml';
import type { SenderColumn, Suggestion, TargetField } from './suggest.ts';

/** What a proposed mapping file is made from. */
export interface Proposal {
  readonly name: string;
  readonly specification: string;
  readonly recordType: string;
  readonly format: string;
  readonly table?: string;
  readonly columns: readonly SenderColumn[];
  readonly fields: readonly TargetField[];
  readonly suggestions: readonly Suggestion[];
}

/** Writes the proposal as a mapping file: each line with its confidence, what is missing and what is unused at the end. */
export function writeProposal(proposal: Proposal): string {
  const { name, specification, recordType, format, table, columns, fields, suggestions } = proposal;
  const byField = new Map(suggestions.map((one) => [one.field, one]));
  const lines = fields.flatMap((field) => {
    const found = byField.get(field.name);
    if (found === undefined) return [];
    const section = inline({ column: found.column, ...treatmentOf(field) });
    return [
      `      ${field.name}: ${section} # ${Math.round(found.confidence * 100)}% ${found.evidence} ${field.label}`,
    ];
  });
  const used = new Set(suggestions.map(({ column }) => column));
  const missing = fields.filter(({ name: field, required }) => required && !byField.has(field));
  return [
    '# yaml-language-server: $schema=../schemas/mapping.schema.json',
    '# Proposed by `heliograph map suggest`: read every line before it is used. 由系统建议，请逐行核对。',
    `mapping: ${name}`,
    `title: { zh: ${name}, en: ${name} }`,
    `specification: ${specification}`,
    `reading: { format: ${format} }`,
    'records:',
    `  - recordType: ${recordType}`,
    ...(table === undefined ? [] : [`    tables: [${inline(table)}]`]),
    '    fields:',
    ...(lines.length === 0 ? ['      {}'] : lines),
    ...missing.map((field) => `      # ${field.name}: 必填，未找到对应列 · required, no column found (${field.label})`),
    ...columns.filter((column) => !used.has(column.name)).map((column) => `    # 未使用的列 · unused: ${column.name}`),
    '',
  ].join('\n');
}

function treatmentOf({ type }: TargetField): object {
  if (type === 'date' || type === 'datetime') return { date: ['any', 'excel-serial'], as: type };
  return {};
}

/** In YAML's flow form, on one line. */
const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
