import { badCode, isDigit, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Parts of an organisation code 组织机构代码. */
export interface OrganisationCode {
  /** Nine characters without hyphen. */
  readonly code: string;
  /** As printed: XXXXXXXX-X. */
  readonly display: string;
}

export type OrganisationCodeFault = 'length' | 'alphabet' | 'check-character';

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Judges an organisation code (GB 11714-1997): eight digits or letters, a check character, hyphen or none. */
export function parseOrganisationCode(text: string): ParsedCode<OrganisationCode, OrganisationCodeFault> {
  const written = normaliseCode(text);
  const code = written.length === 10 && written[8] === '-' ? written.slice(0, 8) + written.slice(9) : written;
  if (code.length !== 9) return badCode('length', '应为 9 位', 'nine characters');
  const expected = organisationCheckCharacter(code, 0);
  if (expected === undefined) return badCode('alphabet', '应为 8 位数字或大写字母', 'eight digits or capital letters');
  if (code[8] !== expected) return badCode('check-character', `校验码应为 ${expected}`, `check character ${expected}`);
  return { ok: true, code, display: `${code.slice(0, 8)}-${expected}` };
}

/** Check character of the eight characters from `from`; undefined when one of them is neither digit nor capital letter. */
export function organisationCheckCharacter(code: string, from: number): string | undefined {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) {
    const unit = code.charCodeAt(from + at);
    const letter = unit >= 65 && unit <= 90;
    if (!letter && !isDigit(unit)) return undefined;
    sum += (letter ? unit - 55 : unit - 48) * (WEIGHTS[at] ?? 0);
  }
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}
