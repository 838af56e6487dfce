import { isCodedError } from '../../../kernel/coded-error.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import { dateOf, startOf, type Moment } from '../clock/moment.ts';
import type { CaseFile } from '../facts/case-facts.ts';
import { viewCase, type CaseView } from '../facts/case-view.ts';
import type { PowerOnDay, RuleContext, Signal, StandardOnDay } from './alert-rule.ts';
import { bookOn, type RuleBook } from './rule-book.ts';
import type { Card, Lifting } from './card.ts';

/** What cases are judged with; everything of a stated version. */
export interface Bench {
  readonly books: readonly RuleBook[];
  readonly calendar: WorkingCalendar;
  readonly powerOn: PowerOnDay;
  readonly standardOn: StandardOnDay;
}

/** What one look at a case came to. */
export interface Judgement {
  readonly raised: readonly Card[];
  /** Cards that were active before, as they stand now. */
  readonly lifted: readonly Card[];
  /** The next moment at which the case must be looked at, if nothing is reported before. */
  readonly next: Moment | undefined;
}

const NOTHING: Judgement = { raised: [], lifted: [], next: undefined };

/** Looks at a case at a moment, with the cards that it has. Pure: the same arguments give the same judgement. */
export function judgeCase(file: CaseFile, cards: readonly Card[], at: Moment, bench: Bench): Judgement {
  const view = viewCase(file, at, bench.calendar);
  const book = view.day === undefined ? undefined : bookOn(bench.books, view.day);
  if (book === undefined) return NOTHING;
  const { calendar, powerOn, standardOn } = bench;
  const context: RuleContext = { calendar, powerOn, standardOn, officeHours: book.officeHours };
  const signals = signalsOf(view, book, context);
  const raised = raise(view, book, context, signals, cards);
  const all = [...cards, ...raised];
  const lifted = cards.flatMap((card) => {
    if (card.lifted !== undefined) return [];
    const lifting = liftingOf(card, all, view, book, context, signals);
    return lifting === undefined ? [] : [{ ...card, lifted: lifting }];
  });
  const gone = new Set(lifted.map(({ id }) => id));
  const active = all.filter((card) => card.lifted === undefined && !gone.has(card.id));
  return { raised, lifted, next: nextMoment(view, book, context, active) };
}

function signalsOf(view: CaseView, book: RuleBook, context: RuleContext): ReadonlyMap<string, readonly Signal[]> {
  const signals = new Map<string, readonly Signal[]>();
  for (const { rule, parameters } of book.caseRules) {
    if (rule.family !== undefined && rule.family !== view.file.family) continue;
    const found = rule.test(view, context, parameters);
    if (found.length > 0) signals.set(rule.code, found);
  }
  return signals;
}

/** New cards: nothing that was raised before, that a stricter one covers at once, or that has come to its good end. */
function raise(
  view: CaseView,
  book: RuleBook,
  context: RuleContext,
  signals: ReadonlyMap<string, readonly Signal[]>,
  cards: readonly Card[],
): readonly Card[] {
  if (signals.size === 0) return [];
  const known = new Set(cards.map(({ id }) => id));
  return book.caseRules.flatMap(({ rule, level, parameters }) =>
    (signals.get(rule.code) ?? []).flatMap(({ subject, evidence }): readonly Card[] => {
      const id = `${view.file.id}/${rule.code}/${subject}`;
      if (known.has(id) || rule.settled?.(view, context, parameters, subject) === true) return [];
      if (strictest(book, rule.code, subject, signals) !== undefined) return [];
      const { department, power, period } = view.file;
      const about = { about: view.file.id, department, power, period, book: book.digest };
      return [{ id, ...about, rule: rule.code, subject, level, class: rule.class, raisedAt: view.at, evidence }];
    }),
  );
}

/** Code of a rule that replaces this one and has something to say of the same subject. */
function strictest(
  book: RuleBook,
  code: string,
  subject: string,
  signals: ReadonlyMap<string, readonly Signal[]>,
): string | undefined {
  return book.caseRules.find(
    ({ rule }) => rule.replaces?.includes(code) && signals.get(rule.code)?.some((signal) => concerns(signal, subject)),
  )?.rule.code;
}

/** A card about a stage is replaced by one about the same stage or post, or about the case as a whole. */
const concerns = ({ subject, evidence }: Signal, other: string): boolean => {
  const returned = evidence['returned'];
  return subject === '' || subject === other || (Array.isArray(returned) && returned.map(String).includes(other));
};

function liftingOf(
  card: Card,
  all: readonly Card[],
  view: CaseView,
  book: RuleBook,
  context: RuleContext,
  signals: ReadonlyMap<string, readonly Signal[]>,
): Lifting | undefined {
  const { at } = view;
  const inForce = book.caseRules.find(({ rule }) => rule.code === card.rule);
  if (inForce === undefined) return undefined;
  const { rule, parameters } = inForce;
  const by = strictest(book, card.rule, card.subject, signals);
  if (by !== undefined && all.some((other) => other.rule === by)) return { at, reason: 'REPLACED', by };
  const stands = signals.get(card.rule)?.some(({ subject }) => subject === card.subject) === true;
  if (!stands && rule.whenGone !== undefined) return { at, reason: rule.whenGone };
  if (rule.settled?.(view, context, parameters, card.subject) === true) return { at, reason: 'SETTLED' };
  const expiry = expiryOf(card, book, context.calendar);
  return expiry !== undefined && expiry <= at ? { at, reason: 'EXPIRED' } : undefined;
}

/** When a card is lifted of itself: the start of the day after so many working days. */
function expiryOf({ level, raisedAt }: Card, { lifting }: RuleBook, calendar: WorkingCalendar): Moment | undefined {
  if (!lifting.levels.includes(level)) return undefined;
  try {
    return startOf(
      calendar.addPeriod(calendar.addWorkingDays(dateOf(raisedAt), lifting.workingDays), 1, 'calendar-day'),
    );
  } catch (fault) {
    if (isCodedError(fault, 'CALENDAR_YEAR_NOT_COVERED')) return undefined;
    throw fault;
  }
}

function nextMoment(view: CaseView, book: RuleBook, context: RuleContext, active: readonly Card[]): Moment | undefined {
  let next: Moment | undefined;
  const consider = (moment: Moment | undefined): void => {
    if (moment !== undefined && moment > view.at && (next === undefined || moment < next)) next = moment;
  };
  for (const { rule, parameters } of book.caseRules) {
    if (rule.moments === undefined || (rule.family !== undefined && rule.family !== view.file.family)) continue;
    for (const moment of rule.moments(view, context, parameters)) consider(moment);
  }
  for (const card of active) consider(expiryOf(card, book, context.calendar));
  return next;
}
