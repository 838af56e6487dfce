import type { SpecificationPack } from '../pack/pack.ts';
import { mayBeMissing, missingMarks } from './plain-text.ts';

/** Tells whether a text, trimmed, stands for "missing". */
export type IsMissing = (text: string) => boolean;

/**
 * Makes the test for what stands for "missing" in the wild (空值写法): the empty text always, and the pack's tokens
 * (`null`, `无`, `/`, seventeen zeros and X …) without regard to case. A token that is a code of the field's own
 * list is a value: `except` names those codes.
 */
export function missingTest(
  missing: SpecificationPack['missing'],
  except?: Readonly<Record<string, unknown>>,
): IsMissing {
  const tokens = new Set(
    missing.tokens.filter((token) => !(except && token in except)).map((token) => token.trim().toLowerCase()),
  );
  const marks = missingMarks([...tokens].filter((token) => token !== ''));
  return (text) => {
    if (text.length === 0) return true;
    return mayBeMissing(text, marks) && (tokens.has(text) || tokens.has(text.toLowerCase()));
  };
}
