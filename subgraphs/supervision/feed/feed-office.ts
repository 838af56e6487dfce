import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bilingual } from '../../../kernel/bilingual.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import type { AlertClass, AlertLevel } from '../alerts/alert-rule.ts';
import type { Card } from '../alerts/card.ts';
import { supervisionError } from '../errors.ts';

/** Offices that watch cards as they are raised, as the text of Kunshan names them. */
export const feedOfficeIds = [
  'HEAD',
  'DEPUTY_IN_CHARGE',
  'DISCIPLINE_OFFICE',
  'LEGAL_OFFICE',
  'CITY_SUPERVISION',
  'CITY_LEGAL_OFFICE',
] as const;

export type FeedOfficeId = (typeof feedOfficeIds)[number];

/** What an office is shown, as data (schemas/supervision/feed). */
export interface FeedOffice {
  readonly id: FeedOfficeId;
  readonly title: Bilingual;
  /** Its own department's cards, or those of all. */
  readonly scope: 'department' | 'city';
  /** All unless given. */
  readonly levels?: readonly AlertLevel[];
  readonly classes?: readonly AlertClass[];
  readonly why: Bilingual;
}

/** Reads the offices. */
export function readFeedOffices(): readonly FeedOffice[] {
  const file = new URL('../../../schemas/supervision/feed/kunshan-2008-90.yaml', import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as { readonly offices: readonly FeedOffice[] }).offices;
}

/** Which cards a caller is shown. */
export type Shown = (card: Pick<Card, 'department' | 'level' | 'class'>) => boolean;

/**
 * What a caller is shown as an office: never more than the caller may see. Offices of a department are for its own
 * people, those of the city for supervisors. Throws SUPERVISION_DENIED.
 */
export function shownTo(
  principal: Principal,
  offices: readonly FeedOffice[],
  asked: FeedOfficeId | null | undefined,
): Shown {
  const may: Shown = ({ department }) => maySeeDepartment(principal, department);
  if (asked == null) return may;
  const office = offices.find(({ id }) => id === asked);
  const isOfDepartment = principal.role === 'department';
  if (office === undefined || (office.scope === 'department') !== isOfDepartment)
    throw supervisionError.SUPERVISION_DENIED({ role: principal.role });
  const { levels, classes } = office;
  return (card) => may(card) && (levels?.includes(card.level) ?? true) && (classes?.includes(card.class) ?? true);
}
