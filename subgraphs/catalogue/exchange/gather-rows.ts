import type { Bilingual } from '../../../kernel/bilingual.ts';
import type { Department, FlowStep, PowerVersion } from '../library.ts';
import {
  day,
  readDelegation,
  readDepartment,
  readDiscretion,
  readMaterial,
  readPowerHead,
  readRisk,
  readStep,
  readVersion,
  RowFault,
  type PowerHead,
} from './read-cells.ts';
import type { LibraryCells, LibraryRow } from './library-row.ts';

/** A thing put together from rows, with the rows that told it. */
export interface Gathered<Thing> {
  readonly thing: Thing;
  readonly rows: readonly number[];
}

/** A power as the rows tell it; without a code it is known by what it says. */
export interface GatheredPower {
  readonly head: PowerHead;
  readonly versions: readonly PowerVersion[];
  /** Whether the rows say from when; else it is from the day of the import. */
  readonly dated: boolean;
}

/** A row that cannot be taken, and why. */
export interface RejectedRow {
  readonly row: number;
  readonly thing: string;
  readonly reason: Bilingual;
}

/** What was put together, and what could not be. */
export interface GatheredRows {
  readonly departments: readonly Gathered<Department>[];
  readonly powers: readonly Gathered<GatheredPower>[];
  /** Rows that say once more what another row of the same delivery said. */
  readonly duplicates: readonly number[];
  readonly rejected: readonly RejectedRow[];
}

/** What stands in for cells that a sender's table does not have. */
export interface GatherTerms {
  readonly department?: string | undefined;
  /** First day of versions without one. */
  readonly today: string;
}

interface Draft {
  readonly head: PowerHead;
  readonly versions: Map<string, { version: PowerVersion; parts: Parts; cells: string }>;
  readonly rows: number[];
  readonly dated: boolean;
}

interface Parts {
  readonly materials: NonNullable<PowerVersion['materials']>[number][];
  readonly riskPoints: NonNullable<PowerVersion['riskPoints']>[number][];
  readonly PUBLIC: FlowStep[];
  readonly INTERNAL: FlowStep[];
  readonly discretion: NonNullable<PowerVersion['discretion']>[number][];
}

/** Puts rows together to departments and powers. Rows of a power may come in any order after its POWER row. */
export function gatherRows(rows: Iterable<LibraryRow>, terms: GatherTerms): GatheredRows {
  const departments = new Map<string, { thing: Department; rows: number[] }>();
  const powers = new Map<string, Draft>();
  const duplicates: number[] = [];
  const rejected: RejectedRow[] = [];

  const take = ({ row, record, cells }: LibraryRow): void => {
    if (record === 'DEPARTMENT') {
      const thing = readDepartment(cells);
      const known = departments.get(thing.code);
      if (known !== undefined && JSON.stringify(known.thing) !== JSON.stringify(thing))
        throw new RowFault(`部门 ${thing.code} 在文件中有两种说法`, `the department ${thing.code} is told in two ways`);
      if (known !== undefined) duplicates.push(row);
      else departments.set(thing.code, { thing, rows: [row] });
    } else if (record === 'DELEGATION') {
      const known = departments.get(cells['code'] ?? '');
      if (known === undefined) throw orphan(cells);
      known.thing = { ...known.thing, delegations: [...(known.thing.delegations ?? []), readDelegation(cells)] };
      known.rows.push(row);
    } else if (record === 'POWER') {
      if (!takePower(powers, row, cells, terms)) duplicates.push(row);
    } else {
      const draft = powers.get(cells['code'] ?? '');
      const parts = draft?.versions.get(cells['from'] ?? terms.today)?.parts;
      if (draft === undefined || parts === undefined) throw orphan(cells);
      takePart(parts, record, cells);
      draft.rows.push(row);
    }
  };
  for (const row of rows) {
    try {
      take(row);
    } catch (fault) {
      if (!(fault instanceof RowFault)) throw fault;
      rejected.push({ row: row.row, thing: row.cells['code'] ?? row.cells['name'] ?? '', reason: fault.reason });
    }
  }
  return {
    ...{ duplicates, rejected, departments: [...departments.values()] },
    powers: [...powers.values()].map(({ head, versions, rows: told, dated }) => ({
      thing: {
        head,
        dated,
        versions: [...versions.values()].map(whole).toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      },
      rows: told,
    })),
  };
}

const orphan = ({ code = '', from = '' }: LibraryCells): RowFault =>
  new RowFault(`前面没有 ${code} ${from} 的行`, `no row of ${code} ${from} comes before it`);

/** False when the row says once more what another said. */
function takePower(powers: Map<string, Draft>, row: number, cells: LibraryCells, terms: GatherTerms): boolean {
  const head = readPowerHead(cells, terms);
  const dated = cells['from'] !== undefined;
  const version = readVersion(cells, dated ? day(cells, 'from') : terms.today);
  const key = head.code ?? keyOf(head, version);
  const draft: Draft = powers.get(key) ?? { head, versions: new Map(), rows: [], dated };
  const told = JSON.stringify(cells);
  const known = draft.versions.get(version.from);
  if (known?.cells === told || (known !== undefined && head.code === undefined)) return false;
  if (known !== undefined)
    throw new RowFault(`${key} 在 ${version.from} 有两个版本`, `${key} has two versions of ${version.from}`);
  const parts: Parts = { materials: [], riskPoints: [], PUBLIC: [], INTERNAL: [], discretion: [] };
  draft.versions.set(version.from, { version, parts, cells: told });
  draft.rows.push(row);
  powers.set(key, draft);
  return true;
}

/** What a power without a code is known by: who holds it, what it is, on what it rests. */
export const keyOf = (
  head: Pick<PowerHead, 'department' | 'type'>,
  content: Pick<PowerVersion, 'name' | 'legalBasis'>,
): string => [head.department, head.type, content.name, ...content.legalBasis].join('\n');

function takePart(parts: Parts, record: string, cells: LibraryCells): void {
  const flow = cells['flow'] === 'INTERNAL' ? parts.INTERNAL : parts.PUBLIC;
  switch (record) {
    case 'MATERIAL':
      parts.materials.push(readMaterial(cells));
      return;
    case 'RISK':
      parts.riskPoints.push(readRisk(cells));
      return;
    case 'DISCRETION':
      parts.discretion.push(readDiscretion(cells));
      return;
    case 'STEP':
      flow.push(readStep(cells));
      return;
    default:
      throw new RowFault(`没有行类型“${record}”`, `there is no kind of row ${record}`);
  }
}

function whole({ version, parts }: { version: PowerVersion; parts: Parts }): PowerVersion {
  const { materials, riskPoints, PUBLIC, INTERNAL, discretion } = parts;
  return {
    ...version,
    ...(materials.length > 0 ? { materials } : {}),
    ...(riskPoints.length > 0 ? { riskPoints } : {}),
    ...(PUBLIC.length > 0 ? { publicFlow: PUBLIC } : {}),
    ...(INTERNAL.length > 0 ? { internalFlow: INTERNAL } : {}),
    ...(discretion.length > 0 ? { discretion } : {}),
  };
}
