import type { TimeUnit } from '../../../kernel/calendar.ts';
import type { CaseFamily, CaseOutcome, PenaltyKind, Report, StageState } from './case-facts.ts';

/** How a specification's records are read: columns and the meanings of codes, as data (schemas/supervision/readings). */
export interface CaseReading {
  readonly pack: string;
  /** Record types of each family of the specification, by what they say of a case. */
  readonly families: Readonly<Record<string, Readonly<Partial<Record<ReadRole, string>>>>>;
  /** Which kind of case a family is, where it bears another name. */
  readonly kinds?: Readonly<Record<string, CaseFamily>>;
  /** Record type -> what is meant -> column. */
  readonly columns: Readonly<Record<string, Readonly<Partial<Record<ReadColumn, string>>>>>;
  readonly codes: {
    readonly timeUnit: Readonly<Record<string, TimeUnit>>;
    readonly stageState?: CodesOfFamily<StageState>;
    readonly outcome?: CodesOfFamily<CaseOutcome>;
    readonly procedure?: Readonly<Record<string, 'SIMPLE' | 'ORDINARY'>>;
    readonly penalty?: Readonly<Record<string, PenaltyKind>>;
  };
}

/** What a record type says of a case. */
export type ReadRole = Report['role'];

type CodesOfFamily<Meaning> = Readonly<Partial<Record<CaseFamily, Readonly<Record<string, Meaning>>>>>;

/** What a column may say. */
export type ReadColumn = (typeof readColumns)[number];

export const readColumns = [
  'appliedAt',
  'occurredAt',
  'enteredAt',
  'promise',
  'promiseUnit',
  'summary',
  'materials',
  'ordinal',
  'name',
  'node',
  'state',
  'startsPromise',
  'beganAt',
  'handledAt',
  'note',
  'documents',
  'evidence',
  'outcome',
  'finishedAt',
  'receivable',
  'paid',
  'relief',
  'procedure',
  'penalties',
  'fine',
  'standard',
  'confiscated',
  'filed',
  'documentName',
  'startsAt',
  'promisedUntil',
  'from',
  'to',
] as const;
