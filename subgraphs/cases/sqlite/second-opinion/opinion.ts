import type { RecordType, SpecificationPack } from '../../../../conformity/pack/pack.ts';

/** What an opinion is made of. */
export interface OpinionContext {
  readonly pack: SpecificationPack;
  readonly type: RecordType;
}

/**
 * Says when a row of a record type's table breaks a rule, as a condition of SQL (NULL counts as no). Undefined: the
 * rule has nothing to look at in this type. `UNSAID`: it cannot be said of these fields.
 */
export type RecordOpinion<Parameters> = (parameters: Parameters, context: OpinionContext) => string | undefined;

/** Answer of an opinion for what would need another reading of the value than SQL has. */
export const UNSAID = 'UNSAID';
