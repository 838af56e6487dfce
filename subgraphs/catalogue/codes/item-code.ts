import type { ParsedCode } from '../../../kernel/codes/parsed-code.ts';
import {
  parsePowerCode,
  type FirstPowerCode,
  type PowerCodeFault,
  type SecondPowerCode,
} from '../../../kernel/codes/power-code.ts';
import type { PowerType } from '../library.ts';
import {
  parseImplementationCode,
  type ImplementationCode,
  type ImplementationCodeFault,
} from './implementation-code.ts';
import { listsOfGeneration, typeOfCode, type PowerTypeList } from './power-types.ts';

/** A code of any generation: 18 characters (2008), 32 or 34 (2015), 24 or 31 (national). */
export type ItemCode = FirstPowerCode | SecondPowerCode | ImplementationCode;
export type ItemCodeFault = PowerCodeFault | ImplementationCodeFault;

/** Judges the code of a power, of whatever generation; the length tells which. */
export function parseItemCode(text: string): ParsedCode<ItemCode, ItemCodeFault> {
  const { length } = text.trim();
  return length === 24 || length === 31 ? parseImplementationCode(text) : parsePowerCode(text);
}

/** What the type within a code may mean, list by list; a national code of 24 characters has none. */
export function typesInCode(code: ItemCode): readonly { readonly list: PowerTypeList; readonly type?: PowerType }[] {
  const typeCode = typeCodeOf(code);
  if (typeCode === undefined) return [];
  const generation = code.generation === 'first' ? 'FIRST' : code.generation === 'second' ? 'SECOND' : 'NATIONAL';
  return listsOfGeneration(generation).map((list) => {
    const type = typeOfCode(list, typeCode);
    return { list, ...(type === undefined ? {} : { type }) };
  });
}

/** The characters that say the type: in the national basic code of twelve digits the third and fourth. */
export function typeCodeOf(code: ItemCode): string | undefined {
  return code.generation === 'national' ? code.basicCode?.slice(2, 4) : code.type;
}
