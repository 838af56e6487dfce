import type { UpwardTally } from '../../subgraphs/cases/upward/upward-offer.ts';

/** What came of one run to a platform above. */
export interface UpwardRun {
  readonly destination: string;
  /** Records offered by this run. */
  readonly offered: number;
  /** Answers heard by this run. */
  readonly taken: number;
  readonly refused: number;
  /** Records that the platform has no table for. */
  readonly passedOver: number;
  /** How all records stand there now. */
  readonly tally: UpwardTally;
}
