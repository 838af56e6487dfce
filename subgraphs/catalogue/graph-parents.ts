import type { Field, RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { Department } from './library.ts';
import type { ShelvedRule } from './pack-shelf.ts';
import type { PowerOnDay } from './power-on-day.ts';

/** A page whose total is counted only if asked for. */
export interface CountedPage<Node> extends Connection<Node> {
  readonly count: () => Promise<number>;
}

/** What resolvers of DepartmentConnection are handed. */
export type DepartmentPage = CountedPage<Department>;

/** What resolvers of PowerItemConnection are handed. */
export type PowerPage = CountedPage<PowerOnDay>;

/** What resolvers of RuleConnection are handed. */
export type RulePage = CountedPage<ShelvedRule>;

/** What resolvers of RecordType are handed: code lists are found in the pack. */
export interface RecordTypeOfPack {
  readonly pack: SpecificationPack;
  readonly recordType: RecordType;
}

/** What resolvers of Field are handed. */
export interface FieldOfPack {
  readonly pack: SpecificationPack;
  readonly field: Field;
}
