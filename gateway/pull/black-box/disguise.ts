import { createHmac } from 'node:crypto';
import { maskText } from '../../../kernel/mask.ts';

/**
 * What may be seen of the values of a column: all of them (codes, dates, numbers), those in ASCII (numbers of powers and
 * departments), or none (personal data, and columns that nobody knows).
 */
export type Openness = 'open' | 'ascii' | 'closed';

const HAN = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';
const LONGEST = 4000;

/**
 * Puts another value in the place of one: of the same length, with digits for digits, letters for letters, Chinese for
 * Chinese; the same for the same value, so that what belonged together still does. Without the salt nobody finds back.
 */
export function createDisguise(salt: string): (value: unknown, openness: Openness) => unknown {
  const disguised = (text: string): string => {
    const noise = noiseOf(salt, text);
    return [...text.slice(0, LONGEST)]
      .map((character, at) => another(character, noise[at % noise.length] ?? 0))
      .join('');
  };
  const disguise = (value: unknown, openness: Openness): unknown => {
    if (typeof value === 'string') {
      const isOpen = openness === 'open' || (openness === 'ascii' && /^[\x20-\x7e]{0,64}$/.test(value));
      return isOpen ? maskText(value) : disguised(value);
    }
    if (typeof value === 'number' && openness === 'closed') return Number(disguised(String(value))) || 0;
    if (Array.isArray(value)) return value.map((one: unknown) => disguise(one, 'closed'));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, disguise(one, 'closed')]));
  };
  return disguise;
}

const noiseOf = (salt: string, text: string): Buffer => createHmac('sha256', salt).update(text).digest();

function another(character: string, noise: number): string {
  if (/\d/.test(character)) return String((Number(character) + 1 + (noise % 9)) % 10);
  if (/[a-z]/.test(character)) return String.fromCharCode(97 + (noise % 26));
  if (/[A-Z]/.test(character)) return String.fromCharCode(65 + (noise % 26));
  return /[\p{L}\p{N}]/u.test(character) ? (HAN[noise % HAN.length] ?? '甲') : character;
}
