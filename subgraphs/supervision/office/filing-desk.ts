import type { Principal } from '../../../kernel/principal.ts';
import type { Card } from '../alerts/card.ts';
import type { Moment } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import { deedNow, requireSupervisor, requireText, type OfficeMeans } from './office.ts';

/** The rule whose cards are filings: what it finds is filed the moment it is known 重大处罚自动报备. */
export const FILING_RULE = 'A028';

/** Review of a major penalty by the legal office. */
export interface FilingReview {
  readonly at: Moment;
  readonly by: string;
  readonly opinion: string;
  readonly objection: boolean;
}

/** Reviews major penalties; each once, and nothing is deleted. */
export interface FilingDesk {
  /** Throws SUPERVISION_DENIED, SUPERVISION_UNKNOWN, SUPERVISION_STEP_REFUSED. */
  review(principal: Principal, key: string, opinion: string, objection: boolean): Promise<Card>;
  reviewOf(key: string): Promise<FilingReview | undefined>;
}

/** Opens the desk. */
export function openFilingDesk(means: OfficeMeans): FilingDesk {
  const { store } = means;
  const reviewOf: FilingDesk['reviewOf'] = async (key) => {
    const [reviewed] = await store.deeds({ topic: 'filing', subject: key });
    if (reviewed === undefined) return undefined;
    const { at, actor: by, data } = reviewed;
    return { at, by, opinion: String(data['opinion']), objection: data['objection'] === true };
  };
  return {
    reviewOf,
    review: async (principal, key, opinion, objection) => {
      requireSupervisor(principal);
      const card = await store.card(key);
      if (card?.rule !== FILING_RULE) throw supervisionError.SUPERVISION_UNKNOWN({ thing: '报备 filing', id: key });
      if ((await reviewOf(key)) !== undefined)
        throw supervisionError.SUPERVISION_STEP_REFUSED({ step: '审查 review', reason: '已审查 reviewed before' });
      const { department, period } = card;
      const data = { opinion: requireText('opinion', opinion), objection };
      await deedNow(means, principal, { topic: 'filing', subject: key, department, period, name: 'REVIEWED', data });
      return card;
    },
  };
}
