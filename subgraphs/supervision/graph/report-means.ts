import type { Month } from '../../../kernel/month.ts';
import type { SubgraphLink } from '../../link.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { BulletinDesk } from '../bulletins/bulletin-desk.ts';
import type { FeedOffice } from '../feed/feed-office.ts';
import type { ScoreDesk } from '../score-desk.ts';
import type { StatisticDesk } from '../statistics/statistic-desk.ts';

/** What is handed out of supervision: statistics, evidence, bulletins, the feed. */
export interface ReportMeans {
  readonly statistics: (context: SubgraphContext) => StatisticDesk;
  /** The ways to those who keep what evidence leads to. */
  readonly cases: SubgraphLink;
  readonly catalogue: SubgraphLink;
  readonly bulletins: BulletinDesk;
  /** Offices that are shown the feed. */
  readonly offices: readonly FeedOffice[];
  /** End of the time for reporting a month, ISO 8601, UTC. */
  readonly deadlineOf: (period: Month) => string;
  readonly scores: (context: SubgraphContext) => ScoreDesk;
}
