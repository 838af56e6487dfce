import type { Bilingual } from '../kernel/bilingual.ts';
import type { CodeList, Field } from './pack/pack.ts';

/** A text in both languages. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** A field as findings call it: by its label and its name. */
export const named = (field: Field): Bilingual =>
  say(`“${field.label.zh}”(${field.name})`, `${field.name} (${field.label.en})`);

/** Several fields as findings call them. */
export const namedAll = (fields: readonly Field[]): Bilingual =>
  say(fields.map((field) => named(field).zh).join('、'), fields.map((field) => named(field).en).join(', '));

const SHOWN_CODES = 20;

/** The codes of a list with their meanings; long lists are cut. */
export function listed(list: CodeList): Bilingual {
  const codes = Object.entries(list.codes);
  const shown = codes.slice(0, SHOWN_CODES);
  const rest = codes.length - shown.length;
  return say(
    `${list.label.zh}(${list.id})的代码:${shown.map(([code, label]) => `${code} ${label.zh}`).join('、')}${rest > 0 ? `,另有 ${rest} 个` : ''}`,
    `a code of ${list.id} (${list.label.en}): ${shown.map(([code, label]) => `${code} ${label.en}`).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`,
  );
}
