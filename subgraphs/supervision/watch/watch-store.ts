import type { Page } from '../../../kernel/connection.ts';
import type { Month } from '../../../kernel/month.ts';
import type { Card } from '../alerts/card.ts';
import type { AlertLevel } from '../alerts/alert-rule.ts';
import type { Moment } from '../clock/moment.ts';
import type { CaseFile } from '../facts/case-facts.ts';
import type { MeasureCounts } from '../statistics/measure-counts.ts';
import type { TallyLine } from './tally.ts';

/** A case under watch: everything reported of it, its cards, and when it must be looked at next. */
export interface WatchedCase {
  readonly file: CaseFile;
  readonly cards: readonly Card[];
  readonly due: Moment | undefined;
}

/** What a look at a case changed. */
export interface WatchChange {
  readonly file: CaseFile;
  /** Whether anything new was reported; otherwise the file is not written again. */
  readonly reported: boolean;
  readonly raised: readonly Card[];
  readonly lifted: readonly Card[];
  /** All cards as they stand now. */
  readonly cards: readonly Card[];
  readonly due: Moment | undefined;
}

/** Which cards; all that is given must hold. */
export interface CardSelection {
  readonly departments?: readonly string[] | null | undefined;
  readonly period?: Month | null | undefined;
  readonly about?: string | null | undefined;
  readonly rule?: string | null | undefined;
  readonly levels?: readonly AlertLevel[] | null | undefined;
  readonly active?: boolean | null | undefined;
}

/** Something that happened to a card, in the order in which it happened. */
export interface CardEvent {
  readonly sequence: number;
  readonly event: 'RAISED' | 'LIFTED';
  readonly at: Moment;
  readonly card: Card;
}

/** Something that people did 办理留痕: orders, appeals, evaluations, inspections. Kept for ever, in order. */
export interface Deed {
  readonly sequence: number;
  readonly topic: DeedTopic;
  /** What it is about: id of the order, the card, the evaluation. */
  readonly subject: string;
  readonly department: string;
  readonly period: Month;
  readonly name: string;
  readonly at: Moment;
  /** Client id of who did it. */
  readonly actor: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type DeedTopic =
  'order' | 'appeal' | 'evaluation' | 'inspection' | 'edition' | 'sample' | 'deduction' | 'records' | 'filing' | 'pass';

export interface DeedSelection {
  readonly topic: DeedTopic;
  readonly subject?: string;
  readonly department?: string;
  readonly periods?: readonly Month[];
  /** Only what had been done by then. */
  readonly until?: Moment;
}

/** Where supervision keeps what it watches. Every engine passes test/contract/watch-store.ts. Nothing is ever deleted. */
export interface WatchStore extends MeasureCounts {
  cases(ids: readonly string[]): Promise<readonly (WatchedCase | undefined)[]>;
  /** Cases to be looked at by then, the most pressing first. */
  due(until: Moment, limit: number): Promise<readonly WatchedCase[]>;
  /** When the next case must be looked at. */
  nextDue(): Promise<Moment | undefined>;
  /** All or nothing; durable when it resolves. `cursor` is how far cases have been read. */
  save(changes: readonly WatchChange[], cursor?: string): Promise<void>;
  cursor(): Promise<string | undefined>;

  card(id: string): Promise<Card | undefined>;
  /** Newest first; cursor [raisedAt, id]. */
  cards(selection: CardSelection, page: Page): Promise<readonly Card[]>;
  cardCount(selection: CardSelection): Promise<number>;
  /** Cards that are about no case (months, orders): raised or lifted. */
  saveCards(cards: readonly Card[]): Promise<void>;
  cardEvents(after: number, limit: number): Promise<readonly CardEvent[]>;
  /** Place of the latest event; 0 when nothing has happened yet. */
  lastCardEvent(): Promise<number>;

  /** As kept up with every look. */
  tallies(period: Month, department?: string): Promise<readonly TallyLine[]>;
  /** Counted anew from the cases themselves. */
  recount(period: Month, department?: string): Promise<readonly TallyLine[]>;
  /** Ids of a department's cases of a period, in order, for evidence and samples. */
  caseIds(department: string, period: Month): Promise<readonly string[]>;
  /** Whether a department has had any case in a period, for telling silence from having none. */
  firstPeriod(): Promise<Month | undefined>;

  /** Adds a deed; answers its place. */
  record(deed: Omit<Deed, 'sequence'>): Promise<Deed>;
  deeds(selection: DeedSelection): Promise<readonly Deed[]>;
  close(): Promise<void>;
}
