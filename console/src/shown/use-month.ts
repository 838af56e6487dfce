import { computed, ref, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { HubClockDocument } from '../graph/__generated__/operations.ts';
import { ask } from '../graph/ask.ts';
import { legalDay, monthAway } from './format.ts';

/** The reader's clock, only where the hub's cannot be had. */
const readerNow = (): string => new Date(performance.timeOrigin + performance.now()).toISOString();

/** The hub's time: what is late is late by the hub's clock and not by the reader's. */
const hubNow = ref<string>();
let asked: Promise<void> | undefined;

async function askClock(): Promise<void> {
  const { data } = await ask(HubClockDocument, { period: readerNow().slice(0, 7) });
  hubNow.value = data.scorecards.nodes[0]?.docking.asOf ?? readerNow();
}

/** Instant of the hub's clock when the pages were opened; undefined until it has answered. */
export function useHubNow(): typeof hubNow {
  asked ??= askClock().catch(() => {
    hubNow.value = readerNow();
  });
  return hubNow;
}

/**
 * The month of a page, kept in its address so that it can be sent to somebody. Unless given it is the month whose cases
 * are due now: the one before the hub's present month. Empty until that is known.
 */
export function useMonth(): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  const now = useHubNow();
  const month = computed<string>({
    get: () => {
      const { month: named } = route.query;
      if (typeof named === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(named)) return named;
      return now.value === undefined ? '' : monthAway(legalDay(now.value).slice(0, 7), -1);
    },
    set: (value) => void router.replace({ query: { ...route.query, month: value } }),
  });
  return month;
}
