import type { Page } from '../../../kernel/connection.ts';
import type { Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import type { Moment } from '../clock/moment.ts';
import type { SubsystemRecord } from './subsystem-pack.ts';

/** A record of a subsystem as it was reported last. */
export interface StoredRecord {
  readonly subsystem: string;
  readonly key: string;
  readonly department: string;
  readonly period: Month;
  /** From 1; earlier versions stay. */
  readonly version: number;
  readonly at: Moment;
  readonly record: SubsystemRecord;
}

/** Records that are judged together, since some rules look at the crowd: those of a department's month. */
export interface RecordGroup {
  readonly subsystem: string;
  readonly department: string;
  readonly period: Month;
}

/** Where records of subsystems are kept. Every version stays; nothing is ever deleted. */
export interface SubsystemStore {
  /** The latest versions of these keys, as far as there are any. */
  subsystemRecords(subsystem: string, keys: readonly string[]): Promise<readonly StoredRecord[]>;
  /** Every card about these, in the order in which they were raised. */
  cardsAbout(abouts: readonly string[]): Promise<readonly Card[]>;
  /** Adds versions, due to be judged at once. All or nothing; durable when it resolves. */
  addSubsystemRecords(records: readonly StoredRecord[]): Promise<void>;
  /** Latest versions of a group, by key. */
  recordsOfGroup(group: RecordGroup): Promise<readonly StoredRecord[]>;
  /** By key; the cursor is [key]. */
  pageOfRecords(group: RecordGroup, page: Page): Promise<readonly StoredRecord[]>;
  recordCount(group: RecordGroup): Promise<number>;
  /** Groups with a record to be judged by that day, the most pressing first. */
  dueGroups(day: string, limit: number): Promise<readonly RecordGroup[]>;
  /** Says when each record of a group must be judged again, if ever. */
  setRecordDues(subsystem: string, dues: ReadonlyMap<string, string | undefined>): Promise<void>;
}
