/** Roles 角色: a department sees and writes its own; a portal reads what is public; an auditor reads all; an administrator also configures. */
export type Role = 'public' | 'portal' | 'department' | 'auditor' | 'administrator';

/** Who is asking. Made by the gateway's authentication, passed through every layer, never built from a query. */
export interface Principal {
  readonly role: Role;
  /** Client id of the caller; `anonymous` for the public. */
  readonly subject: string;
  /** Department code (部门编码) when the role is `department`. */
  readonly department?: string;
}

export const anonymous: Principal = Object.freeze({ role: 'public', subject: 'anonymous' });

/** The hub itself: schedules, catch-up, scorecards. */
export const theHub: Principal = Object.freeze({ role: 'administrator', subject: 'heliograph' });

/** Whether the caller may see a department's own data (records, findings, counts of what was refused). */
export function maySeeDepartment(principal: Principal, department: string): boolean {
  switch (principal.role) {
    case 'administrator':
    case 'auditor':
      return true;
    case 'department':
      return principal.department === department;
    case 'portal':
    case 'public':
      return false;
  }
}
