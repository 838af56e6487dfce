import { createCalendar } from '../../kernel/calendar.ts';
import { outboxCarrier } from './audit-outbox.ts';
import type { CasesOptions } from './cases-options.ts';
import { catalogueReferences } from './intake/catalogue-references.ts';
import { createIntake } from './intake/create-intake.ts';
import type { IntakeParts } from './intake/intake-parts.ts';
import type { Intake } from './intake/intake.ts';
import { createProgressBoard } from './intake/progress-board.ts';
import { rawBytes } from './intake/raw-bytes.ts';
import type { CasesStore } from './store.ts';

/** Rows judged and stored in one go: enough that a commit costs little, and few enough to die young in memory. */
const BATCH_SIZE = 500;

/** Puts the intake together over a store. */
export function assembleIntake(
  options: CasesOptions,
  store: CasesStore,
): { readonly intake: Intake; readonly parts: IntakeParts } {
  const { packs, clock, deadline, findingCap, resolveReading, sign, log } = options;
  const parts: IntakeParts = {
    store,
    raw: rawBytes(options.directory),
    packs,
    clock,
    deadline,
    findingCap,
    resolveReading,
    catalogue: catalogueReferences(options.catalogue),
    calendar: createCalendar(),
    outbox: outboxCarrier(store, options.audit, log),
    sign,
    progress: createProgressBoard(),
    log,
    batchSize: options.batchSize ?? BATCH_SIZE,
  };
  return { intake: createIntake(parts), parts };
}
