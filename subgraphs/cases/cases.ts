import { readFileSync } from 'node:fs';
import { perRequest } from '../per-request.ts';
import { defineSubgraph, type Subgraph } from '../subgraph.ts';
import { assembleIntake } from './assemble-intake.ts';
import type { Month } from '../../kernel/month.ts';
import { monthDistribution, type MonthDistribution } from './distribution/month-distribution.ts';
import type { CasesOptions } from './cases-options.ts';
import { createLoaders } from './graph/loaders.ts';
import { personalFields } from './graph/personal-fields.ts';
import { personalReads } from './graph/personal-reads.ts';
import { casesResolvers } from './graph/resolvers.ts';
import type { Intake } from './intake/intake.ts';
import { pointsOfSubmission } from './points/points-of-submission.ts';
import { createReturnedDesk, type ReturnedDesk } from './returned/returned-desk.ts';
import type { OpinionScope, SecondOpinion } from './second-opinion.ts';
import { secondOpinionOver } from './sqlite/open-second-opinion.ts';
import type { CasesUnit } from './store.ts';
import { openUpwardBook, type UpwardBook } from './upward/upward-book.ts';
import { openCasesStore } from './sqlite/open-cases-store.ts';

/** The subgraph of cases 办件: how powers were exercised, and how that was reported. */
export interface Cases {
  readonly subgraph: Subgraph;
  readonly intake: Intake;
  /** Gives deliveries back with their errors marked, and takes them again. */
  readonly returned: ReturnedDesk;
  /** What was offered to platforms above, and what they said 上报台账. */
  readonly upward: UpwardBook;
  /** How what a department reported for a month is distributed, against the month before and a year ago 分布. */
  distribution(department: string, period: Month): Promise<MonthDistribution>;
  /**
   * Lets an independent evaluator judge what is stored 复核. What disagrees is a defect of ours; no verdict changes. Takes
   * the thread for itself while it runs: meant for the command line.
   */
  secondOpinion(scope: OpinionScope): SecondOpinion;
  /** Waits for the unit of work at hand; what is not settled is picked up by `intake.recover()` after the next start. */
  close(): Promise<void>;
}

/** Opens the cases subgraph in its folder. Throws STORE_NEWER_THAN_PROGRAM. */
export function createCases(options: CasesOptions): Cases {
  const { packs, deadline, sign } = options;
  const store = openCasesStore(options.directory);
  const { intake, parts } = assembleIntake(options, store);
  const sdl = readFileSync(new URL('../../schemas/graphql/cases.graphql', import.meta.url), 'utf8');
  const loaders = perRequest(() => createLoaders(store));
  const distribution = { store, packs, keep: (work: (unit: CasesUnit) => Promise<void>) => store.transact(work) };
  const means = {
    store,
    loaders,
    intake,
    packs,
    personal: personalFields(packs),
    reads: personalReads(options.audit, options.clock),
    deadline,
    sign,
    sources: options.sources,
    progress: parts.progress,
    distribution,
    points: pointsOfSubmission(parts),
  };
  return {
    subgraph: defineSubgraph('cases', sdl, casesResolvers(means)),
    intake,
    returned: createReturnedDesk(parts, intake),
    upward: openUpwardBook(store, packs),
    distribution: (department, period) => monthDistribution(distribution, department, period),
    secondOpinion: (scope) => secondOpinionOver(options.directory, packs, parts.calendar, scope),
    close: async () => {
      await parts.outbox.carry();
      await store.close();
    },
  };
}
