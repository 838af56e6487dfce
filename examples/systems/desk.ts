import { fileURLToPath } from 'node:url';
import { readLibrary } from '../../gateway/composition/read-library.ts';
import type { PowerItem, PowerVersion } from '../../subgraphs/catalogue/library.ts';
import { PERIOD } from './the-month.ts';

/** A department as its own system knows it 业务处室: who works there, how cases are numbered, which powers it exercises. */
export interface Desk {
  readonly department: string;
  /** Office in charge. */
  readonly office: string;
  /** What a case number is made of: `锡交许` gives 锡交许2010-0001. */
  readonly prefix: string;
  /** Staff numbers and names. */
  readonly staff: readonly (readonly [number: string, name: string])[];
  readonly powers: readonly ExercisedPower[];
}

/** A power in use throughout the month. */
export interface ExercisedPower {
  readonly code: string;
  /** Type as two letters of the code: XK 许可, CF 处罚 … */
  readonly type: string;
  readonly name: string;
  /** Promised working days. */
  readonly promised: number;
  readonly legalBasis: string;
}

const folder = new URL('../wuxi-2010/', import.meta.url);
const library = readLibrary({
  departmentsFile: fileURLToPath(new URL('departments.yaml', folder)),
  powersFile: fileURLToPath(new URL('powers.yaml', folder)),
});

/** Opens the desk for the powers of these types that the department had in use in the whole month. */
export function openDesk({ department, office, prefix, staff }: Omit<Desk, 'powers'>, types: readonly string[]): Desk {
  const powers = library.powers
    .filter((power) => power.department === department && types.includes(power.code.slice(11, 13)))
    .flatMap(exercised);
  return { department, office, prefix, staff, powers };
}

function exercised({ code, versions }: PowerItem): ExercisedPower[] {
  const version = versions.findLast(({ from }) => from <= `${PERIOD}-01`);
  if (version?.state !== 'IN_USE' || version.promisedLimit === undefined) return [];
  return [{ ...facts(version), code, type: code.slice(11, 13) }];
}

const facts = ({ name, promisedLimit, legalBasis }: PowerVersion): Omit<ExercisedPower, 'code' | 'type'> => ({
  name,
  promised: promisedLimit?.amount ?? 0,
  legalBasis: legalBasis[0] ?? '相关法律、法规、规章的规定',
});
