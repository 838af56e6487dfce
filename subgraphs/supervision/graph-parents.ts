import type { AuditEntry } from '../../kernel/audit/audit-trail.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { Card } from './alerts/card.ts';
import type { StoredRecord } from './subsystems/subsystem-store.ts';
import type { ScoreDifference } from './replay/compare-lines.ts';
import type { Figures } from './statistics/figures.ts';
import type { Dimension, Statistics } from './statistics/statistic-desk.ts';
import type { TrendPoint } from './statistics/trend.ts';
import type { EvidenceLine } from './evidence/evidence-line.ts';
import type { EditionKind, EditionLine } from './scorecards/edition.ts';
import type { ItemScore } from './scorecards/score-sheet.ts';

/** What resolvers of Department are handed: its key, the rest is the catalogue's. */
export interface DepartmentReference {
  readonly code: string;
}

/** What resolvers of AuditEntryConnection are handed: the total is counted only if asked for. */
export interface AuditPage extends Connection<AuditEntry> {
  readonly count: () => Promise<number>;
}

/** What resolvers of AlertConnection are handed: the total is counted only if asked for. */
export interface AlertPage extends Connection<Card> {
  readonly count: () => Promise<number>;
}

/** What resolvers of SubsystemRecordConnection are handed: the total is counted only if asked for. */
export interface SubsystemRecordPage extends Connection<StoredRecord> {
  readonly count: () => Promise<number>;
}

/** An item of a scorecard: who may see its inputs depends on whose it is; `department` is empty for a region's. */
export interface ItemOfDepartment extends ItemScore {
  readonly department: string;
}

/** Statistics with what they were asked by: lines are handed out in stretches. */
export interface StatisticsAsked extends Statistics {
  readonly by: readonly Dimension[];
  readonly asOf: string;
}

/** A month of a trend with its figures. */
export interface PointOfTrend extends TrendPoint {
  readonly figures: Figures;
}

/** What resolvers of EvidenceConnection are handed. */
export interface EvidencePage extends Connection<EvidenceLine> {
  readonly totalCount: number;
}

/** A month replayed. */
export interface ScoresReplayed {
  readonly period: string;
  readonly asOf: string | null;
  readonly sheet: string;
  readonly departments: readonly EditionLine[];
  readonly differences: readonly ScoreDifference[] | null;
}

/** What computing a frozen month again came to. */
export interface CheckOfEdition {
  readonly period: string;
  readonly kind: EditionKind;
  readonly asOf: string;
  readonly reproduced: boolean;
  readonly differences: readonly ScoreDifference[];
}
