import { parseCitizenNumber } from '../../kernel/codes/citizen-number.ts';
import { parseCreditCode } from '../../kernel/codes/credit-code.ts';
import { organisationCheckCharacter } from '../../kernel/codes/organisation-code.ts';
import type { Seeded } from './seeded.ts';

/** A citizen number of nobody in particular: born in the 1910s, drawn at random. */
export function citizenNumber(random: Seeded): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const body = `32020219${two(random.whole(10, 19))}${two(random.whole(1, 12))}${two(random.whole(1, 28))}${String(random.whole(1, 999)).padStart(3, '0')}`;
  return completed(body, '0123456789X', (code) => parseCitizenNumber(code).ok);
}

/** The same, of digits only: what a spreadsheet would take for a number. */
export function numericCitizenNumber(random: Seeded): string {
  for (;;) {
    const number = citizenNumber(random);
    if (!number.endsWith('X') && !number.endsWith('000')) return number;
  }
}

/** An organisation code with its check character, in the range MA… of invented ones. */
export function organisationCode(random: Seeded): string {
  const body = `MA${String(random.whole(100_000, 999_999))}`;
  return body + organisationCheckCharacter(`${body}0`, 0);
}

/** A unified social credit code of a company. */
export function creditCode(random: Seeded, head = '91320200', organisation = organisationCode(random)): string {
  return completed(head + organisation, '0123456789ABCDEFGHJKLMNPQRTUWXY', (code) => parseCreditCode(code).ok);
}

function completed(body: string, alphabet: string, isRight: (code: string) => boolean): string {
  const last = [...alphabet].find((character) => isRight(body + character));
  if (last === undefined) throw new RangeError(`No check character completes ${body}.`);
  return body + last;
}
