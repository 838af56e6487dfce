import type { SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
import type { OutboxCarrier } from '../audit-outbox.ts';
import type { CasesStore } from '../store.ts';
import type { CatalogueEdition } from './catalogue-references.ts';
import type { DeadlineRule } from './deadline.ts';
import type { ResolveReading } from './intake.ts';
import type { ProgressBoard } from './progress-board.ts';
import type { RawBytes } from './raw-bytes.ts';
import type { Sign } from './receipt.ts';

/** What the steps of the intake work with. */
export interface IntakeParts {
  readonly store: CasesStore;
  readonly raw: RawBytes;
  readonly packs: readonly SpecificationPack[];
  readonly clock: Clock;
  readonly deadline: DeadlineRule;
  /** Findings stored at most for each rule of a submission; totals are true all the same. */
  readonly findingCap: number;
  readonly resolveReading: ResolveReading;
  readonly catalogue: () => Promise<CatalogueEdition>;
  readonly outbox: OutboxCarrier;
  readonly sign: Sign;
  readonly progress: ProgressBoard;
  readonly log: Log;
  /** Working days, for rules that count them. */
  readonly calendar: WorkingCalendar;
  /** Rows stored in one transaction. */
  readonly batchSize: number;
}

/** The present instant as it is stored. */
export const nowOf = (parts: Pick<IntakeParts, 'clock'>): string => parts.clock.now().toISOString();
