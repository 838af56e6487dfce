import type { Month } from '../../../kernel/month.ts';
import { addMonths } from '../../../kernel/month.ts';
import { dateOfDay, dayNumber } from '../../../kernel/day-number.ts';
import { defineQuestion } from '../ask-subgraph.ts';

/** First and last day of a month. */
export const daysOf = (month: Month): { readonly from: string; readonly to: string } => ({
  from: `${month}-01`,
  to: dateOfDay((dayNumber(`${addMonths(month, 1)}-01`) ?? 0) - 1),
});

/** What the catalogue says of a department's publication and upkeep. */
export interface CatalogueFigures {
  readonly code: string;
  readonly publication: { readonly missing: number };
  readonly upkeep: { readonly notInTime: readonly { readonly outcome: string }[] };
}

const count = { type: 'integer', minimum: 0 };
const text = { type: 'string' };

/** Asks `catalogue` for n (elements missing on the last day) and p (changes of law not followed in the month). */
export const catalogueFiguresQuestion = defineQuestion<
  { readonly departments: readonly object[]; readonly from: string; readonly to: string },
  { readonly _entities: readonly (CatalogueFigures | null)[] }
>(
  `query SupervisionCatalogueFigures($departments: [_Any!]!, $from: Date!, $to: Date!) {
    _entities(representations: $departments) { ... on Department {
      code publication(asOf: $to) { missing } upkeep(from: $from, to: $to) { notInTime { outcome } }
    } }
  }`,
  {
    type: 'object',
    required: ['_entities'],
    properties: {
      _entities: {
        type: 'array',
        items: {
          anyOf: [
            { type: 'null' },
            {
              type: 'object',
              required: ['code', 'publication', 'upkeep'],
              properties: {
                code: text,
                publication: { type: 'object', required: ['missing'], properties: { missing: count } },
                upkeep: {
                  type: 'object',
                  required: ['notInTime'],
                  properties: { notInTime: { type: 'array', items: { type: 'object' } } },
                },
              },
            },
          ],
        },
      },
    },
  },
);
