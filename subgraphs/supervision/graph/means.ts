import type { Bench } from '../alerts/judge-case.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { AppealDesk } from '../office/appeal-desk.ts';
import type { EditionDesk } from '../office/edition-desk.ts';
import type { EvaluationDesk } from '../office/evaluation-desk.ts';
import type { InspectionDesk } from '../office/inspection-desk.ts';
import type { OrderDesk } from '../office/order-desk.ts';
import type { ScorecardDesk } from '../scorecards/scorecard-desk.ts';
import type { ReportMeans } from './report-resolvers.ts';
import type { WatchStore } from '../watch/watch-store.ts';
import type { Month } from '../../../kernel/month.ts';
import type { EditionLine } from '../scorecards/edition.ts';
import type { Clock } from '../../../kernel/clock.ts';

/** What the resolvers of cards, orders and scorecards work with. */
export interface GraphMeans {
  readonly store: WatchStore;
  readonly clock: Clock;
  readonly bench: () => Bench;
  readonly orders: OrderDesk;
  readonly appeals: AppealDesk;
  readonly evaluations: EvaluationDesk;
  readonly inspections: InspectionDesk;
  readonly editions: EditionDesk;
  /** Lines of all departments for a month, as of now. */
  readonly linesOf: (period: Month, context: SubgraphContext) => Promise<readonly EditionLine[]>;
  /** Scorecard, version and digest in use. */
  readonly sheet: string;
  readonly reports: ReportMeans;
  readonly scorecards: (context: SubgraphContext) => ScorecardDesk;
}
