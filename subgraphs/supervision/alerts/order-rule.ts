import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { AlertClass } from './alert-rule.ts';

/** A rule about what was done about a card, or about an order: so many working days, and then a card of its own. */
export interface OrderRule {
  readonly code: string;
  readonly scope: 'order';
  readonly class: AlertClass;
  /** What the working days run from: the raising of a card that has no order, or the issuing of an order. */
  readonly about: 'card' | 'order';
  readonly title: Bilingual;
  readonly condition: Bilingual;
}

/** Declares a rule about orders. */
export const defineOrderRule = (rule: Omit<OrderRule, 'scope'>): OrderRule =>
  Object.freeze({ ...rule, scope: 'order' as const });
