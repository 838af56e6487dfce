import type { Condition, RecordType } from '../../../../conformity/pack/pack.ts';
import { any, columnOf, text, texts } from './columns.ts';

/** A condition of the specification as one of SQL, over the table of a record type; never NULL. */
export function conditionSql(condition: Condition | undefined, type: RecordType): string {
  if (condition === undefined) return '1';
  if ('all' in condition) return condition.all.map((part) => `(${conditionSql(part, type)})`).join(' AND ');
  if ('any' in condition) return any(condition.any.map((part) => conditionSql(part, type)));
  if ('not' in condition) return `NOT (${conditionSql(condition.not, type)})`;
  const column = columnOf(type, condition.field);
  if ('present' in condition) {
    if (column === undefined) return condition.present ? '0' : '1';
    return `${column.value} IS ${condition.present ? 'NOT ' : ''}NULL`;
  }
  if (column === undefined) return '0';
  if ('in' in condition) return `coalesce(${column.value} IN ${texts(condition.in)}, 0)`;
  return `coalesce(${any(condition.contains.map((part) => `instr(${column.value}, ${text(part)}) > 0`))}, 0)`;
}
