import { maySeeDepartment, type Principal } from '../../kernel/principal.ts';
import { casesError } from './errors.ts';

/** Whether the caller may report for a department: the department itself, or an administrator. */
export const mayReportFor = (principal: Principal, department: string): boolean =>
  principal.role === 'administrator' || (principal.role === 'department' && principal.department === department);

/**
 * Departments whose own data the caller may see out of those asked for; undefined: all there are.
 * Asking for another's throws CASES_NOT_YOURS; asking for none in particular answers one's own.
 */
export function departmentsVisible(
  principal: Principal,
  asked: readonly string[] | undefined,
): readonly string[] | undefined {
  if (asked !== undefined) {
    if (asked.every((department) => maySeeDepartment(principal, department))) return asked;
    throw casesError.CASES_NOT_YOURS({});
  }
  if (principal.role === 'administrator' || principal.role === 'auditor') return undefined;
  return principal.department === undefined || principal.role !== 'department' ? [] : [principal.department];
}
