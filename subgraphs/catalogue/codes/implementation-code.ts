import { parseCreditCode } from '../../../kernel/codes/credit-code.ts';
import { areDigits, badCode, normaliseCode, type ParsedCode } from '../../../kernel/codes/parsed-code.ts';

/**
 * Implementation code 实施编码 of the national list (GB/T 39046-2020 6.1, an..24; 31 characters in practice): the
 * holder's unified social credit code, then six digits, or the level of exercise (A.2) and a basic code of twelve.
 */
export interface ImplementationCode {
  readonly code: string;
  readonly generation: 'national';
  readonly creditCode: string;
  /** 行使层级, one digit; in the form of 31 characters. */
  readonly level?: string;
  /** 基本编码, twelve digits; in the form of 31 characters. */
  readonly basicCode?: string;
  /** Six digits; in the form of 24 characters. */
  readonly serial?: string;
}

export type ImplementationCodeFault = 'length' | 'credit-code' | 'digits';

/** Judges an implementation code, with the check characters of the credit code. */
export function parseImplementationCode(text: string): ParsedCode<ImplementationCode, ImplementationCodeFault> {
  const code = normaliseCode(text);
  if (code.length !== 24 && code.length !== 31) return badCode('length', '应为 24 位或 31 位', '24 or 31 characters');
  const holder = parseCreditCode(code.slice(0, 18));
  if (!holder.ok)
    return badCode(
      'credit-code',
      `前 18 位应为统一社会信用代码：${holder.expected.zh}`,
      `a unified social credit code at the beginning: ${holder.expected.en}`,
    );
  if (!areDigits(code, 18, code.length)) return badCode('digits', '第 19 位起应为数字', 'digits from character 19 on');
  const rest = code.length === 24 ? { serial: code.slice(18) } : { level: code.charAt(18), basicCode: code.slice(19) };
  return { ok: true, code, generation: 'national', creditCode: holder.code, ...rest };
}

/** Writes an implementation code from its parts; the inverse of parsing. */
export function composeImplementationCode(parts: Omit<ImplementationCode, 'code' | 'generation'>): string {
  const code = `${parts.creditCode}${parts.serial ?? `${parts.level ?? ''}${parts.basicCode ?? ''}`}`;
  if (!parseImplementationCode(code).ok) throw new RangeError(`${code} is not an implementation code.`);
  return code;
}
