import type { Bilingual } from '../../../kernel/bilingual.ts';
import { readData } from '../catalogue-data.ts';
import type { PowerContent, PowerState, PowerType } from '../library.ts';

/** Something that must be published of a power 公示要求. */
export interface PublicationElement {
  readonly name: string;
  readonly label: Bilingual;
  /** As the policy prints it, where that is a misprint. */
  readonly printed?: string;
  readonly anyOf: readonly string[];
}

interface ElementsFile {
  readonly basis: Bilingual;
  readonly score: { readonly full: number; readonly each: number };
  readonly counted: readonly PowerState[];
  readonly elements: Readonly<Record<string, Omit<PublicationElement, 'name'>>>;
  /** OTHER stands for every type that is not listed. */
  readonly required: Readonly<Partial<Record<PowerType, readonly string[]>>> & { readonly OTHER: readonly string[] };
}

const file = readData<ElementsFile>('publication-elements');

/** Clause that the elements and the score come from. */
export const publicationBasis = file.basis;

/** States in which a power's publication counts. */
export const countedStates = file.counted;

/** What must be published of a power of a type, in the order of the policy. */
export function requiredElements(type: PowerType): readonly PublicationElement[] {
  return (file.required[type] ?? file.required.OTHER).map((name) => {
    const element = file.elements[name];
    if (element === undefined) throw new Error(`The element ${name} is required, and not described.`);
    return { name, ...element };
  });
}

/** What is missing of it 缺项. */
export const missingElements = (type: PowerType, content: PowerContent): readonly PublicationElement[] =>
  requiredElements(type).filter(({ anyOf }) => !anyOf.some((part) => isThere(content, part)));

/** 得分=10-(0.1×n), never below 0; n counts missing elements over all powers. */
export const publicationScore = (missing: number): number => scoreOf(file.score, missing);

/** Full marks less so many for each fault, never below 0, without the noise of binary fractions. */
export function scoreOf({ full, each }: { readonly full: number; readonly each: number }, faults: number): number {
  return Math.max(0, Math.round((full - each * faults) * 1000) / 1000);
}

function isThere(content: PowerContent, part: string): boolean {
  const value = (content as unknown as Readonly<Record<string, unknown>>)[part] ?? content.indicators?.[part];
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
