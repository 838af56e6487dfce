import type { CardEvent, WatchStore } from '../watch/watch-store.ts';
import type { Shown } from './feed-office.ts';

/** Events read at once. */
const STRETCH = 500;

/** Events that a caller is shown, in order: as many as asked for, if there are, however many others lie between. */
export async function readFeed(
  store: Pick<WatchStore, 'cardEvents'>,
  shown: Shown,
  after: number,
  limit: number,
): Promise<readonly CardEvent[]> {
  const found: CardEvent[] = [];
  for (let place = after; found.length < limit;) {
    const events = await store.cardEvents(place, STRETCH);
    for (const event of events) {
      place = event.sequence;
      if (shown(event.card) && found.length < limit) found.push(event);
    }
    if (events.length < STRETCH) return found;
  }
  return found;
}
