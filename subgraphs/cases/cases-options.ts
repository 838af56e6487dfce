import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { SubgraphLink } from '../link.ts';
import type { DeadlineRule } from './intake/deadline.ts';
import type { ResolveReading } from './intake/intake.ts';
import type { Sign } from './intake/receipt.ts';
import type { SourcesPort } from './sources.ts';

/** What the cases subgraph is made of. */
export interface CasesOptions {
  /** Folder of its own: the store's file and the raw bytes. Two processes must not share it. */
  readonly directory: string;
  readonly packs: readonly SpecificationPack[];
  readonly clock: Clock;
  readonly deadline: DeadlineRule;
  /** Findings stored at most for each rule of a submission; totals are true all the same. */
  readonly findingCap: number;
  readonly resolveReading: ResolveReading;
  readonly catalogue: SubgraphLink;
  readonly audit: AuditSink;
  readonly sign: Sign;
  readonly log: Log;
  /** What whoever pulls tells of sources, once it is there; absent: there are none. */
  readonly sources?: () => SourcesPort | undefined;
  /** Rows stored in one transaction. Default 500. */
  readonly batchSize?: number;
}
