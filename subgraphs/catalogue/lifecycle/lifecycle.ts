import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { TimeUnit } from '../../../kernel/calendar.ts';
import { readData } from '../catalogue-data.ts';
import type { FilingStep, PowerState, Standing } from '../library.ts';

/** Acts that move a power through its life 权力事项流转; a closed set. */
export type ActName =
  | 'CLEAR'
  | 'CODE'
  | 'DECLARE'
  | 'RETURN'
  | 'VERIFY'
  | 'PUBLISH'
  | 'FILE'
  | 'PUT_INTO_USE'
  | 'CHANGE'
  | 'REVISE'
  | 'WITHDRAW'
  | 'SUSPEND'
  | 'RESUME'
  | 'ABOLISH'
  | 'ADOPT';

/** Where a power is in its life: its standing, and the step of its open filing. */
export interface LifeState {
  readonly standing: Standing | 'NONE';
  readonly step: FilingStep | 'NONE';
}

/** What schemas/catalogue/lifecycle.yaml says of an act. */
export interface ActRule {
  readonly label: Bilingual;
  /** The department that holds the power, or the authority that verifies. */
  readonly who: 'OWNER' | 'AUTHORITY';
  /** What the paper is; absent: none is asked for. */
  readonly paper?: Bilingual;
  /** Whether it must say which law or reason caused it. */
  readonly cause?: true;
  readonly within?: { readonly amount: number; readonly unit: TimeUnit; readonly after: ActName };
  readonly notBy?: ActName;
  readonly verifies?: true;
  readonly closesFiling?: true;
  readonly standing: Partial<Readonly<Record<LifeState['standing'], LifeState['standing']>>>;
  /** Absent: the filing is not asked, and left as it is. */
  readonly step?: Partial<Readonly<Record<LifeState['step'], LifeState['step']>>>;
}

/** What each act asks and does. */
export const actRules = readData<{ readonly acts: Readonly<Record<ActName, ActRule>> }>('lifecycle').acts;

export const actNames = Object.keys(actRules) as readonly ActName[];

/** Before anything was done. */
export const UNBORN: LifeState = Object.freeze({ standing: 'NONE', step: 'NONE' });

/** The state after an act; undefined when the act is not allowed in this state. */
export function afterAct({ standing, step }: LifeState, act: ActName): LifeState | undefined {
  const rule = actRules[act];
  const reached = rule.standing[standing];
  const stepReached = rule.step === undefined ? step : rule.step[step];
  if (reached === undefined || stepReached === undefined) return undefined;
  return { standing: reached, step: rule.closesFiling ? 'NONE' : stepReached };
}

/** The acts that are allowed in a state. */
export const allowedActs = (state: LifeState): readonly ActName[] =>
  actNames.filter((act) => afterAct(state, act) !== undefined);

const STANDINGS: ReadonlySet<PowerState> = new Set(['IN_USE', 'SUSPENDED', 'ABOLISHED']);

/** Whether the state is a standing, and no step of a filing. */
export const isStanding = (state: PowerState): state is Standing => STANDINGS.has(state);

/** States that the public may see: from publication on. */
export const PUBLIC_STATES: readonly PowerState[] = ['PUBLISHED', 'FILED', 'IN_USE', 'SUSPENDED', 'ABOLISHED'];
