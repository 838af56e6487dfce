import { endOfMonth } from '../office/office.ts';
import { departmentInputs, isOnline, type DepartmentFacts } from './department-inputs.ts';
import type { ScoreInput } from './score-sheet.ts';

/**
 * The inputs of annex 1 for a county or district, out of its departments' figures. Vertical departments 垂管 publish and
 * keep up their powers, but need not run online. Departments without cases in the month are listed apart, and their
 * powers are not asked for online. A figure that is not known of one department is not known of the region. Pure.
 */
export function regionInputs(departments: readonly DepartmentFacts[]): Readonly<Record<string, ScoreInput>> {
  const running = departments.filter((facts) => !isVertical(facts));
  const active = running.filter(hasCases);
  const held = departments.filter(isListed);
  const sum = (of: readonly DepartmentFacts[], names: readonly string[]): Readonly<Record<string, ScoreInput>> => {
    const inputs = of.map(departmentInputs);
    return Object.fromEntries(names.map((name) => [name, total(inputs.map((each) => each[name]))]));
  };
  return {
    listed: { value: held.length },
    vertical: { value: held.filter(isVertical).length },
    running: { value: held.filter((facts) => !isVertical(facts) && isOnline(facts)).length },
    ...sum(departments, ['n', 'p', 'alarmed', 'cases', 'orders', 'deducted']),
    ...sum(active, ['online', 'static', 'suspended']),
    ...sum(running, ['m']),
    completed: { value: departments.reduce((count, facts) => count + completedInMonth(facts), 0) },
  };
}

/** Whether a department had cases of the month; those without are listed apart. */
export const hasCases = ({ tallies }: DepartmentFacts): boolean => tallies.some(({ tally }) => tally.cases > 0);

export const isVertical = ({ docking }: DepartmentFacts): boolean => docking.kind === 'VERTICAL';

/** In scope 列入运行范围 is who holds powers, or has exercised some. */
const isListed = (facts: DepartmentFacts): boolean =>
  facts.powers === undefined || facts.powers.length > 0 || hasCases(facts);

/** Annex 1 counts what was answered and dealt with within the month 当月; annex 2 does not say so. */
const completedInMonth = ({ orders, period }: DepartmentFacts): number =>
  orders.filter(({ completedAt }) => completedAt !== undefined && completedAt < endOfMonth(period)).length;

function total(inputs: readonly (ScoreInput | undefined)[]): ScoreInput {
  let value = 0;
  for (const input of inputs) {
    if (input === undefined || 'unknown' in input) return input ?? { value: 0 };
    value += input.value;
  }
  return { value };
}
