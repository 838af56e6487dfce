import type { SubmissionVerdict } from '../graph/__generated__/operations.ts';
import type { Tone } from '../shown/score-words.ts';

/** How grave a verdict is. */
export const verdictTone = (verdict: SubmissionVerdict): Tone =>
  verdict === 'CONFORMS' ? 'good' : verdict === 'PENDING' ? 'plain' : 'bad';
