import type { Bilingual } from '../../kernel/bilingual.ts';
import type { ObservedRecord } from '../cause/evidence.ts';
import type { MappingFix } from '../cause/mapping-fix.ts';
import type { AccountedFinding, ProbableCause } from '../cause/probable-causes.ts';

/** One step of mending: a cause, or what has none in common. */
export interface RepairStep {
  /** Name of the kind of cause; `by-hand`: record by record; `unread-rows`: lines that are no rows. */
  readonly kind: string;
  readonly label: Bilingual;
  readonly told: Bilingual;
  readonly recordType?: string;
  readonly fields: readonly string[];
  /** Changes to be made: one in the mapping, or as many as records are to be corrected in the sender's system. */
  readonly mendings: number;
  /** Rejected records, of those looked at, that are accepted once this and all before it are done. */
  readonly frees: number;
  /** Rejected records that are left then. */
  readonly left: number;
  /** The change of the mapping that clears it. */
  readonly fix?: MappingFix;
}

/**
 * Orders what is to be mended so that each mending brings the most: records are accepted once nothing is left that rejects
 * them, so the next step is the one that frees the most of them a mending, or clears the most where none is freed yet.
 * Pure and deterministic.
 */
export function orderOfRepair(findings: readonly AccountedFinding[]): readonly RepairStep[] {
  const bars = barsOf(findings);
  const waiting = new Set<Cause>([...bars.values()].flatMap((causes) => [...causes]));
  const steps: RepairStep[] = [];
  while (waiting.size > 0) {
    const [best] = [...waiting]
      .map((cause) => ({ cause, ...gainOf(cause, bars) }))
      .sort(
        (a, b) =>
          b.frees / b.mendings - a.frees / a.mendings ||
          b.concerns / b.mendings - a.concerns / a.mendings ||
          a.mendings - b.mendings,
      );
    if (best === undefined) break;
    const { cause, frees, mendings } = best;
    for (const [record, causes] of bars) if (causes.delete(cause) && causes.size === 0) bars.delete(record);
    waiting.delete(cause);
    steps.push({ ...stepOf(cause), mendings, frees, left: bars.size });
  }
  return steps;
}

/** A cause; none: the record is to be mended by hand. */
type Cause = ProbableCause | undefined;

/** By rejected record, what keeps it from being accepted. */
type Bars = Map<ObservedRecord, Set<Cause>>;

function barsOf(findings: readonly AccountedFinding[]): Bars {
  const bars: Bars = new Map();
  for (const { finding, record, cause } of findings) {
    if (record === undefined || (finding.severity !== 'fatal' && finding.severity !== 'error')) continue;
    const causes = bars.get(record);
    if (causes === undefined) bars.set(record, new Set([cause]));
    else causes.add(cause);
  }
  return bars;
}

function gainOf(cause: Cause, bars: Bars) {
  let [frees, concerns] = [0, 0];
  for (const causes of bars.values()) {
    if (!causes.has(cause)) continue;
    concerns += 1;
    if (causes.size === 1) frees += 1;
  }
  return { frees, concerns, mendings: cause?.fix === undefined ? Math.max(concerns, 1) : 1 };
}

const stepOf = (cause: Cause): Omit<RepairStep, 'mendings' | 'frees' | 'left'> =>
  cause === undefined
    ? {
        kind: 'by-hand',
        label: { zh: '零散问题', en: 'Single findings' },
        told: { zh: '没有共同原因，逐条改正', en: 'they have no cause in common: correct them record by record' },
        fields: [],
      }
    : {
        kind: cause.cause,
        label: cause.label,
        told: cause.told,
        recordType: cause.recordType,
        fields: cause.fields,
        ...(cause.fix === undefined ? {} : { fix: cause.fix }),
      };
