import { parseDepartmentCode } from './department-code.ts';
import { organisationCheckCharacter } from './organisation-code.ts';
import { areDigits, areLetters, badCode, normaliseCode, type ParsedCode } from './parsed-code.ts';

/** Power code 权力编码 of the first generation (2008 to 2015): `JS000000JT-XK-1030`, 18 characters. */
export interface FirstPowerCode {
  readonly code: string;
  readonly generation: 'first';
  /** Department code, ten characters. */
  readonly department: string;
  /** Type of power, two letters (XK 许可, CF 处罚 …). */
  readonly type: string;
  /** Four digits. */
  readonly serial: string;
}

/** Power code of the second generation (from 2015): 32 characters for the item 事项编码, 34 with the business item 业务编码. */
export interface SecondPowerCode {
  readonly code: string;
  readonly generation: 'second';
  /** Twelve digits; the first six are GB/T 2260. */
  readonly region: string;
  /** Organisation code of the holder, nine characters. */
  readonly organisationCode: string;
  /** The 22nd character; its meaning is not known. */
  readonly marker: string;
  /** Type of power, two digits; what they mean differs between provincial and national lists. */
  readonly type: string;
  readonly mainItem: string;
  readonly subItem: string;
  /** Two digits, in the 34-digit form. */
  readonly businessItem?: string;
}

export type PowerCodeFault = 'length' | 'hyphens' | 'department' | 'type' | 'digits' | 'organisation-code-check';

/** Letters of the types of power (C-ITEMTYPE, with 检查) in codes of the first generation. */
export const POWER_TYPE_LETTERS: ReadonlySet<string> = new Set('XK CF QZ ZS GF JL QR CJ ZY SP QT FW JC'.split(' '));

/** Judges a power code of either generation; the length tells which. */
export function parsePowerCode(text: string): ParsedCode<FirstPowerCode | SecondPowerCode, PowerCodeFault> {
  const code = normaliseCode(text);
  if (code.length === 18) return parseFirst(code);
  if (code.length === 32 || code.length === 34) return parseSecond(code);
  return badCode(
    'length',
    '应为 18 位(部门编码-类型-序号),或 32 位、34 位事项编码',
    '18 characters (department-type-serial), or an item code of 32 or 34',
  );
}

/** Writes a power code from its parts; the inverse of parsing. */
export function composePowerCode(parts: Omit<FirstPowerCode, 'code'> | Omit<SecondPowerCode, 'code'>): string {
  const code =
    parts.generation === 'first'
      ? `${parts.department}-${parts.type}-${parts.serial}`
      : [
          parts.region,
          parts.organisationCode,
          parts.marker,
          parts.type,
          parts.mainItem,
          parts.subItem,
          parts.businessItem ?? '',
        ].join('');
  const parsed = parsePowerCode(code);
  if (!parsed.ok || parsed.generation !== parts.generation) throw new RangeError(`${code} is not a power code.`);
  return code;
}

function parseFirst(code: string): ParsedCode<FirstPowerCode, PowerCodeFault> {
  if (code[10] !== '-' || code[13] !== '-')
    return badCode('hyphens', '第 11、14 位应为“-”', 'hyphens as characters 11 and 14');
  const department = parseDepartmentCode(code.slice(0, 10));
  if (!department.ok)
    return badCode(
      'department',
      `前 10 位应为部门编码:${department.expected.zh}`,
      `a department code at the beginning: ${department.expected.en}`,
    );
  const type = code.slice(11, 13);
  if (!areLetters(type, 0, 2) || !POWER_TYPE_LETTERS.has(type)) return TYPE_FAULT;
  if (!areDigits(code, 14, 18)) return badCode('digits', '末 4 位应为数字', 'four digits at the end');
  return { ok: true, code, generation: 'first', department: department.code, type, serial: code.slice(14) };
}

const TYPE_FAULT = badCode(
  'type',
  `第 12、13 位应为权力类型:${[...POWER_TYPE_LETTERS].join('、')}`,
  `a type of power as characters 12 and 13: ${[...POWER_TYPE_LETTERS].join(', ')}`,
);

function parseSecond(code: string): ParsedCode<SecondPowerCode, PowerCodeFault> {
  if (!areDigits(code, 0, 12) || !areDigits(code, 21, code.length))
    return badCode(
      'digits',
      '除第 13 至 21 位组织机构代码外应为数字',
      'digits, but for the organisation code in characters 13 to 21',
    );
  const check = organisationCheckCharacter(code, 12);
  if (code[20] !== check)
    return badCode(
      'organisation-code-check',
      '第 13 至 21 位应为有效的组织机构代码',
      'a valid organisation code in characters 13 to 21',
    );
  return {
    ok: true,
    code,
    generation: 'second',
    region: code.slice(0, 12),
    organisationCode: code.slice(12, 21),
    marker: code.charAt(21),
    type: code.slice(22, 24),
    mainItem: code.slice(24, 29),
    subItem: code.slice(29, 32),
    ...(code.length === 34 ? { businessItem: code.slice(32) } : {}),
  };
}
