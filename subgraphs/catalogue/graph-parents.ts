import type { Finding } from '../../conformity/finding.ts';
import type { Field, RecordType, SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Region } from '../../kernel/codes/region-code.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { parseItemCode } from './codes/item-code.ts';
import type { PenaltyAssessment } from './discretion/assess-penalty.ts';
import type { Upkeep } from './law/upkeep.ts';
import type { Department, FlowStep, PowerContent } from './library.ts';
import type { Filing } from './lifecycle/filing.ts';
import type { ShelvedRule } from './pack-shelf.ts';
import type { RegionSuccession } from './places/region-successor.ts';
import type { PowerOnDay } from './power-on-day.ts';
import type { PublicationElement } from './publication/completeness.ts';
import type { SearchFound, SearchTerm, SearchTier } from './search/search-question.ts';

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

/** What resolvers of RecordFinding are handed: the rule is found in the pack. */
export interface FindingOfRecord {
  readonly pack: SpecificationPack;
  readonly finding: Finding;
}

/** What resolvers of Field are handed. */
export interface FieldOfPack {
  readonly pack: SpecificationPack;
  readonly field: Field;
}

/** What resolvers of PowerContent are handed: whose it is decides what the caller may see of it. */
export interface ContentOfPower {
  readonly content: PowerContent;
  readonly department: string;
}

/** What resolvers of Flow are handed. */
export interface FlowOfPower {
  readonly title: string;
  readonly steps: readonly FlowStep[];
}

/** What resolvers of FlowArrow are handed. */
export type ArrowOfFlow = FlowStep['next'][number];

/** What resolvers of PenaltyAssessment are handed. */
export interface AssessmentOfPower extends PenaltyAssessment {
  readonly power: PowerOnDay;
}

/** What resolvers of PublicationScore are handed. */
export interface ScoreOfPublication {
  readonly asOf: string;
  readonly powers: number;
  readonly gaps: readonly GapOfPublication[];
}

/** What resolvers of PublicationGap are handed. */
export interface GapOfPublication {
  readonly power: PowerOnDay;
  readonly missing: readonly PublicationElement[];
}

/** What resolvers of UpkeepScore are handed. */
export interface ScoreOfUpkeep extends Upkeep {
  readonly from: string;
  readonly to: string;
}

/** What resolvers of UpkeepFault are handed. */
export type FaultOfUpkeep = Upkeep['notInTime'][number];

/** What resolvers of PowerFilingConnection are handed. */
export type FilingPage = CountedPage<Filing>;

/** What resolvers of PowerCodeParts are handed. */
export interface CodeTakenApart {
  readonly code: string;
  readonly parsed: ReturnType<typeof parseItemCode>;
}

/** What resolvers of Region are handed. */
export type RegionInMonth = Region;

/** What resolvers of RegionSuccession are handed. */
export type SuccessionInMonth = RegionSuccession;

/** What resolvers of PowerFound are handed. */
export interface PowerFoundBySearch {
  readonly power: PowerOnDay;
  readonly tier: SearchTier;
  readonly terms: readonly SearchTerm[];
}

/** What resolvers of PowerFoundConnection are handed. */
export interface FoundPage extends Connection<PowerFoundBySearch> {
  readonly total: number;
  readonly facets: SearchFound['facets'];
}
