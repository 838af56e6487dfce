import type { Bilingual } from '../../kernel/bilingual.ts';
import type { Field, SpecificationPack } from '../pack/pack.ts';

/** A field of a conforming record, about to be made wrong. */
export interface MutationTarget {
  readonly pack: SpecificationPack;
  readonly field: Field;
  /** What the record holds there; never missing. */
  readonly value: string | number;
  readonly record: Readonly<Record<string, unknown>>;
  /** Fields of the record's type, by name. */
  readonly fields: ReadonlyMap<string, Field>;
}

/** Fields to be set otherwise; null takes a field away. */
export type Change = Readonly<Record<string, unknown>>;

/** A way in which records go wrong 变异. Pure: the same target gives the same changes. */
export interface Mutation {
  readonly name: string;
  readonly label: Bilingual;
  /** What becomes of the record; none where this way does not apply to the field. */
  mutate(target: MutationTarget): readonly Change[];
}

/** Declares a mutation that sets one field; undefined: it does not apply. */
export function defineMutation(name: string, label: Bilingual, valueOf: (target: MutationTarget) => unknown): Mutation {
  return Object.freeze({
    name,
    label,
    mutate(target: MutationTarget) {
      const value = valueOf(target);
      return value === undefined || value === target.value ? [] : [{ [target.field.name]: value }];
    },
  });
}
