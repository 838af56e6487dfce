import type { Bilingual } from '../../kernel/bilingual.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import { indicatorByName } from './catalogue-data.ts';
import { catalogueError } from './errors.ts';
import { faultOfFlow } from './flow/check-flow.ts';
import type { CatalogueLibrary, DiscretionStep, PowerContent, PowerItem } from './library.ts';

/**
 * Proves that a library hangs together before anything of it is stored. `isDepartment` answers for departments that
 * the catalogue holds already. Throws CATALOGUE_CODE_TWICE, CATALOGUE_DEPARTMENT_UNKNOWN, CATALOGUE_VERSIONS_DISORDERED,
 * CATALOGUE_CONTENT_INVALID.
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
    for (const version of power.versions) checkContent(version, code);
  }
}

/** Proves that the parts of a content fit one another. Throws CATALOGUE_CONTENT_INVALID; `thing` names whose it is. */
export function checkContent(content: PowerContent, thing: string): void {
  const { name, indicators = {}, publicFlow = [], internalFlow = [], discretion = [] } = content;
  const unknown = Object.keys(indicators).find((each) => indicatorByName.get(each)?.kind !== 'TEXT');
  const fault =
    (name.trim() === '' ? problem('没有事项名称', 'it has no name') : undefined) ??
    (unknown === undefined ? undefined : problem(`没有指标“${unknown}”`, `there is no indicator ${unknown}`)) ??
    faultOfFlow(publicFlow) ??
    faultOfFlow(internalFlow) ??
    faultOfDiscretion(discretion);
  if (fault !== undefined)
    throw catalogueError.CATALOGUE_CONTENT_INVALID({ thing, problem: `${fault.zh} / ${fault.en}` });
}

const problem = (zh: string, en: string): Bilingual => ({ zh, en });

function faultOfDiscretion(steps: readonly DiscretionStep[]): Bilingual | undefined {
  const grades = new Set<string>();
  for (const { grade, kind, range } of steps) {
    const key = `${grade} ${kind}`;
    if (grades.has(key)) return problem(`裁量档次“${key}”重复`, `the grade of discretion ${key} is given twice`);
    grades.add(key);
    if (range.kind !== 'OTHER' && range.low !== undefined && range.top !== undefined && range.low > range.top)
      return problem(`裁量档次“${key}”下限高于上限`, `the range of ${key} begins above its top`);
  }
  return undefined;
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
