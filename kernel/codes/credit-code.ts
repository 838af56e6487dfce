import { organisationCheckCharacter } from './organisation-code.ts';
import { areDigits, badCode, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Parts of a unified social credit code 统一社会信用代码. */
export interface CreditCode {
  readonly code: string;
  /** 登记管理部门: 1 staffing office, 5 civil affairs, 9 industry and commerce … */
  readonly registrar: string;
  /** 机构类别, within the registrar. */
  readonly category: string;
  /** Region of registration 登记管理机关行政区划, GB/T 2260; perhaps abolished since. */
  readonly region: string;
  /** 主体标识码: an organisation code of GB 11714, nine characters. */
  readonly organisationCode: string;
}

/** `placeholder`: seventeen zeros and X, written by senders where there is no code. */
export type CreditCodeFault = 'placeholder' | 'length' | 'alphabet' | 'organisation-code-check' | 'check-character';

/** What senders write for "no code". */
export const CREDIT_CODE_PLACEHOLDER = '00000000000000000X';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** Value of a character by its code unit; -1 outside the alphabet (I, O, S, V, Z are not in it). */
const VALUES = Int8Array.from({ length: 128 }, (_, unit) => ALPHABET.indexOf(String.fromCharCode(unit)));

/** Judges a unified social credit code (GB 32100-2015), both check characters. */
export function parseCreditCode(text: string): ParsedCode<CreditCode, CreditCodeFault> {
  const code = normaliseCode(text);
  if (code.length !== 18) return badCode('length', '应为 18 位', 'eighteen characters');
  if (code === CREDIT_CODE_PLACEHOLDER)
    return badCode('placeholder', '真实代码;无代码时应留空', 'a real code; leave it empty when there is none');
  const check = checkCharacter(code);
  if (check === undefined || !areDigits(code, 2, 8)) return ALPHABET_FAULT;
  const inner = organisationCheckCharacter(code, 8) ?? '';
  if (code[16] !== inner)
    return badCode(
      'organisation-code-check',
      `主体标识码(第 9 至 17 位)校验码应为 ${inner}`,
      `check character ${inner} of the organisation code (characters 9 to 17)`,
    );
  if (code[17] !== check) return badCode('check-character', `校验码应为 ${check}`, `check character ${check}`);
  return {
    ok: true,
    code,
    registrar: code.charAt(0),
    category: code.charAt(1),
    region: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
  };
}

const ALPHABET_FAULT = badCode(
  'alphabet',
  '应为数字与大写字母(不含 I、O、S、V、Z),第 3 至 8 位为数字',
  'digits and capital letters other than I, O, S, V, Z; characters 3 to 8 digits',
);

function checkCharacter(code: string): string | undefined {
  let sum = 0;
  for (let at = 0; at < 18; at += 1) {
    const value = VALUES[code.charCodeAt(at)] ?? -1;
    if (value < 0) return undefined;
    sum += value * (WEIGHTS[at] ?? 0);
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
