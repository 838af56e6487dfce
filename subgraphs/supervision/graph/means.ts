import type { Bench } from '../alerts/judge-case.ts';
import type { Bell } from '../../live.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { AppealDesk } from '../office/appeal-desk.ts';
import type { EditionDesk } from '../office/edition-desk.ts';
import type { EvaluationDesk } from '../office/evaluation-desk.ts';
import type { ExchangeDesk } from '../office/exchange-desk.ts';
import type { FilingDesk } from '../office/filing-desk.ts';
import type { SubsystemDesk } from '../office/subsystem-desk.ts';
import type { SubsystemInGraph } from '../subsystems/subsystem-in-graph.ts';
import type { SubsystemStore } from '../subsystems/subsystem-store.ts';
import type { InspectionDesk } from '../office/inspection-desk.ts';
import type { OrderDesk } from '../office/order-desk.ts';
import type { InTurn } from '../office/turns.ts';
import type { DepartmentSilence } from '../double-track/silence-desk.ts';
import type { PowerShelf } from '../power-shelf.ts';
import type { RegionScorecard } from '../scorecards/region-desk.ts';
import type { ScorecardDesk } from '../scorecards/scorecard-desk.ts';
import type { ReportMeans } from './report-means.ts';
import type { WatchStore } from '../watch/watch-store.ts';
import type { Month } from '../../../kernel/month.ts';
import type { FrozenScores } from '../scorecards/edition.ts';
import type { Clock } from '../../../kernel/clock.ts';

/** What the resolvers of cards, orders and scorecards work with. */
export interface GraphMeans {
  readonly store: WatchStore & SubsystemStore;
  readonly clock: Clock;
  /** Turns that the watch takes too. */
  readonly inTurn: InTurn;
  /** Rings after every pass of the watch: cards may have been raised. */
  readonly news: Bell;
  readonly bench: () => Bench;
  readonly orders: OrderDesk;
  readonly appeals: AppealDesk;
  readonly evaluations: EvaluationDesk;
  readonly exchange: ExchangeDesk;
  readonly filings: FilingDesk;
  readonly subsystems: SubsystemDesk;
  /** Every subsystem, approval and penalty first. */
  readonly listed: readonly SubsystemInGraph[];
  readonly inspections: InspectionDesk;
  readonly editions: EditionDesk;
  /** Scores of all departments and counties for a month, as of now: what is frozen. */
  readonly scoresOf: (period: Month, context: SubgraphContext) => Promise<FrozenScores>;
  /** Scorecard, version and digest in use. */
  readonly sheet: string;
  readonly reports: ReportMeans;
  readonly scorecards: (context: SubgraphContext) => ScorecardDesk;
  /** Scorecard of regions, version and digest in use. */
  readonly regionSheet: string;
  readonly regions: (
    period: Month,
    regions: readonly string[] | null | undefined,
    context: SubgraphContext,
  ) => Promise<readonly RegionScorecard[]>;
  readonly silence: (department: string, period: Month, context: SubgraphContext) => Promise<DepartmentSilence>;
  readonly shelf: (context: SubgraphContext) => Promise<PowerShelf>;
}
