import { describe, expect, it } from '@jest/globals';
import { anonymous, maySeeDepartment, theHub, type Principal } from '../../kernel/principal.ts';

const aDepartment = (department: string): Principal => ({ role: 'department', subject: 'client', department });

describe('a department’s own data', () => {
  it.each<[string, Principal, boolean]>([
    ['itself', aDepartment('JS020000JS'), true],
    ['another department', aDepartment('JS020000JT'), false],
    ['a department without code', { role: 'department', subject: 'client' }, false],
    ['an auditor', { role: 'auditor', subject: 'auditor' }, true],
    ['the hub', theHub, true],
    ['a portal', { role: 'portal', subject: 'portal' }, false],
    ['the public', anonymous, false],
  ])('is open or closed to %s', (_, principal, may) => {
    expect(maySeeDepartment(principal, 'JS020000JS')).toBe(may);
  });
});
