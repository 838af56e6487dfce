/** Every text that differs from `code` in one character of `alphabet`. */
export function* oneCharacterChanges(code: string, alphabet: string): Generator<string> {
  for (let at = 0; at < code.length; at += 1)
    for (const character of alphabet)
      if (character !== code[at]) yield code.slice(0, at) + character + code.slice(at + 1);
}

export const DIGITS = '0123456789';
export const DIGITS_AND_LETTERS = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
