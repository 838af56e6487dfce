import type { Role } from '../../../kernel/principal.ts';
import type { ChangeCause, FilingStep, PowerContent, PowerItem, PowerType } from '../library.ts';
import type { ActName, LifeState } from './lifecycle.ts';

/** A filing 备案案卷: the content of a power on its way to being in use, or of a change of it. */
export interface Filing {
  readonly id: string;
  readonly kind: 'NEW' | 'CHANGE';
  readonly department: string;
  readonly type: PowerType;
  /** Code of the power; absent until it is coded. */
  readonly power?: string;
  /** Step reached; the last one once it is closed. */
  readonly step: FilingStep;
  /** Whether it still moves; closed by being put into use, withdrawn, or overtaken by abolition. */
  readonly open: boolean;
  readonly content: PowerContent;
  readonly cause?: ChangeCause;
  /** Day by which the next act that has a term is due; after it the filing is late. */
  readonly due?: string;
}

/** One act, as it was done; never changed afterwards. */
export interface ActRecord {
  readonly id: string;
  readonly act: ActName;
  /** Day of the act in legal time. */
  readonly on: string;
  /** Instant at which it was recorded. */
  readonly at: string;
  readonly by: { readonly subject: string; readonly role: Role };
  readonly power?: string;
  readonly filing?: string;
  readonly before: LifeState;
  readonly after: LifeState;
  /** Number or title of the paper. */
  readonly paper?: string;
  readonly note?: string;
  readonly cause?: ChangeCause;
  /** By when it was due, where the act has a term. */
  readonly due?: string;
  readonly late?: boolean;
}

/** What an act changes, stored all at once. */
export interface Movement {
  readonly act: ActRecord;
  readonly filing?: Filing;
  readonly power?: PowerItem;
  /** Acts that the power and the filing had when the movement was decided; another number by now refuses it. */
  readonly seen: number;
}
