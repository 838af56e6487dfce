import { parseCreditCode } from '../../../kernel/codes/credit-code.ts';
import { parseDepartmentCode } from '../../../kernel/codes/department-code.ts';
import { composePowerCode } from '../../../kernel/codes/power-code.ts';
import { catalogueError } from '../errors.ts';
import type { PowerType } from '../library.ts';
import { composeImplementationCode } from './implementation-code.ts';
import { parseItemCode } from './item-code.ts';
import { codeOfType, powerTypeList } from './power-types.ts';

/** Finds codes for powers that have none yet 编码. */
export interface CodeMaker {
  /**
   * The next free code of a department for a type: of the first generation for a department of the provincial
   * specification, an implementation code of 24 characters for one known by its credit code. A serial is never used
   * again, whatever became of its power. Throws CATALOGUE_CODE_NOT_MADE when there is none.
   */
  next(department: string, type: PowerType): string;
}

/** Makes codes beyond those in use; each code given out counts as used. */
export function createCodeMaker(used: Iterable<string>): CodeMaker {
  const highest = new Map<string, number>();
  const note = (stem: string, serial: string): void => {
    highest.set(stem, Math.max(highest.get(stem) ?? 0, Number(serial)));
  };
  for (const text of used) {
    const code = parseItemCode(text);
    if (!code.ok) continue;
    if (code.generation === 'first') note(`${code.department}-${code.type}`, code.serial);
    if (code.generation === 'national' && code.serial !== undefined) note(code.creditCode, code.serial);
  }
  return {
    next: (department, type) => {
      const form = formFor(department, type);
      const serial = form === undefined ? NaN : (highest.get(form.stem) ?? 0) + 1;
      if (form === undefined || serial > form.last) throw catalogueError.CATALOGUE_CODE_NOT_MADE({ department, type });
      highest.set(form.stem, serial);
      return form.compose(serial);
    },
  };
}

interface Form {
  readonly stem: string;
  readonly last: number;
  readonly compose: (serial: number) => string;
}

function formFor(department: string, type: PowerType): Form | undefined {
  const letters = powerTypeList('jiangsu-itemtype', '2008');
  const typeCode = letters && codeOfType(letters, type);
  if (parseDepartmentCode(department).ok && typeCode !== undefined)
    return {
      stem: `${department}-${typeCode}`,
      last: 9999,
      compose: (serial) =>
        composePowerCode({ generation: 'first', department, type: typeCode, serial: String(serial).padStart(4, '0') }),
    };
  if (!parseCreditCode(department).ok) return undefined;
  return {
    stem: department,
    last: 999_999,
    compose: (serial) => composeImplementationCode({ creditCode: department, serial: String(serial).padStart(6, '0') }),
  };
}
