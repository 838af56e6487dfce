import { isCalendarDay } from './day-number.ts';
import { parseCreditCode } from './codes/credit-code.ts';

/** Masks personal data 脱敏; the one place where reports, logs and error texts have it done. */

/** A person's name: 王小明 becomes 王**. At most two stars, so that the length says nothing more. */
export function maskName(name: string): string {
  const [first = '', ...rest] = name.trim();
  return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 2));
}

/** A citizen number or another paper's number: the first four and the last character stay (region; the reader's own check). */
export function maskNumber(number: string): string {
  const characters = [...number.trim()];
  if (characters.length < 8) return '*'.repeat(characters.length);
  return characters.slice(0, 4).join('') + '*'.repeat(characters.length - 5) + (characters.at(-1) ?? '');
}

/** A telephone number: the last two digits stay. */
export function maskPhone(phone: string): string {
  return `${'*'.repeat(Math.max(phone.trim().length - 2, 1))}${phone.trim().slice(-2)}`;
}

/** A value of a field that holds personal data, whatever it is: number, phone, name, address. Empty stays empty. */
export function maskValue(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text === '') return value === null || value === undefined || typeof value === 'string' ? '' : '***';
  if (/^[+\d\s()（）-]{5,14}$/.test(text)) return maskPhone(text);
  return /^[\dA-Za-z-]{8,}$/.test(text) ? maskNumber(text) : maskName(text);
}

/** A copy of a record with the fields that hold personal data masked. */
export function maskRecord(
  fields: Readonly<Record<string, unknown>>,
  isPersonal: (field: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, isPersonal(field) ? maskValue(value) : value]),
  );
}

const DIGIT = '[0-9０-９]';
const NUMBERS = new RegExp(
  [
    `${DIGIT}{17}(?:${DIGIT}|[XxＸｘ])`,
    `${DIGIT}{15}`,
    `(?:\\+?86[- ]?)?[1１][3-9３-９]${DIGIT}(?:[- ]?${DIGIT}{4}){2}`,
    `[0０]${DIGIT}{2,3}[-－—]${DIGIT}{7,8}`,
  ]
    .map((shape) => `(?<!${DIGIT})(?:${shape})(?!${DIGIT})`)
    .join('|'),
  'g',
);

/**
 * Free text with citizen numbers and telephone numbers masked. A number counts as a citizen number when a birth date
 * stands in it, whether or not its check character is right: a mistyped one is still somebody's. Names in free text
 * cannot be told from other words: keep them out of texts, or use maskName.
 */
export function maskText(text: string): string {
  return text.replace(NUMBERS, (found) => {
    const plain = found.normalize('NFKC');
    if (plain.length === 18 || plain.length === 15) {
      if (/^[\dXx]+$/.test(plain)) return holdsBirthDate(plain) ? maskNumber(plain) : found;
    }
    return maskPhone(found);
  });
}

function holdsBirthDate(number: string): boolean {
  const born = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  const plausible = born.startsWith('19') || born.startsWith('20');
  const exists = isCalendarDay(Number(born.slice(0, 4)), Number(born.slice(4, 6)), Number(born.slice(6, 8)));
  return plausible && exists && !parseCreditCode(number).ok;
}
