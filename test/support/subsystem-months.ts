import { keyOf } from '../../subgraphs/supervision/subsystems/judge-records.ts';
import type { SubsystemPack, SubsystemRecord } from '../../subgraphs/supervision/subsystems/subsystem-pack.ts';

/** A record with a key of its own. */
export const numbered = (pack: SubsystemPack, record: SubsystemRecord, number: number): SubsystemRecord => ({
  ...record,
  [pack.key[0] as string]: `N-${String(number)}`,
});

/** Fields by which crowds are told: in a generated month everybody differs, unless a crowd is wanted. */
const CROWDS = ['PETITIONER', 'ENTERPRISE', 'SUPPLIER', 'DOCTOR', 'ITEM'];

/**
 * A month of a subsystem: records in which nothing is wrong, and every tenth a breach of one rule, each rule in turn.
 * `planted` says which key breaches which rule; rules about crowds have their own example in the pack.
 */
export function subsystemMonth(
  pack: SubsystemPack,
  size: number,
  set: SubsystemRecord = {},
): { readonly records: readonly SubsystemRecord[]; readonly planted: ReadonlyMap<string, string> } {
  const planted = new Map<string, string>();
  const records = Array.from({ length: size }, (_, number): SubsystemRecord => {
    const rule = number % 10 === 0 ? pack.rules[(number / 10) % pack.rules.length] : undefined;
    const { also, ...patch } = rule?.fail ?? {};
    const own = Object.fromEntries(
      CROWDS.filter((field) => field in pack.fields).map((field) => [field, `${field}-${String(number)}`]),
    );
    const breach = also === undefined ? patch : {};
    const record = numbered(pack, { ...pack.sample, ...set, ...own, ...breach } as SubsystemRecord, number);
    if (rule !== undefined && also === undefined) planted.set(keyOf(record, pack.key), rule.code);
    return record;
  });
  return { records, planted };
}
