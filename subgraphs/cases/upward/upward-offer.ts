import type { Month } from '../../../kernel/month.ts';

/** What the platform above has said of a record: nothing yet, taken over, refused. */
export const UPWARD_STATES = ['OFFERED', 'TAKEN', 'REFUSED'] as const;

export type UpwardState = (typeof UPWARD_STATES)[number];

/** A record that was offered to a platform above 上报记录: its latest version, and the answer to it. */
export interface UpwardOffer {
  readonly id: number;
  /** Name of the destination in the configuration. */
  readonly destination: string;
  readonly record: number;
  readonly case: number;
  readonly recordType: string;
  /** Table and key under which the other side knows it. */
  readonly table: string;
  readonly key: string;
  readonly department: string;
  readonly period: Month;
  /** Which report of the record it was: submission and ordinal. */
  readonly version: string;
  readonly state: UpwardState;
  /** SYNC_ERROR_DESC, in the words of the other side; empty unless refused. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly offeredAt: string;
  readonly answeredAt?: string;
}

/** Which offers; all conditions given must hold. */
export interface UpwardFilter {
  readonly destination?: string;
  readonly departments?: readonly string[];
  readonly states?: readonly UpwardState[];
  readonly case?: number;
}

/** How many records stand how at a destination. */
export type UpwardTally = Readonly<Record<UpwardState, number>>;

/** A record as it was offered, with the answer where it came at once. */
export type NewOffer = Omit<UpwardOffer, 'id' | 'destination' | 'case' | 'offeredAt'>;

/** The answer to an offer. */
export interface UpwardAnswer {
  readonly table: string;
  readonly key: string;
  readonly accepted: boolean;
  readonly reason: string;
}
