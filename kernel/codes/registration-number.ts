import { areDigits, badCode, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Parts of a business registration number 工商注册号, in use until the credit code replaced it in 2015. */
export interface RegistrationNumber {
  readonly code: string;
  /** Region of the registering office; perhaps abolished since. */
  readonly region: string;
  /** 顺序码, eight digits. */
  readonly serial: string;
}

export type RegistrationNumberFault = 'length' | 'alphabet' | 'check-digit';

/** Judges a 15-digit business registration number (GS15-2006): region, serial, check digit by ISO 7064 MOD 11,10. */
export function parseRegistrationNumber(text: string): ParsedCode<RegistrationNumber, RegistrationNumberFault> {
  const code = normaliseCode(text);
  if (code.length !== 15) return badCode('length', '应为 15 位', 'fifteen digits');
  if (!areDigits(code, 0, 15)) return badCode('alphabet', '应全部为数字', 'digits only');
  const check = checkDigit(code);
  if (code.charCodeAt(14) - 48 !== check) return badCode('check-digit', `校验码应为 ${check}`, `check digit ${check}`);
  return { ok: true, code, region: code.slice(0, 6), serial: code.slice(6, 14) };
}

function checkDigit(code: string): number {
  let product = 10;
  for (let at = 0; at < 14; at += 1) {
    const sum = (product + code.charCodeAt(at) - 48) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
