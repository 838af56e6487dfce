import { recordKey } from './case-key.ts';
import type { RecordJudgement } from './check-input.ts';
import type { RecordRole, RecordType, SpecificationPack } from './pack/pack.ts';
import type { KnownCase, KnownCases } from './references.ts';
import type { RecordUnderTest, RelatedRecords } from './rule-kind.ts';
import { SeenTable } from './seen-table.ts';

type Fields = Readonly<Record<string, unknown>>;

const ROLE_BITS: Readonly<Record<RecordRole, number>> = { base: 1, stage: 2, result: 4, document: 8 };
const NONE: readonly Fields[] = [];

/**
 * Other records of the case under test: which roles the delivery has shown is kept for the whole delivery (16 bytes a
 * case); fields are those of the same batch and those that `KnownCases` knows of earlier ones. A record that was not
 * accepted was there, but is not compared with, so that the size of batches changes nothing.
 */
export class RelatedCases implements RelatedRecords {
  readonly #pack: SpecificationPack;
  readonly #roles = new SeenTable();
  #known: KnownCases = () => undefined;
  readonly #batch: Readonly<Record<RecordRole, AcceptedOfRole>> = {
    base: new AcceptedOfRole(),
    stage: new AcceptedOfRole(),
    result: new AcceptedOfRole(),
    document: new AcceptedOfRole(),
  };
  #type: RecordType | undefined;
  #record: RecordUnderTest | undefined;
  #stored: KnownCase | undefined;
  #asked = false;

  constructor(pack: SpecificationPack) {
    this.#pack = pack;
  }

  /** Records of earlier batches are asked of `known` from now on. */
  startBatch(known: KnownCases): void {
    this.#known = known;
  }

  /** Lets go of the batch: what this long-lived object still held would be copied by every collection of garbage. */
  endBatch(): void {
    for (const accepted of Object.values(this.#batch)) accepted.clear();
    this.#known = () => undefined;
    this.#stored = undefined;
  }

  turnTo(type: RecordType, record: RecordUnderTest): void {
    this.#type = type;
    this.#record = record;
    this.#stored = undefined;
    this.#asked = false;
  }

  /** Keeps what later records of the delivery are compared with; the record is the one that was turned to. */
  add(type: RecordType, judgement: RecordJudgement): void {
    if (judgement.caseKey === undefined || this.#record === undefined) return;
    this.#roles.addBits(this.#record.caseHash, ROLE_BITS[type.role]);
    if (!judgement.rejected) this.#batch[type.role].judgements.push(judgement);
  }

  has(role: RecordRole): boolean {
    if (this.#record?.caseKey === undefined) return false;
    const shown = this.#roles.markOf(this.#record.caseHash) ?? 0;
    return (shown & ROLE_BITS[role]) !== 0 || this.#storedOf(role) !== undefined;
  }

  of(role: RecordRole): readonly Fields[] {
    const caseKey = this.#record?.caseKey;
    if (caseKey === undefined) return NONE;
    const stored = this.#storedOf(role);
    const delivered = this.#batch[role].ofCase(caseKey);
    if (stored === undefined && delivered === undefined) return NONE;
    // A re-report in this delivery stands for the one that is stored; a record is not its own relation.
    const newest = new Map<string | undefined, Fields>(stored);
    for (const judgement of delivered ?? []) newest.set(judgement.recordKey, judgement.fields);
    newest.delete(this.#record?.recordKey);
    return [...newest.values()];
  }

  /** Stored records by their keys; undefined: none. */
  #storedOf(role: RecordRole): readonly (readonly [string | undefined, Fields])[] | undefined {
    if (!this.#asked) {
      this.#asked = true;
      this.#stored = this.#known(this.#record?.caseKey ?? '');
    }
    if (this.#stored === undefined) return undefined;
    const found = this.#stored.records.flatMap(({ recordType, fields }) => {
      const type = this.#pack.recordTypes[recordType];
      return type?.role === role && type.family === this.#type?.family
        ? [[recordKey(type, fields), fields] as const]
        : [];
    });
    return found.length === 0 ? undefined : found;
  }
}

/** Accepted records of one role in this batch; sorted by case only when somebody asks. */
class AcceptedOfRole {
  readonly judgements: RecordJudgement[] = [];
  readonly #byCase = new Map<string | undefined, RecordJudgement[]>();
  #sorted = 0;

  clear(): void {
    this.judgements.length = 0;
    this.#byCase.clear();
    this.#sorted = 0;
  }

  /** Undefined: none. */
  ofCase(key: string): readonly RecordJudgement[] | undefined {
    if (this.judgements.length === 0) return undefined;
    for (; this.#sorted < this.judgements.length; this.#sorted += 1) {
      const judgement = this.judgements[this.#sorted] as RecordJudgement;
      const siblings = this.#byCase.get(judgement.caseKey);
      if (siblings === undefined) this.#byCase.set(judgement.caseKey, [judgement]);
      else siblings.push(judgement);
    }
    return this.#byCase.get(key);
  }
}
