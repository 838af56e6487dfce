import type { SpecificationPack } from '../pack/pack.ts';

/** First characters and lengths of what may stand for "missing". */
export type MissingMarks = Uint32Array;

/** Marks of the pack's tokens: by first character (of ASCII, others folded), a bit for each length; 31 and more share one. */
export function missingMarks(tokens: Iterable<string>): MissingMarks {
  const marks = new Uint32Array(128);
  for (const token of tokens) {
    for (const form of [token.toLowerCase(), token.toUpperCase()]) {
      const at = form.charCodeAt(0) & 127;
      marks[at] = (marks[at] ?? 0) | lengthBit(form.length);
    }
  }
  return marks;
}

export const marksOf = ({ tokens }: SpecificationPack['missing']): MissingMarks =>
  missingMarks(tokens.map((token) => token.trim()).filter((token) => token !== ''));

/** Whether a text could be a token by its first character and its length; only then it is worth a closer look. */
export const mayBeMissing = (text: string, marks: MissingMarks): boolean =>
  ((marks[text.charCodeAt(0) & 127] ?? 0) & lengthBit(text.length)) !== 0;

/**
 * Whether a text is its own one form: not empty, no blank at either end, nothing that stands for "missing". Nearly
 * all texts are; they need not be read any further.
 */
export function isPlainText(text: string, marks: MissingMarks): boolean {
  const length = text.length;
  if (length === 0 || mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(length - 1))) return false;
  return !mayBeMissing(text, marks);
}

/** Whether a UTF-16 unit may be a blank; sure for those of ASCII, and for those that Chinese is written with. */
export const mayBeBlank = (unit: number): boolean =>
  unit <= 32 || (unit >= 0xa0 && (unit <= 0x3000 || unit === 0xfeff));

const lengthBit = (length: number): number => 1 << (length > 31 ? 31 : length);
