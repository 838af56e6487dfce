import { liveEvents } from '../../live.ts';
import type { SubscriptionResolvers } from '../__generated__/resolvers.ts';
import { shownTo, type Shown } from '../feed/feed-office.ts';
import type { CardEvent } from '../watch/watch-store.ts';
import { departmentsOf } from './alert-resolvers.ts';
import type { GraphMeans } from './means.ts';

/** Events read at once. */
const STRETCH = 200;

/** News of cards 预警推送: the same to the same callers as the feed of cards tells. */
export function alertSubscriptions(means: GraphMeans): SubscriptionResolvers {
  return {
    alertRaised: {
      subscribe: async (_, { after, department, office }, { principal }) => {
        const departments = departmentsOf(principal, department);
        const shown = shownTo(principal, means.reports.offices, office);
        const from = after ?? (await means.store.lastCardEvent());
        return liveEvents((signal) => raisedAfter(means, { from, departments, shown }, signal));
      },
      resolve: (event: CardEvent) => event,
    },
  };
}

interface Wanted {
  /** Place in the feed to start after. */
  readonly from: number;
  readonly departments: readonly string[] | undefined;
  readonly shown: Shown;
}

async function* raisedAfter(
  { store, news }: Pick<GraphMeans, 'store' | 'news'>,
  { from, departments, shown }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<CardEvent, void, undefined> {
  for (let place = from; !signal.aborted;) {
    // Listening begins before the look, so that nothing falls between the two.
    const heard = news.heard(signal);
    const events = await store.cardEvents(place, STRETCH);
    for (const one of events) {
      place = one.sequence;
      const { department } = one.card;
      const isWanted = departments?.includes(department) ?? true;
      if (one.event === 'RAISED' && isWanted && shown(one.card)) yield one;
    }
    if (events.length < STRETCH) await heard;
  }
}
