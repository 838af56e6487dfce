import { dayNumber } from '../../kernel/day-number.ts';
import { catalogueError } from './errors.ts';
import type { CatalogueLibrary, PowerItem } from './library.ts';

/**
 * Proves that a library hangs together before anything of it is stored. `isDepartment` answers for departments that
 * the catalogue holds already. Throws CATALOGUE_CODE_TWICE, CATALOGUE_DEPARTMENT_UNKNOWN, CATALOGUE_VERSIONS_DISORDERED.
 */
export function checkLibrary(library: CatalogueLibrary, isDepartment: (code: string) => boolean): void {
  const departments = codesOnce(library.departments);
  codesOnce(library.powers);
  const known = (code: string): boolean => departments.has(code) || isDepartment(code);
  for (const { code, parent } of library.departments)
    if (parent !== undefined && !known(parent))
      throw catalogueError.CATALOGUE_DEPARTMENT_UNKNOWN({ code, department: parent });
  for (const power of library.powers) {
    const { code, department } = power;
    if (!known(department)) throw catalogueError.CATALOGUE_DEPARTMENT_UNKNOWN({ code, department });
    const reason = disorder(power);
    if (reason !== undefined) throw catalogueError.CATALOGUE_VERSIONS_DISORDERED({ code, reason });
  }
}

function codesOnce(things: readonly { readonly code: string }[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code } of things) {
    if (codes.has(code)) throw catalogueError.CATALOGUE_CODE_TWICE({ code });
    codes.add(code);
  }
  return codes;
}

/** What is wrong with the order of versions: days, which read the same in both languages. */
function disorder({ versions }: PowerItem): string | undefined {
  if (versions.length === 0) return '0';
  for (const [index, { from }] of versions.entries()) {
    const before = versions[index - 1]?.from ?? '';
    if (dayNumber(from) === undefined) return from;
    if (from <= before) return `${before} ≥ ${from}`;
  }
  return undefined;
}
