import type { CheckCause } from '../adapters/contract.ts';

/** Why a system cannot be read or offered to, cause by cause, in both languages; empty when it can. */
export const causesText = (causes: readonly CheckCause[]): string =>
  causes
    .map(
      ({ cause, subject, message, remedy }) =>
        `${cause} (${subject})\n  ${message.zh}\n  ${message.en}\n→ ${remedy.zh}\n→ ${remedy.en}\n`,
    )
    .join('');
