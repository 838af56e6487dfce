import type { CatalogueLibrary, Department, FlowStep, PowerItem, PowerVersion, TimeLimit } from '../library.ts';
import { listCell, type LibraryCells } from './library-row.ts';

/** A library as rows of one table, departments first; the inverse of libraryFrom. */
export function* rowsOfLibrary({ departments, powers }: CatalogueLibrary): Generator<LibraryCells> {
  for (const department of departments) yield* rowsOfDepartment(department);
  for (const power of powers) for (const version of power.versions) yield* rowsOfVersion(power, version);
}

function* rowsOfDepartment(department: Department): Generator<LibraryCells> {
  const { code, delegations = [], formerCodes = [], successors = [], ...told } = department;
  yield cells({
    record: 'DEPARTMENT',
    code,
    ...told,
    formerCodes: listCell(formerCodes),
    successors: listCell(successors),
  });
  for (const { powers, ...delegation } of delegations)
    yield cells({ record: 'DELEGATION', code, ...delegation, powers: powers && listCell(powers) });
}

function* rowsOfVersion(power: PowerItem, version: PowerVersion): Generator<LibraryCells> {
  const { code, department, type, formerCodes = [] } = power;
  const { from, state, name, nameEn, statutoryLimit, promisedLimit, legalBasis, holderNature, cause } = version;
  const own = { code, from };
  yield cells({
    ...{ record: 'POWER', code, department, type, from, state, name, nameEn, holderNature },
    formerCodes: listCell(formerCodes),
    statutoryLimit: limitCell(statutoryLimit),
    promisedLimit: limitCell(promisedLimit),
    legalBasis: listCell(legalBasis),
    ...{ causeReason: cause?.reason, causeLaw: cause?.lawChange },
    ...version.indicators,
  });
  for (const material of version.materials ?? [])
    yield cells({ record: 'MATERIAL', ...own, ...material, required: String(material.required) });
  for (const risk of version.riskPoints ?? []) yield cells({ record: 'RISK', ...own, ...risk });
  for (const step of version.publicFlow ?? []) yield rowOfStep({ ...own, flow: 'PUBLIC' }, step);
  for (const step of version.internalFlow ?? []) yield rowOfStep({ ...own, flow: 'INTERNAL' }, step);
  for (const { range, circumstances, ...step } of version.discretion ?? []) {
    const { kind: rangeKind, ...bounds } = range;
    yield cells({
      record: 'DISCRETION',
      ...own,
      ...step,
      circumstances: listCell(circumstances),
      rangeKind,
      ...bounds,
    });
  }
}

function rowOfStep(own: object, { id, next, limit, ...step }: FlowStep): LibraryCells {
  // Ids hold no “=” (faultOfFlow), so that the first one begins the condition.
  const arrows = next.map(({ to, when }) => (when === undefined ? to : `${to}=${when}`));
  return cells({ record: 'STEP', ...own, step: id, ...step, limit: limitCell(limit), next: listCell(arrows) });
}

const limitCell = (limit: TimeLimit | undefined): string | undefined =>
  limit && `${String(limit.amount)} ${limit.unit}`;

function cells(values: Readonly<Record<string, string | number | undefined>>): LibraryCells {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(present.map(([column, value]) => [column, String(value)]));
}
