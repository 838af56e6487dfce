import { isCalendarDay } from '../day-number.ts';
import { areDigits, badCode, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Parts of a citizen identification number 公民身份号码. Personal data: mask it before it leaves the department. */
export interface CitizenNumber {
  readonly code: string;
  /** 15 digits: first generation, legal until the end of 2012. */
  readonly digits: 15 | 18;
  /** Region of first registration; perhaps abolished since, so do not ask for the present GB/T 2260. */
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
}

export type CitizenNumberFault = 'length' | 'alphabet' | 'birth-date' | 'born-later' | 'check-character';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Judges a citizen number (GB 11643-1999; 15 digits: GB 11643-1989, which has no check character).
 * With `notAfter` (`YYYY-MM-DD`, the day of the case) a later birth is a fault.
 */
export function parseCitizenNumber(text: string, notAfter?: string): ParsedCode<CitizenNumber, CitizenNumberFault> {
  const code = normaliseCode(text);
  if (code.length !== 15 && code.length !== 18) return badCode('length', '应为 18 位或 15 位', '18 or 15 characters');
  const digits = code.length;
  if (!areDigits(code, 0, digits === 15 ? 15 : 17) || !endsProperly(code)) return ALPHABET_FAULT;
  const birthDate = birthDateOf(code);
  if (birthDate === undefined) return badCode('birth-date', '出生日期应真实存在', 'a birth date that exists');
  if (notAfter !== undefined && birthDate > notAfter)
    return badCode('born-later', `出生日期不应晚于 ${notAfter}`, `a birth date not later than ${notAfter}`);
  const check = digits === 18 ? checkCharacter(code) : undefined;
  if (check !== undefined && code[17] !== check)
    return badCode('check-character', `校验码应为 ${check}`, `check character ${check}`);
  const sequence = code.charCodeAt(digits === 18 ? 16 : 14);
  return { ok: true, code, digits, region: code.slice(0, 6), birthDate, sex: sequence % 2 === 1 ? 'male' : 'female' };
}

const ALPHABET_FAULT = badCode('alphabet', '应为数字,仅末位可为 X', 'digits; only the last character may be X');

const endsProperly = (code: string): boolean =>
  code.length === 15 || areDigits(code, 17, 18) || code.charCodeAt(17) === 88;

function birthDateOf(code: string): string | undefined {
  const born = code.length === 18 ? code.slice(6, 14) : `19${code.slice(6, 12)}`;
  const [year, month, day] = [born.slice(0, 4), born.slice(4, 6), born.slice(6, 8)];
  return isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}

function checkCharacter(code: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += (code.charCodeAt(at) - 48) * (WEIGHTS[at] ?? 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}
