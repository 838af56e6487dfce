import type { Month } from '../../../kernel/month.ts';
import type { Measure } from './measure.ts';

/** Which cases; all that is given must hold. */
export interface MeasureSelection {
  readonly from?: Month | undefined;
  readonly to?: Month | undefined;
  readonly departments?: readonly string[] | undefined;
  readonly powers?: readonly string[] | undefined;
}

/** By what counts are kept apart. */
export type MeasureKey = 'period' | 'department' | 'power';

/** How many cases have a measure; a key that was not asked for is undefined. */
export type MeasureCount = Readonly<Partial<Record<MeasureKey, string>>> & {
  readonly measure: Measure;
  readonly n: number;
};

/** What a store keeps for statistics. */
export interface MeasureCounts {
  /** As kept up with every look, in the order of the keys. */
  measures(selection: MeasureSelection, by: readonly MeasureKey[]): Promise<readonly MeasureCount[]>;
  /** Counted anew from the cases themselves. */
  remeasure(selection: MeasureSelection, by: readonly MeasureKey[]): Promise<readonly MeasureCount[]>;
  /** Finished cases of impossible duration, by id: their ids with the measure. */
  impossible(
    selection: MeasureSelection,
    after: string,
    limit: number,
  ): Promise<readonly { readonly id: string; readonly measure: Measure }[]>;
}
