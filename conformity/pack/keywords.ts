import type { FuncKeywordDefinition } from 'ajv/dist/2020.js';
import { textOf, Unreadable, type FieldValue } from '../fields/field-value.ts';
import { missingTest } from '../fields/missing.ts';
import { dateReader } from '../fields/read-date.ts';
import { fitsDigits, readDecimal, readInteger } from '../fields/read-number.ts';
import { readAs, readText } from '../fields/read-text.ts';
import { fitsUnit } from '../fields/text-length.ts';
import type { DateForm, FieldType, LengthUnit } from './pack.ts';

/** Values of the keywords that schemas of record types (`recordSchema`) use where JSON Schema falls short. */
export interface KeywordValues {
  /** Stands for "missing": null, blanks, a token, or (for dates) a day that stands for none. */
  readonly 'x-missing': { readonly tokens: readonly string[]; readonly dates?: readonly string[] };
  /** Is a value of the type; numbers fit NUMBER(digits, scale). */
  readonly 'x-type': {
    readonly type: FieldType;
    readonly digits?: number;
    readonly scale?: number;
    readonly forms?: readonly DateForm[];
  };
  /** Is at most this long, counted as the database counts; blanks around it do not count. */
  readonly 'x-length': { readonly limit: number; readonly unit: LengthUnit };
  /** Is a code of the list, or several with the separator between them (an empty one: one character each). */
  readonly 'x-codeList': {
    readonly id: string;
    readonly version: string;
    readonly type: FieldType;
    readonly codes: readonly string[];
    readonly separator?: string;
  };
  /** Is one of the texts, once read as the type. */
  readonly 'x-in': { readonly type: FieldType; readonly values: readonly string[] };
  /** Contains one of the texts. */
  readonly 'x-contains': { readonly values: readonly string[] };
}

type Judge = (data: unknown) => boolean;

const compile: { readonly [Name in keyof KeywordValues]: (value: KeywordValues[Name]) => Judge } = {
  'x-missing': ({ tokens, dates }) => {
    const isMissing = missingTest({ tokens, dates: dates ?? [] });
    const readDay = dateReader('date');
    return (data) => {
      if (data === null || data === undefined) return true;
      const text = readText(data);
      if (typeof text !== 'string') return false;
      return isMissing(text) || (dates !== undefined && dates.includes(readDay(text) ?? ''));
    };
  },
  'x-type': ({ type, digits, scale, forms }) => {
    const read = readerOf(type, forms);
    const numeric = type === 'integer' || type === 'decimal';
    return (data) => {
      const value = read(data);
      if (value instanceof Unreadable) return false;
      return !numeric || digits === undefined || fitsDigits(value, digits, scale ?? 0);
    };
  },
  'x-length': ({ limit, unit }) => {
    const fits = fitsUnit[unit];
    return (data) => {
      const text = readText(data);
      return typeof text !== 'string' || fits(text, limit);
    };
  },
  'x-codeList': ({ type, codes, separator }) => {
    const read = readerOf(type);
    const known = new Set(codes);
    return (data) => {
      const text = textOf(read(data));
      return (
        known.has(text) || (separator !== undefined && text.split(separator).every((part) => known.has(part.trim())))
      );
    };
  },
  'x-in': ({ type, values }) => {
    const read = readerOf(type);
    const accepted = new Set(values);
    return (data) => accepted.has(textOf(read(data)));
  },
  'x-contains':
    ({ values }) =>
    (data) =>
      values.some((part) => textOf(readText(data)).includes(part)),
};

function readerOf(type: FieldType, forms?: readonly DateForm[]): (data: unknown) => FieldValue {
  switch (type) {
    case 'integer':
      return (data) => readAs(data, readInteger);
    case 'decimal':
      return (data) => readAs(data, readDecimal);
    case 'date':
    case 'datetime': {
      const read = dateReader(type, forms);
      return (data) => readAs(data, read);
    }
    case 'text':
    case 'xml':
      return readText;
  }
}

const what: Readonly<Record<keyof KeywordValues, (value: never) => string>> = {
  'x-missing': () => 'must stand for "missing"',
  'x-type': ({ type, digits, scale }: KeywordValues['x-type']) =>
    `must be ${type}${digits === undefined ? '' : ` of at most ${digits} digits, ${scale ?? 0} after the point`}`,
  'x-length': ({ limit, unit }: KeywordValues['x-length']) => `must have at most ${limit} ${unit}`,
  'x-codeList': ({ id, version }: KeywordValues['x-codeList']) => `must be of the code list ${id} version ${version}`,
  'x-in': ({ values }: KeywordValues['x-in']) => `must be one of ${values.join(', ')}`,
  'x-contains': ({ values }: KeywordValues['x-contains']) => `must contain one of ${values.join(', ')}`,
};

/**
 * The keywords as ajv takes them: `for (const keyword of keywords) ajv.addKeyword(keyword)`. Pure; errors name the
 * keyword and say what was expected.
 */
export const keywords: readonly FuncKeywordDefinition[] = (Object.keys(compile) as (keyof KeywordValues)[]).map(
  (keyword) => ({
    keyword,
    schemaType: 'object',
    error: { message: ({ schema }) => what[keyword](schema as never) },
    compile: (value: unknown) => compile[keyword](value as never),
  }),
);

/** Words of schemas of record types that say something to people and test nothing. */
export const annotations: readonly string[] = ['x-personal', 'x-technical'];
