import type { AuditSink } from '../../../kernel/audit/audit-trail.ts';
import type { WorkingCalendar } from '../../../kernel/calendar.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { addMonths, type Month } from '../../../kernel/month.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { momentOf, type Moment } from '../clock/moment.ts';
import { supervisionError } from '../errors.ts';
import type { Deed, DeedTopic, WatchStore } from '../watch/watch-store.ts';
import { eventOfDeed } from './deed-event.ts';

/** What the desks of the office work with. */
export interface OfficeMeans {
  readonly store: WatchStore;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  /** Where acts of people are told. */
  readonly trail: AuditSink;
}

/** A deed of now, told in the audit trail and then done. */
export async function deedNow(
  means: OfficeMeans,
  principal: Principal,
  deed: { topic: DeedTopic; subject: string; department: string; name: string; data: Deed['data']; period?: Month },
): Promise<Deed> {
  const at = momentOf(means.clock.now());
  return tellDeed(means, principal, { period: at.slice(0, 7), ...deed, at, actor: principal.subject });
}

/** Tells a deed in the audit trail and then does it: nothing is done that the trail does not hold. */
export async function tellDeed(
  { store, clock, trail }: OfficeMeans,
  principal: Principal,
  deed: Omit<Deed, 'sequence'>,
): Promise<Deed> {
  const event = eventOfDeed(deed, principal, clock.now().toISOString());
  if (event !== undefined) await trail.append(event);
  return store.record(deed);
}

/**
 * The next number of a kind of deed in a month: `DB-2014-03-0007`; of a department's own where the prefix names it. One
 * instance writes, so that it is unique.
 */
export async function nextNumber(
  { store }: OfficeMeans,
  topic: DeedTopic,
  first: string,
  prefix: string,
  month: Month,
  department?: string,
): Promise<string> {
  const done = await store.deeds({ topic, periods: [month], ...(department === undefined ? {} : { department }) });
  const stem = `${prefix}-${month}-`;
  // Orders that came as rows bear numbers of somebody else's.
  const own = done.filter(({ name, subject }) => name === first && subject.startsWith(stem));
  const last = own.reduce((most, { subject }) => Math.max(most, Number(subject.slice(stem.length))), 0);
  return `${stem}${String(last + 1).padStart(4, '0')}`;
}

/** Only supervisors 监督人员: auditors and administrators. Throws SUPERVISION_DENIED. */
export function requireSupervisor({ role }: Principal): void {
  if (role !== 'auditor' && role !== 'administrator') throw supervisionError.SUPERVISION_DENIED({ role });
}

/** Only the department itself, or a supervisor in its place. Throws SUPERVISION_DENIED. */
export function requireDepartment(principal: Principal, department: string): void {
  if (principal.role === 'department' && principal.department === department) return;
  requireSupervisor(principal);
}

/** A text that says something. Throws SUPERVISION_INPUT_INVALID. */
export function requireText(field: string, text: string): string {
  if (text.trim() === '')
    throw supervisionError.SUPERVISION_INPUT_INVALID({ field, reason: '不得为空 must not be empty' });
  return text.trim();
}

/** The last moment of a month, legal time: what a scorecard of that month goes by. */
export const endOfMonth = (month: Month): Moment => `${addMonths(month, 1)}-01 00:00:00`;
