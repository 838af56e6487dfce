import type { AlertLevel } from '../graph/__generated__/operations.ts';
import type { Tone } from './score-words.ts';

/** Tone of a card's level. */
export const levelTone = (level: AlertLevel): Tone =>
  (({ RED: 'bad', YELLOW: 'careful', REMINDER: 'plain' }) as const)[level];
