import type { ReasonLimit } from './settings.ts';

const ELLIPSIS = '…';

/** A reason that fits the sender's column, cut between characters and ended by `…` where it was too long. */
export function clipReason(reason: string, { limit, unit }: ReasonLimit): string {
  if (measure(reason, unit) <= limit) return reason;
  const room = limit - measure(ELLIPSIS, unit);
  let kept = '';
  let used = 0;
  for (const character of reason) {
    used += measure(character, unit);
    if (used > room) break;
    kept += character;
  }
  return kept + ELLIPSIS;
}

/** Characters are counted as UTF-16 units, the strictest way that a database counts them. */
function measure(text: string, unit: ReasonLimit['unit']): number {
  if (unit === 'characters') return text.length;
  if (unit === 'utf8-bytes') return Buffer.byteLength(text);
  return [...text].reduce((bytes, character) => bytes + gbkBytes(character.codePointAt(0) ?? 0), 0);
}

/** What GBK lacks takes up to four bytes in GB18030. */
const gbkBytes = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint > 0xffff ? 4 : 2);
