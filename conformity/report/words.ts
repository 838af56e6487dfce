import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Finding } from '../finding.ts';
import type { Severity } from '../pack/pack.ts';
import { say } from '../texts.ts';

/** Severities as reports call them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  fatal: say('致命', 'fatal'),
  error: say('错误', 'error'),
  warning: say('警告', 'warning'),
  advice: say('建议', 'advice'),
};

/** Whether a delivery conforms, as reports say it. */
export const conformsWord = (conforms: boolean): Bilingual =>
  conforms ? say('符合规范', 'conforms') : say('不符合规范', 'does not conform');

/** Where a finding is, for people: file, sheet, table, row, field, the sender's own column. */
export function placeOf({ pointer }: Finding): Bilingual {
  const { file, sheet, table, row, field, column, path } = pointer;
  const own = column !== undefined && column !== field ? column : undefined;
  const zh = [
    file,
    sheet && `工作表 ${sheet}`,
    table,
    row > 0 ? `第 ${row} 行` : '',
    field,
    own && `(原列 ${own})`,
    path,
  ];
  const en = [
    file,
    sheet && `sheet ${sheet}`,
    table,
    row > 0 ? `row ${row}` : '',
    field,
    own && `(column ${own})`,
    path,
  ];
  return say(joined(zh), joined(en));
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** A value on one line. */
export const valueText = (value: unknown): string =>
  (typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)).replace(/\s+/g, ' ');
