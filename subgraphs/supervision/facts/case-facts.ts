import type { TimeLimit } from '../clock/time-limit.ts';
import type { Moment } from '../clock/moment.ts';

/** Kind of case: everything that is no penalty 非处罚类, or a penalty 处罚类. */
export type CaseFamily = 'application' | 'penalty';

/** State of a stage 环节状态, whatever digits a specification writes it in. */
export type StageState =
  'IN_PROGRESS' | 'ACCEPTED' | 'PASSED' | 'REJECTED' | 'PAUSED' | 'CORRECTION' | 'RETURNED' | 'TERMINATED';

/** How a case ended 办结状态. */
export type CaseOutcome =
  'NOT_ACCEPTED' | 'GRANTED' | 'REFUSED' | 'NOT_FILED' | 'PENALISED' | 'HANDLED' | 'NOT_PENALISED' | 'TO_JUDICIARY';

/** Kind of penalty 处罚种类. */
export type PenaltyKind =
  'WARNING' | 'CRITICISM' | 'FINE' | 'CONFISCATION' | 'LICENCE' | 'BUSINESS' | 'DETENTION' | 'LABOUR';

/** Basic information as far as supervision needs it; no personal data. */
export interface BaseFacts {
  readonly appliedAt?: Moment;
  /** When what is punished happened 案发时间. */
  readonly occurredAt?: Moment;
  readonly enteredAt?: Moment;
  readonly promise?: TimeLimit;
  /** When the promise begins, in forms that have no stages to say it. */
  readonly startsAt?: Moment;
  /** Length of the summary 摘要 in characters. */
  readonly summary: number;
  /** Documents among the materials 申请材料; absent in forms that report them in rows of their own. */
  readonly materials?: number;
}

/** One stage 环节. */
export interface StageFacts {
  readonly ordinal: number;
  readonly name?: string;
  readonly node?: string;
  readonly state?: StageState;
  readonly promise?: TimeLimit;
  /** PROMISE_START_SIGN: the promise counts from here. */
  readonly startsPromise: boolean;
  readonly beganAt?: Moment;
  readonly handledAt?: Moment;
  readonly enteredAt?: Moment;
  readonly note: number;
  /** First digits of the SHA-256 of the opinion: tells copied texts without keeping them. */
  readonly noteDigest?: string;
  readonly documents: readonly string[];
  readonly evidence: number;
}

/** The result 办结结果. */
export interface ResultFacts {
  readonly outcome?: CaseOutcome;
  readonly finishedAt?: Moment;
  readonly enteredAt?: Moment;
  readonly note: number;
  readonly noteDigest?: string;
  readonly documents: readonly string[];
  readonly receivable?: number;
  readonly paid?: number;
  readonly relieved: boolean;
  readonly procedure?: 'SIMPLE' | 'ORDINARY';
  readonly penalties: readonly PenaltyKind[];
  readonly fine?: number;
  /** The standard of discretion that the department names, cut short. */
  readonly standard?: string;
  /** Whether a value of what was confiscated is stated, and is not nought. */
  readonly confiscationStated: boolean;
  readonly filed: boolean;
}

/** A document row 文书. */
export interface DocumentFacts {
  readonly name: string;
}

/** A special procedure 特别程序: hearing, inspection, appraisal, expert review; its time is not counted. */
export interface ProcedureFacts {
  readonly name: string;
  readonly from: Moment;
  readonly to?: Moment;
}

/** What one arriving report says; a later one of the same role and key takes its place. */
export type Report = {
  /** When supervision took it in: what was raised before that was raised without it. */
  readonly at: Moment;
  /** When it was offered to the hub, where that is known. */
  readonly offeredAt?: Moment;
  /** Tells one report of a record from the next: the delivery and the row that brought it. */
  readonly version?: string;
  readonly key: string;
  /** Global id of the record, for evidence. */
  readonly record?: string;
} & (
  | { readonly role: 'base'; readonly facts: BaseFacts }
  | { readonly role: 'stage'; readonly facts: StageFacts }
  | { readonly role: 'result'; readonly facts: ResultFacts }
  | { readonly role: 'document'; readonly facts: DocumentFacts }
  | { readonly role: 'procedure'; readonly facts: ProcedureFacts }
);

/** A case with everything that has been reported of it, in order of arrival: from this all cards can be recomputed. */
export interface CaseFile {
  /** Global id in the cases subgraph. */
  readonly id: string;
  readonly department: string;
  readonly power: string;
  readonly family: CaseFamily;
  readonly internalNumber: string;
  readonly period: string;
  readonly reports: readonly Report[];
}
