import type { BracketStyle } from './document.ts';

const OPENING = '(（［[【〔{｛﹝〖';
const CLOSING = ')）］]】〕}｝﹞〗';
const ANY_OPENING = new RegExp(`[${escaped(OPENING)}]`, 'g');
const ANY_CLOSING = new RegExp(`[${escaped(CLOSING)}]`, 'g');
const AROUND_YEAR = new RegExp(`[${escaped(OPENING)}]\\s*((?:19|20)\\d{2})\\s*[${escaped(CLOSING)}]`, 'g');

function escaped(characters: string): string {
  return characters.replace(/[[\]{}()\\^-]/g, '\\$&');
}

/** Brackets of any of the styles met in the wild, in one style. */
export function withBrackets(text: string, style: BracketStyle): string {
  if (style === 'year') return text.replace(AROUND_YEAR, '〔$1〕');
  const [open, close] = style === 'round' ? ['（', '）'] : ['(', ')'];
  return text.replace(ANY_OPENING, open).replace(ANY_CLOSING, close);
}

/** Full-width letters, digits, signs and blanks as ASCII; Chinese punctuation stays. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff08\uff09\uff0d\uff0f\uff0e]/g, shifted)
    .replaceAll('\u3000', ' ');
}

const shifted = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);
