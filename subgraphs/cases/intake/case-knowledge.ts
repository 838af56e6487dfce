import { joinCase } from '../../../conformity/case-key.ts';
import type { CheckInput, RecordJudgement } from '../../../conformity/check-input.ts';
import type { RecordType, SpecificationPack } from '../../../conformity/pack/pack.ts';
import type { KnownCase, KnownCases } from '../../../conformity/references.ts';
import { ruleKindsByName } from '../../../conformity/rules/index.ts';
import { recordIdentity, textOf, type CaseIdentity } from '../identity.ts';
import type { CasesReader } from '../store.ts';

/**
 * What rules across the records of a case may ask: what is stored, fetched once for each batch, and what the batch
 * before has brought, which may still be on its way into the store.
 */
export class CaseKnowledge {
  readonly #store: CasesReader;
  readonly #department: string;
  readonly #pack: SpecificationPack;
  readonly #asking: ReadonlySet<string>;
  #recent = new Map<string, KnownCase['records'][number][]>();

  constructor(store: CasesReader, department: string, pack: SpecificationPack) {
    this.#store = store;
    this.#department = department;
    this.#pack = pack;
    this.#asking = typesAsking(pack);
  }

  /** What is known of the cases of these records. */
  async about(inputs: readonly CheckInput[]): Promise<KnownCases> {
    const asked = new Map<string, CaseIdentity>();
    for (const { recordType, fields } of inputs) {
      const type = this.#asking.has(recordType) ? this.#pack.recordTypes[recordType] : undefined;
      const identity = type && recordIdentity(this.#department, type, fields)?.case;
      const key = identity && keyOf(type, fields, identity);
      if (key !== undefined) asked.set(key, identity as CaseIdentity);
    }
    if (asked.size === 0) return () => undefined;
    const stored = await this.#store.knownCases([...asked.values()]);
    const known = new Map<string, KnownCase>();
    [...asked.keys()].forEach((key, index) => {
      const records = [...(stored[index]?.records ?? []), ...(this.#recent.get(key) ?? [])];
      if (records.length > 0) known.set(key, { records });
    });
    return (key) => known.get(key);
  }

  /** Takes what became of a batch; replaces the one before, which is stored by now. */
  remember(inputs: readonly CheckInput[], judgements: readonly RecordJudgement[]): void {
    this.#recent = new Map();
    if (this.#asking.size === 0) return;
    judgements.forEach(({ caseKey, fields, rejected }, index) => {
      const recordType = inputs[index]?.recordType;
      if (caseKey === undefined || recordType === undefined || rejected) return;
      const records = this.#recent.get(caseKey);
      if (records === undefined) this.#recent.set(caseKey, [{ recordType, fields }]);
      else records.push({ recordType, fields });
    });
  }
}

/** The key that the checker will ask by; its department is the record's own, not that of the delivery. */
const keyOf = (
  type: RecordType,
  fields: Readonly<Record<string, unknown>>,
  { internalNumber, powerCode }: CaseIdentity,
): string | undefined =>
  joinCase(
    type.family,
    textOf(fields[type.case.department]),
    internalNumber,
    type.case.powerCode === undefined ? undefined : powerCode,
  );

/** Record types to which a rule across the records of a case applies. */
function typesAsking({ rules, recordTypes }: SpecificationPack): ReadonlySet<string> {
  const across = rules.filter(({ kind }) => ruleKindsByName.get(kind)?.scope === 'case');
  return new Set(across.flatMap((rule) => rule.recordTypes ?? Object.keys(recordTypes)));
}
