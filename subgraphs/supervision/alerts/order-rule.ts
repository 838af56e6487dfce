import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { AlertClass } from './alert-rule.ts';

/** A rule about what was done about a card, an order or a bad rating: so many working days, and then a card of its own. */
export interface OrderRule {
  readonly code: string;
  readonly scope: 'order';
  readonly class: AlertClass;
  /** What the working days run from: the raising of a card that has no order, the issuing of an order, a bad rating. */
  readonly about: 'card' | 'order' | 'evaluation';
  readonly title: Bilingual;
  readonly condition: Bilingual;
}

/** Declares a rule about orders. */
export const defineOrderRule = (rule: Omit<OrderRule, 'scope'>): OrderRule =>
  Object.freeze({ ...rule, scope: 'order' as const });
