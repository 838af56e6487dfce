import type { CheckInput, RecordJudgement } from './check-input.ts';
import { comparedFields } from './compared-fields.ts';
import type { SpecificationPack } from './pack/pack.ts';
import type { KnownCase, KnownCases } from './references.ts';

/** Remembers accepted records of the cases seen last, for checking without a store; bounded, so that memory is. */
export interface RecentCases {
  readonly known: KnownCases;
  /** Takes what became of a batch. */
  remember(records: readonly CheckInput[], judgements: readonly RecordJudgement[]): void;
}

/** Makes the memory of the last `cases` cases; of each record only what rules compare. */
export function recentCases(pack: SpecificationPack, cases: number): RecentCases {
  const recent = new Map<string, KnownCase>();
  const kept = new Map(Object.values(pack.recordTypes).map((type) => [type.name, comparedFields(pack, type)]));
  return {
    known: (caseKey) => recent.get(caseKey),
    remember(records, judgements) {
      judgements.forEach(({ caseKey, fields, rejected }, index) => {
        const recordType = records[index]?.recordType ?? '';
        const names = kept.get(recordType) ?? [];
        if (caseKey === undefined || rejected || names.length === 0) return;
        const record = { recordType, fields: Object.fromEntries(names.map((name) => [name, fields[name]])) };
        recent.set(caseKey, { records: [...(recent.get(caseKey)?.records ?? []), record] });
        if (recent.size > cases) recent.delete(recent.keys().next().value ?? '');
      });
    },
  };
}
