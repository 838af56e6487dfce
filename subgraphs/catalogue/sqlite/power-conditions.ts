import type { Page } from '../../../kernel/connection.ts';
import type { DepartmentSelection, PowerSelection, UnpublishedOf } from '../power-selection.ts';
import { PUBLIC_STATES } from '../lifecycle/lifecycle.ts';
import { allOf, among, when, type Conditions } from './conditions.ts';

/** Powers with their versions; the conditions choose the one in force. */
export const POWERS = 'power p JOIN power_version v ON v.power = p.code';

/** Conditions on `department`. */
export function departmentConditions(selection: DepartmentSelection, page?: Page): Conditions {
  const { kinds, regionPrefix, parent, text } = selection;
  return allOf(
    among('kind', kinds),
    when('instr(region, ?) = 1', regionPrefix),
    when('parent = ?', parent),
    when("instr(lower(name || ' ' || code), ?) > 0", text?.toLowerCase()),
    beyond('code', page),
  );
}

/** Conditions on POWERS. */
export function powerConditions(selection: PowerSelection, page?: Page): Conditions {
  const { day, departments, types, states, text, regionPrefix, unpublishedOf } = selection;
  return allOf(
    when('v.from_day <= ?', day),
    when('v.until_day > ?', day),
    among('p.department', departments),
    among('p.type', types),
    among('v.state', states),
    unpublished(unpublishedOf),
    when('p.department IN (SELECT code FROM department WHERE instr(region, ?) = 1)', regionPrefix),
    when("instr(lower(v.name || ' ' || p.code), ?) > 0", text?.toLowerCase()),
    beyond('p.code', page),
  );
}

const PUBLIC = `v.state IN (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`;

function unpublished(of: UnpublishedOf = 'ALL'): ReturnType<typeof when> {
  if (of === 'ALL') return undefined;
  return when(`${PUBLIC} OR p.department = ?`, of === 'NOBODY' ? '' : of.department);
}

function beyond(column: string, page: Page | undefined): ReturnType<typeof when> {
  const from = page?.from?.[0];
  return when(
    `${column} ${page?.direction === 'backward' ? '<' : '>'} ?`,
    from === undefined ? undefined : String(from),
  );
}

export const order = (page: Page): string => (page.direction === 'backward' ? 'DESC' : 'ASC');
