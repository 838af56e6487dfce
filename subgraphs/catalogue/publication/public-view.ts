import type { Bilingual } from '../../../kernel/bilingual.ts';
import { maySeeDepartment, type Principal } from '../../../kernel/principal.ts';
import { indicatorByName, indicators } from '../catalogue-data.ts';
import type { UnpublishedOf } from '../power-selection.ts';
import type { PowerContent, PowerState } from '../library.ts';
import { PUBLIC_STATES } from '../lifecycle/lifecycle.ts';

/** Something left out of an answer by rule, and why. */
export interface Withheld {
  readonly name: string;
  readonly label: Bilingual;
  readonly reason: Bilingual;
}

const notPublic = indicators.filter((indicator) => indicator.withheld !== undefined);

/** The content as the caller may see it: parts that are not for the public are there for the department and its supervisors. */
export function visibleContent<Content extends PowerContent>(
  content: Content,
  department: string,
  principal: Principal,
): Content {
  if (maySeeDepartment(principal, department)) return content;
  const parts = Object.entries(content).filter(([name]) => indicatorByName.get(name)?.withheld === undefined);
  const visible = Object.fromEntries(parts) as unknown as Content;
  const told = Object.entries(content.indicators ?? {}).filter(
    ([name]) => indicatorByName.get(name)?.withheld === undefined,
  );
  return content.indicators === undefined ? visible : { ...visible, indicators: Object.fromEntries(told) };
}

/** What was left out of the content for this caller: only what is there. */
export function withheldFrom(content: PowerContent, department: string, principal: Principal): readonly Withheld[] {
  if (maySeeDepartment(principal, department)) return [];
  const there = content as unknown as Readonly<Record<string, unknown>>;
  return notPublic
    .filter(({ name }) => (there[name] ?? content.indicators?.[name]) !== undefined)
    .flatMap(({ name, label, withheld }) => (withheld === undefined ? [] : [{ name, label, reason: withheld }]));
}

/** Whose powers the caller sees before they are published. */
export function unpublishedFor({ role, department }: Principal): UnpublishedOf {
  if (role === 'administrator' || role === 'auditor') return 'ALL';
  return role === 'department' && department !== undefined ? { department } : 'NOBODY';
}

/** Whether the caller may know of a power in this state. */
export const maySeeState = (state: PowerState, department: string, principal: Principal): boolean =>
  PUBLIC_STATES.includes(state) || maySeeDepartment(principal, department);
