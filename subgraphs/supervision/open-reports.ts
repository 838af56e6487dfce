import { perRequest } from '../per-request.ts';
import type { ReportMeans } from './graph/report-means.ts';
import { openBulletinDesk } from './bulletins/bulletin-desk.ts';
import { readFeedOffices } from './feed/feed-office.ts';
import type { EditionDesk } from './office/edition-desk.ts';
import type { PowerShelf } from './power-shelf.ts';
import { deadlineOf, openScoreDesk, type ScoreMeans } from './score-desk.ts';
import { openStatisticDesk } from './statistics/statistic-desk.ts';
import type { WatchStore } from './watch/watch-store.ts';

/** Opens what is handed out of supervision, over the watch's store. */
export function openReports(
  store: WatchStore,
  means: ScoreMeans,
  editions: EditionDesk,
  powersNow: (requestId: string) => Promise<PowerShelf>,
): ReportMeans {
  const { cases, catalogue } = means;
  return {
    ...{ cases, catalogue, bulletins: openBulletinDesk(editions), offices: readFeedOffices() },
    deadlineOf: (period) => deadlineOf(period, means.deadline),
    scores: perRequest(({ requestId }) => openScoreDesk(means, requestId)),
    statistics: perRequest(({ requestId }) => openStatisticDesk(store, catalogue, powersNow, requestId)),
  };
}
