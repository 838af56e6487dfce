import type { Finding } from '../finding.ts';
import type { SpecificationPack } from '../pack/pack.ts';
import type { Evidence, ObservedRecord } from './evidence.ts';

/** Records that are kept, at most, unless said otherwise. */
const LIMIT = 10_000;

/** Collects what causes are sought in, from a delivery of any size. */
export interface EvidenceCollector {
  take(record: ObservedRecord): void;
  evidence(deliveryFindings: readonly Finding[]): Evidence;
}

/** A record of its own: a piece of a text that was read holds all of that text in memory. */
function copied({ input, findings, source }: ObservedRecord): ObservedRecord {
  const fields = copy(input.fields);
  return { input: { ...input, fields }, findings, source: source === input.fields ? fields : copy(source) };
}

const copy = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(values)) as Readonly<Record<string, unknown>>;

/**
 * Keeps every record until there are more than `limit`, then every second one, every fourth and so on, so mixed that no
 * regularity of the delivery falls in step with it: a fair part, in order, the same for the same delivery. Memory is
 * bounded by `limit`.
 */
export function evidenceCollector(pack: SpecificationPack, limit = LIMIT): EvidenceCollector {
  let kept: { readonly lot: number; readonly record: ObservedRecord }[] = [];
  let below = 2 ** 32;
  let seen = 0;
  return {
    take(record) {
      const lot = Math.imul(seen, GOLDEN) >>> 0;
      seen += 1;
      if (lot < below) kept.push({ lot, record: copied(record) });
      while (kept.length > limit) {
        below /= 2;
        kept = kept.filter((each) => each.lot < below);
      }
    },
    evidence: (deliveryFindings) => ({ pack, records: kept.map(({ record }) => record), deliveryFindings }),
  };
}

/** 2³² divided by the golden ratio: its multiples fall evenly, wherever one begins to count and by whatever step. */
const GOLDEN = 0x9e3779b1;
