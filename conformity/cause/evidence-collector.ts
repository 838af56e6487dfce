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

/**
 * Keeps every record until there are more than `limit`, then every second one, every fourth and so on: a fair part, in
 * order, the same for the same delivery. Memory is bounded by `limit`.
 */
export function evidenceCollector(pack: SpecificationPack, limit = LIMIT): EvidenceCollector {
  let kept: ObservedRecord[] = [];
  let stride = 1;
  let seen = 0;
  return {
    take(record) {
      if (seen % stride === 0) kept.push(record);
      seen += 1;
      if (kept.length <= limit) return;
      kept = kept.filter((_, index) => index % 2 === 0);
      stride *= 2;
    },
    evidence: (deliveryFindings) => ({ pack, records: kept, deliveryFindings }),
  };
}
