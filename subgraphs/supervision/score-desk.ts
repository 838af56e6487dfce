import DataLoader from 'dataloader';
import { legalInstant, type Clock } from '../../kernel/clock.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import type { SubgraphLink } from '../link.ts';
import { scoreDocking, type DockingScore } from './docking-score.ts';
import { departmentsQuestion, standingsQuestion, type ScoredDepartment } from './questions.ts';
import { emptyStanding, type ReportingStanding } from './standing.ts';

/** What scores are computed with. */
export interface ScoreMeans {
  readonly cases: SubgraphLink;
  readonly catalogue: SubgraphLink;
  readonly clock: Clock;
  readonly deadline: DeadlineRule;
}

/** Day of the next month and time of that day (`HH:mm:ss`, `24:00:00` for its end) by which a month must be reported. */
export interface DeadlineRule {
  readonly day: number;
  readonly time: string;
}

/** Computes the scores of one request: all of the same instant, other subgraphs asked once for each period. */
export interface ScoreDesk {
  /** Undefined if the catalogue does not know the department. */
  docking(department: string, period: Month): Promise<DockingScore | undefined>;
  /** For a department that the catalogue has just named. */
  dockingOf(department: ScoredDepartment, period: Month): Promise<DockingScore>;
  /** How a department stands with its reporting; of one that has reported nothing, the empty standing. */
  standing(department: string, period: Month): Promise<ReportingStanding>;
}

/** Opens the desk for one request. */
export function openScoreDesk({ cases, catalogue, clock, deadline }: ScoreMeans, requestId: string): ScoreDesk {
  const asOf = clock.now().toISOString();
  const departments = new DataLoader<string, ScoredDepartment | null>(async (codes) => {
    const representations = codes.map((code) => ({ __typename: 'Department' as const, code }));
    const { _entities: found } = await departmentsQuestion.ask(catalogue, { departments: representations }, requestId);
    return codes.map((code) => found.find((each) => each?.code === code) ?? null);
  });
  const standings = new Map<Month, DataLoader<string, ReportingStanding>>();
  const standingsOf = (period: Month): DataLoader<string, ReportingStanding> => {
    let loader = standings.get(period);
    if (loader === undefined) standings.set(period, (loader = standingLoader(period)));
    return loader;
  };
  const standingLoader = (period: Month): DataLoader<string, ReportingStanding> =>
    new DataLoader(async (codes) => {
      const { reportingStandings } = await standingsQuestion.ask(cases, { period, departments: codes }, requestId);
      const found = new Map(reportingStandings.map((standing) => [standing.department, standing]));
      return codes.map((code) => found.get(code) ?? emptyStanding(code, period, deadlineOf(period, deadline)));
    });
  const dockingOf: ScoreDesk['dockingOf'] = async ({ code, kind }, period) => {
    const standing = await standingsOf(period).load(code);
    // The deadline that cases judged arrivals by is the one that the score goes by.
    return scoreDocking({ department: code, kind, period, deadline: standing.deadline, asOf, standing });
  };
  return {
    dockingOf,
    standing: (department, period) => standingsOf(period).load(department),
    docking: async (code, period) => {
      const department = await departments.load(code);
      return department === null ? undefined : dockingOf(department, period);
    },
  };
}

/** End of the time for reporting a month, ISO 8601, UTC. */
export function deadlineOf(period: Month, { day, time }: DeadlineRule): string {
  return legalInstant(`${addMonths(period, 1)}-${String(day).padStart(2, '0')}`, time).toISOString();
}
