import type { Bilingual } from '../../../kernel/bilingual.ts';
import { readData } from '../catalogue-data.ts';
import type { PowerType } from '../library.ts';

/** One version of a list of type codes 权力类型代码表. */
export interface PowerTypeList {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** Specification packs whose records carry these codes. */
  readonly packs: readonly string[];
  /** Form of power code that carries them. */
  readonly generation: 'FIRST' | 'SECOND' | 'NATIONAL';
  readonly effective: { readonly from: string; readonly to?: string };
  readonly codes: Readonly<Record<string, PowerType>>;
}

export const powerTypeLists = readData<readonly PowerTypeList[]>('type-lists');

/** The version of a list; the latest unless one is given. */
export function powerTypeList(id: string, version?: string | null): PowerTypeList | undefined {
  return powerTypeLists.findLast((list) => list.id === id && (version == null || list.version === version));
}

/** What a code means in a list; undefined when the list does not have it. */
export const typeOfCode = (list: PowerTypeList, code: string): PowerType | undefined => list.codes[code];

/** The code of a type in a list; undefined when the list cannot say it (检查 in the list of Jiangsu of 2015, say). */
export const codeOfType = (list: PowerTypeList, type: PowerType): string | undefined =>
  Object.keys(list.codes).find((code) => list.codes[code] === type);

/** The lists whose codes stand in power codes of a generation. */
export const listsOfGeneration = (generation: PowerTypeList['generation']): readonly PowerTypeList[] =>
  powerTypeLists.filter((list) => list.generation === generation);
