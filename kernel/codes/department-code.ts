import { areDigits, areLetters, badCode, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Parts of a department code 部门编码 (Jiangsu): `JS020000JS` is the construction bureau of Wuxi, 320200. */
export interface DepartmentCode {
  readonly code: string;
  /** GB/T 2260: 32 and the four digits after JS. Whether it is a region of its time is asked of `regionInForce`. */
  readonly region: string;
  /** Sub-area or sub-unit, two digits; `00` for none. */
  readonly unit: string;
  /** Two letters that name the department. */
  readonly letters: string;
}

export type DepartmentCodeFault = 'length' | 'province' | 'digits' | 'letters';

/** Letters that stand for the province in department codes, and the province's digits in GB/T 2260. */
const PROVINCE_LETTERS = 'JS';
const PROVINCE_DIGITS = '32';

/** Judges a department code: JS, four digits of the region, two of the unit, two letters. */
export function parseDepartmentCode(text: string): ParsedCode<DepartmentCode, DepartmentCodeFault> {
  const code = normaliseCode(text);
  if (code.length !== 10) return badCode('length', '应为 10 位', 'ten characters');
  if (!code.startsWith(PROVINCE_LETTERS)) return badCode('province', '应以 JS 开头', 'JS at the beginning');
  if (!areDigits(code, 2, 8)) return badCode('digits', '第 3 至 8 位应为数字', 'digits as characters 3 to 8');
  if (!areLetters(code, 8, 10)) return badCode('letters', '末两位应为大写字母', 'two capital letters at the end');
  return {
    ok: true,
    code,
    region: PROVINCE_DIGITS + code.slice(2, 6),
    unit: code.slice(6, 8),
    letters: code.slice(8),
  };
}

/** Writes a department code from its parts; the inverse of parsing. The region must lie in the province. */
export function composeDepartmentCode({ region, unit, letters }: Omit<DepartmentCode, 'code'>): string {
  const code = `${PROVINCE_LETTERS}${region.slice(2)}${unit}${letters}`;
  if (!region.startsWith(PROVINCE_DIGITS) || !parseDepartmentCode(code).ok)
    throw new RangeError(`No department code can be made of region ${region}, unit ${unit}, letters ${letters}.`);
  return code;
}
