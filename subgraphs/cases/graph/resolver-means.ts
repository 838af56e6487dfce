import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { SubgraphContext } from '../../subgraph.ts';
import type { DistributionMeans } from '../distribution/month-distribution.ts';
import type { DeadlineRule } from '../intake/deadline.ts';
import type { Intake } from '../intake/intake.ts';
import type { SourcesPort } from '../sources.ts';
import type { ProgressBoard } from '../intake/progress-board.ts';
import type { Sign } from '../intake/receipt.ts';
import type { PointsOfSubmission } from '../points/points-of-submission.ts';
import type { CasesReader } from '../store.ts';
import type { CasesLoaders } from './loaders.ts';
import type { PersonalFields } from './personal-fields.ts';
import type { PersonalReads } from './personal-reads.ts';

/** What the resolvers of cases work with. */
export interface ResolverMeans {
  readonly store: CasesReader;
  readonly loaders: (context: SubgraphContext) => CasesLoaders;
  readonly intake: Intake;
  readonly packs: readonly SpecificationPack[];
  readonly personal: PersonalFields;
  readonly reads: PersonalReads;
  readonly deadline: DeadlineRule;
  readonly sign: Sign;
  readonly points: PointsOfSubmission;
  readonly distribution: DistributionMeans;
  /** Sources that are pulled, once whoever pulls them is there. */
  readonly sources?: (() => SourcesPort | undefined) | undefined;
  readonly progress: ProgressBoard;
}
