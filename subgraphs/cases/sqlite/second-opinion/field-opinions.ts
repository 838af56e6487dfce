import type { Field } from '../../../../conformity/pack/pack.ts';
import { all, any, columnsOf, text, texts, type Column } from './columns.ts';
import { conditionSql } from './conditions.ts';
import type { OpinionContext } from './opinion.ts';

/** Opinions on the fields as the field table declares them; each answers when one of them is wrong. */

export function requiredOpinion(_: object, { type }: OpinionContext): string | undefined {
  const missing = columnsOf(type, names(type.fields)).flatMap(({ field, value }) => {
    if (field.required) return [`${value} IS NULL`];
    return field.requiredWhen === undefined ? [] : [all(`${value} IS NULL`, conditionSql(field.requiredWhen, type))];
  });
  return missing.length === 0 ? undefined : any(missing);
}

export const typeOpinion = (_: object, { type }: OpinionContext): string =>
  any(
    columnsOf(type, names(type.fields)).map((column) =>
      all(`${column.value} IS NOT NULL`, any([`NOT coalesce(${column.readable}, 0)`, ...tooManyDigits(column)])),
    ),
  );

/** NUMBER(p, s): at most p - s digits before the point, a lone zero not counted, and s after it. */
function tooManyDigits({ field, value }: Column): readonly string[] {
  if ((field.type !== 'integer' && field.type !== 'decimal') || field.length === undefined) return [];
  const scale = field.scale ?? 0;
  const figure = `ltrim(${value}, '-')`;
  const point = `instr(${figure} || '.', '.')`;
  const whole = `CASE WHEN substr(${figure}, 1, ${point} - 1) = '0' THEN 0 ELSE ${point} - 1 END`;
  return [`length(${figure}) - ${point} > ${scale}`, `${whole} > ${field.length - scale}`];
}

export function lengthOpinion(_: object, { type }: OpinionContext): string | undefined {
  const limited = columnsOf(
    type,
    names(type.fields.filter((field) => (field.type === 'text' || field.type === 'xml') && field.length !== undefined)),
  );
  return limited.length === 0 ? undefined : any(limited.map((column) => all(column.isText, isTooLong(column))));
}

function isTooLong({ field: { length = 0, unit = 'characters' }, value }: Column): string {
  const characters = `length(${value})`;
  const bytes = `length(CAST(${value} AS BLOB))`;
  if (unit === 'characters') return `${characters} > ${length}`;
  if (unit === 'utf8-bytes') return `${bytes} > ${length}`;
  // Counted character by character only where neither bound decides: one for ASCII, two for others, four beyond the plane.
  const counted = `(WITH RECURSIVE walk (at, n) AS (SELECT 1, 0 UNION ALL
    SELECT at + 1, n + CASE WHEN unicode(substr(${value}, at, 1)) < 128 THEN 1
      WHEN unicode(substr(${value}, at, 1)) < 65536 THEN 2 ELSE 4 END FROM walk WHERE at <= ${characters})
    SELECT max(n) FROM walk)`;
  return any([`${characters} > ${length}`, all(`${bytes} > ${length}`, `${counted} > ${length}`)]);
}

export function codeListOpinion(_: object, { pack, type }: OpinionContext): string | undefined {
  const coded = columnsOf(type, names(type.fields.filter(({ codeList }) => codeList !== undefined)));
  if (coded.length === 0) return undefined;
  return any(
    coded.map(({ field, value, readable }) => {
      const codes = Object.keys(pack.codeLists[field.codeList ?? '']?.codes ?? {});
      return all(readable, `${value} NOT IN ${texts(codes)}`, `NOT (${areCodes(field, value, codes)})`);
    }),
  );
}

/** Whether a value is made of codes. */
function areCodes({ codeSeparator }: Field, value: string, codes: readonly string[]): string {
  if (codeSeparator === undefined) return '0';
  if (codeSeparator === '') {
    const single = codes.filter((code) => [...code].length === 1);
    return `${single.reduce((rest, code) => `replace(${rest}, ${text(code)}, '')`, value)} = ''`;
  }
  const parts = `'[' || replace(json_quote(${value}), ${text(codeSeparator)}, '","') || ']'`;
  return `NOT EXISTS (SELECT 1 FROM json_each(${parts}) WHERE trim(json_each.value) NOT IN ${texts(codes)})`;
}

const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
