import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Finding } from '../finding.ts';
import type { Severity } from '../pack/pack.ts';
import { causeKinds } from './cause-kinds.ts';
import { viewsOf, type Evidence, type ObservedRecord } from './evidence.ts';
import type { CauseKind, Hypothesis } from './hypothesis.ts';
import type { MappingFix } from './mapping-fix.ts';
import { createRejudge, fieldOf, markOf, ruleOf, type Rejudge } from './rejudge.ts';

/** A mistake that accounts for many findings 可能原因. */
export interface ProbableCause {
  /** Name of the kind of mistake. */
  readonly cause: string;
  readonly label: Bilingual;
  readonly told: Bilingual;
  readonly recordType: string;
  readonly fields: readonly string[];
  /** Findings that it accounts for, and their share of all. */
  readonly findings: number;
  readonly share: number;
  /** From 0 to 1: how sure the evidence is, and how much better repaired records are. */
  readonly confidence: number;
  readonly fix?: MappingFix;
}

export interface CauseReport {
  readonly findings: number;
  /** The most telling first; no finding is accounted for twice. */
  readonly causes: readonly ProbableCause[];
  /** Findings that no cause accounts for. */
  readonly unexplained: number;
}

/** Failing records that a repair is tried on, spread over the delivery; it is given up when the first ones are no better. */
const TRIED = 200;
const GIVEN_UP = 25;
/** Below this share of all findings, or this confidence, a cause is none. */
const LEAST_SHARE = 0.01;
const LEAST_CONFIDENCE = 0.3;
const MOST_CAUSES = 8;

/** A finding, the record it is about, and the cause that accounts for it, if any. */
export interface AccountedFinding {
  readonly finding: Finding;
  readonly record: ObservedRecord | undefined;
  readonly cause: ProbableCause | undefined;
}

/** Probable causes, and finding by finding which of them accounts for it. */
export interface CauseAccount {
  readonly report: CauseReport;
  /** Records that were looked at. */
  readonly records: number;
  readonly findings: readonly AccountedFinding[];
}

/** The causes alone. */
export const probableCauses = (evidence: Evidence, kinds: readonly CauseKind[] = causeKinds): CauseReport =>
  accountForFindings(evidence, kinds).report;

/**
 * Collapses the findings of a delivery into probable causes 归因: kinds of mistakes offer hypotheses, repairs are tried
 * out on the records themselves, and what accounts best for the findings left comes next. Pure and deterministic.
 */
export function accountForFindings(evidence: Evidence, kinds: readonly CauseKind[] = causeKinds): CauseAccount {
  const cells = cellsOf(evidence);
  const clues = { evidence, views: viewsOf(evidence) };
  // Its checker is dear beside a delivery without findings, or of one record.
  let made: Rejudge | undefined;
  const rejudge: Rejudge = (record, fields) => (made ??= createRejudge(evidence.pack))(record, fields);
  const suspects = kinds
    .flatMap((kind) =>
      kind.suspect(clues).map((hypothesis) => ({ kind, hypothesis, ...tried(hypothesis, evidence, cells, rejudge) })),
    )
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const left = new Set(cells);
  const causeOf = new Map<Cell, ProbableCause>();
  const causes: ProbableCause[] = [];
  while (causes.length < MOST_CAUSES) {
    const [best] = suspects
      .map((suspect) => ({ ...suspect, accounted: suspect.explained.filter((cell) => left.has(cell)) }))
      .filter(({ accounted }) => accounted.length >= Math.max(1, cells.length * LEAST_SHARE))
      .sort((a, b) => b.accounted.length * b.confidence - a.accounted.length * a.confidence);
    if (best === undefined) break;
    const { kind, hypothesis, accounted, confidence } = best;
    const cause: ProbableCause = {
      cause: kind.name,
      label: kind.label,
      told: hypothesis.told,
      recordType: hypothesis.recordType,
      fields: hypothesis.fields,
      findings: accounted.length,
      share: accounted.length / cells.length,
      confidence,
      ...(hypothesis.fix && { fix: hypothesis.fix }),
    };
    for (const cell of accounted) {
      left.delete(cell);
      causeOf.set(cell, cause);
    }
    causes.push(cause);
  }
  return {
    report: { findings: cells.length, causes, unexplained: left.size },
    records: evidence.records.length,
    findings: cells.map((cell) => ({ ...cell, cause: causeOf.get(cell) })),
  };
}

/** A finding and the record it is about. */
interface Cell {
  readonly finding: Finding;
  readonly record: ObservedRecord | undefined;
}

const cellsOf = ({ records, deliveryFindings }: Evidence): readonly Cell[] => [
  ...records.flatMap((record) => record.findings.map((finding) => ({ finding, record }))),
  ...deliveryFindings.map((finding) => ({ finding, record: undefined })),
];

interface Tried {
  readonly explained: readonly Cell[];
  readonly confidence: number;
}

function tried(hypothesis: Hypothesis, evidence: Evidence, cells: readonly Cell[], rejudge: Rejudge): Tried {
  const ofType = cells.filter(({ finding }) => finding.recordType === hypothesis.recordType);
  const { repair, explains, certainty } = hypothesis;
  if (repair === undefined)
    return {
      explained: ofType.filter(({ finding, record }) => explains?.(finding, record) === true),
      confidence: certainty,
    };
  const failing = evidence.records.filter(
    ({ input, findings }) => input.recordType === hypothesis.recordType && findings.length > 0,
  );
  const effect = effectOf(spread(failing), hypothesis, repair, rejudge, weightsOf(evidence));
  const isCleared = ({ finding, record }: Cell): boolean =>
    record !== undefined &&
    effect.cleared.has(markOf(finding.rule, finding.pointer.field)) &&
    repair(record) !== undefined;
  const remarked = ({ finding, record }: Cell): boolean => explains?.(finding, record) === true;
  return {
    explained: ofType.filter((cell) => isCleared(cell) || remarked(cell)),
    confidence: certainty * effect.gain,
  };
}

/** Which marks vanish when records are repaired, and the share of changes for the better, from 0 to 1. */
function effectOf(
  records: readonly ObservedRecord[],
  { fields: concerned }: Hypothesis,
  repair: NonNullable<Hypothesis['repair']>,
  rejudge: Rejudge,
  weightOf: (mark: string) => number,
) {
  const cleared = new Map<string, number>();
  let [better, worse, repaired, spoilt] = [0, 0, 0, 0];
  for (const record of records) {
    const fields = repair(record);
    if (fields === undefined) continue;
    repaired += 1;
    if (repaired > GIVEN_UP && better === 0) break;
    const [before, after] = [rejudge(record, record.input.fields), rejudge(record, fields)];
    for (const mark of before) {
      if (after.has(mark)) continue;
      better += weightOf(mark);
      cleared.set(mark, (cleared.get(mark) ?? 0) + 1);
    }
    // A field that still fails after its repair was not repaired.
    for (const mark of after) if (!before.has(mark) || concerned.includes(fieldOf(mark))) worse += weightOf(mark);
    // What puts one column right and the other one wrong has put nothing right.
    if (concerned.some((field) => isNewlyWrong(field, before, after))) spoilt += 1;
  }
  if (spoilt > repaired * MOST_SPOILT) return { cleared, gain: 0 };
  return { cleared, gain: better + worse === 0 ? 0 : Math.max(0, better - worse) / (better + worse) };
}

/** Share of repaired records in which a field that was right may be wrong after its repair. */
const MOST_SPOILT = 0.5;

const isNewlyWrong = (field: string, before: ReadonlySet<string>, after: ReadonlySet<string>): boolean =>
  [...after].some((mark) => fieldOf(mark) === field) && ![...before].some((mark) => fieldOf(mark) === field);

/** A rejected record that is taken with an advice is better off. */
const WEIGHTS: Readonly<Record<Severity, number>> = { fatal: 10, error: 10, warning: 3, advice: 1 };

function weightsOf({ pack }: Evidence): (mark: string) => number {
  const weights = new Map(pack.rules.map(({ code, severity }) => [code, WEIGHTS[severity]]));
  return (mark) => weights.get(ruleOf(mark)) ?? 1;
}

function spread(records: readonly ObservedRecord[]): readonly ObservedRecord[] {
  const step = Math.max(1, records.length / TRIED);
  return Array.from(
    { length: Math.min(TRIED, records.length) },
    (_, index) => records[Math.floor(index * step)],
  ).filter((record) => record !== undefined);
}
