const LONGEST_SAMPLE = 40;

/**
 * The shape of a value without the value: digits become 9, letters A or a, other characters 某. Codes of one or two
 * ASCII characters stay, since nobody can be told by them and an integrator needs them.
 */
export function maskSample(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (/^[\x20-\x7e]{0,2}$/.test(text)) return text;
  const shape = [...text.slice(0, LONGEST_SAMPLE)].map(maskCharacter).join('');
  return text.length > LONGEST_SAMPLE ? `${shape}…` : shape;
}

function maskCharacter(character: string): string {
  if (/\d/.test(character)) return '9';
  if (/[a-z]/.test(character)) return 'a';
  if (/[A-Z]/.test(character)) return 'A';
  return /[\p{L}\p{N}]/u.test(character) ? '某' : character;
}
