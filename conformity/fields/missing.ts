import type { SpecificationPack } from '../pack/pack.ts';

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
  // One look at length and first character spares nearly every text the set.
  const lengths = new Uint32Array(128);
  let longest = 0;
  for (const token of tokens) {
    longest = Math.max(longest, token.length);
    for (const first of [token, token.toUpperCase()]) lengths[at(first)] = (lengths[at(first)] ?? 0) | bit(token);
  }
  return (text) => {
    const length = text.length;
    if (length === 0) return true;
    if (length > longest) return false;
    if (((lengths[at(text)] ?? 0) & bit(text)) === 0) return false;
    return tokens.has(text) || tokens.has(text.toLowerCase());
  };
}

const at = (text: string): number => text.charCodeAt(0) & 127;
const bit = (text: string): number => 1 << Math.min(text.length, 31);
