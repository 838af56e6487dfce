import type { Bilingual } from '../bilingual.ts';

/** What a parser of codes answers: the parts, with `code` in standard form, or the first reason why it is none. */
export type ParsedCode<Parts, Reason extends string> = ({ readonly ok: true } & Readonly<Parts>) | BadCode<Reason>;

/** Why a text is not such a code; `reason` is a closed set per code, `expected` says what would be right. */
export interface BadCode<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
  readonly expected: Bilingual;
}

export function badCode<Reason extends string>(reason: Reason, zh: string, en: string): BadCode<Reason> {
  return { ok: false, reason, expected: { zh, en } };
}

/**
 * Standard form of a written code 规范化: full-width characters to half-width, letters to upper case, blanks around it
 * dropped. Blanks inside stay: they are damage. A code in standard form comes back as the same string.
 */
export function normaliseCode(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const standard = (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 45;
    if (!standard) return standardForm(text);
  }
  return text;
}

// Not Unicode's own NFKC and upper case: those turn ① into 1 and ß into SS, and would repair what is damage.
const standardForm = (text: string): string =>
  text
    .trim()
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[a-z]+/g, (lower) => lower.toUpperCase());

/** Whether the characters from `from` to before `to` are digits 0-9. */
export function areDigits(code: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isDigit(code.charCodeAt(at))) return false;
  return true;
}

/** Whether the characters from `from` to before `to` are letters A-Z. */
export function areLetters(code: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = code.charCodeAt(at);
    if (unit < 65 || unit > 90) return false;
  }
  return true;
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
