import type { Field, SpecificationPack } from '../pack/pack.ts';
import { Unreadable, type FieldValue } from './field-value.ts';
import { missingTest, type IsMissing } from './missing.ts';
import { dateReader } from './read-date.ts';
import { readDecimal, readInteger } from './read-number.ts';
import { readText } from './read-text.ts';

/** Reads a raw value of a field into its one form; undefined when it is missing. */
export type FieldReader = (raw: unknown) => FieldValue | undefined;

/** Makes the reader of a field: what is missing, trimming, numbers, dates, as the pack declares. */
export function fieldReader(field: Field, { missing, codeLists }: SpecificationPack): FieldReader {
  const codes = field.codeList === undefined ? undefined : codeLists[field.codeList]?.codes;
  const isMissing = missingTest(missing, codes);
  switch (field.type) {
    case 'text':
    case 'xml':
      return textReader(isMissing);
    case 'integer':
      return numberReader(isMissing, readInteger);
    case 'decimal':
      return numberReader(isMissing, readDecimal);
    case 'date':
    case 'datetime':
      return dayReader(isMissing, dateReader(field.type, field.dateForms), missing.dates);
  }
}

function textReader(isMissing: IsMissing): FieldReader {
  return (raw) => {
    const text = readText(raw);
    return typeof text === 'string' && isMissing(text) ? undefined : text;
  };
}

/** Whole numbers of JSON up to here are in their one form already. */
const PLAIN = 10 ** 15;

function numberReader(isMissing: IsMissing, read: (text: string) => FieldValue | undefined): FieldReader {
  return (raw) => {
    if (typeof raw === 'number' && Number.isInteger(raw) && raw > -PLAIN && raw < PLAIN) return raw + 0 || 0;
    const text = typeof raw === 'boolean' ? new Unreadable(raw) : readText(raw);
    if (typeof text !== 'string') return text;
    return isMissing(text) ? undefined : (read(text) ?? new Unreadable(raw));
  };
}

function dayReader(
  isMissing: IsMissing,
  read: (text: string) => string | undefined,
  missingDates: readonly string[],
): FieldReader {
  return (raw) => {
    const text = readText(raw);
    if (typeof text !== 'string') return text;
    if (isMissing(text)) return undefined;
    const moment = read(text);
    if (moment === undefined) return new Unreadable(raw);
    for (const date of missingDates) if (moment.startsWith(date)) return undefined;
    return moment;
  };
}
