import type { Month } from '../../../kernel/month.ts';
import type { Moment } from '../clock/moment.ts';
import type { AlertClass, AlertLevel } from './alert-rule.ts';

/** Why a card is no longer active. */
export type LiftReason =
  /** A stricter card took its place. */
  | 'REPLACED'
  /** What was reported later shows that it never held; it does not count. */
  | 'REFUTED'
  /** What was wrong was mended. */
  | 'REMEDIED'
  /** What it warned of came to a good end. */
  | 'SETTLED'
  /** So many working days have passed. */
  | 'EXPIRED'
  /** An order took it up. */
  | 'ORDERED'
  /** An appeal was upheld; it does not count. */
  | 'WITHDRAWN';

/** An alert 预警/告警: raised once, never deleted; how it ended stands beside it. */
export interface Card {
  /** `case/rule/subject`: one rule speaks once about one thing. */
  readonly id: string;
  /** Global id of the case; for cards about months and orders, what they are about. */
  readonly about: string;
  readonly rule: string;
  readonly subject: string;
  readonly level: AlertLevel;
  readonly class: AlertClass;
  readonly department: string;
  readonly power: string;
  readonly period: Month;
  readonly raisedAt: Moment;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Digest of the rule book. */
  readonly book: string;
  readonly lifted?: Lifting;
}

/** How a card ended. */
export interface Lifting {
  readonly at: Moment;
  readonly reason: LiftReason;
  /** Code of the stricter rule, id of the order or decision. */
  readonly by?: string;
}

/** Whether a card counts against the department: what never held, or was withdrawn, does not. */
export const counts = ({ level, lifted }: Pick<Card, 'level' | 'lifted'>): boolean =>
  level !== 'REMINDER' && lifted?.reason !== 'REFUTED' && lifted?.reason !== 'WITHDRAWN';
