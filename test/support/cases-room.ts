import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerFor } from '../../adapters/formats/format.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import type { AuditEvent } from '../../kernel/audit/audit-trail.ts';
import { silentLog } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import type { CasesOptions } from '../../subgraphs/cases/cases-options.ts';
import type { ResolveReading } from '../../subgraphs/cases/intake/intake.ts';

/** The department of the samples of the provincial specification, another one, and who speaks for them. */
export const CONSTRUCTION = 'JS020000JS';
export const TRANSPORT = 'JS020000JT';
export const construction: Principal = { role: 'department', subject: 'construction', department: CONSTRUCTION };
export const transport: Principal = { role: 'department', subject: 'transport', department: TRANSPORT };
export const auditor: Principal = { role: 'auditor', subject: 'auditor' };

let packs: Promise<readonly SpecificationPack[]> | undefined;

/** The project's own specification packs, read once. */
export const projectPacks = (): Promise<readonly SpecificationPack[]> =>
  (packs ??= readPacks('schemas/specifications', ruleKindsByName));

/** A folder of its own under the system's temporary one; `drop` takes it away. */
export function temporaryFolder(): { readonly path: string; readonly drop: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'heliograph-cases-'));
  return {
    path,
    drop: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A catalogue of two departments, each with fifty licences and fifty penalties in use since 2009. */
export function smallCatalogue(departments: readonly string[] = [CONSTRUCTION, TRANSPORT]): SubgraphLink {
  const power = (department: string, type: string, serial: number) => ({
    code: `${department}-${type}-${String(serial).padStart(4, '0')}`,
    department,
    periods: [{ state: 'IN_USE', from: '2009-01-01', to: null }],
  });
  const serials = Array.from({ length: 50 }, (_, index) => index + 1);
  const referenceEdition = {
    edition: 'small',
    departments: departments.map((code) => ({ code })),
    powers: departments.flatMap((department) =>
      serials.flatMap((serial) => [power(department, 'XK', serial), power(department, 'CF', serial)]),
    ),
  };
  return { name: 'catalogue', execute: async () => ({ data: { referenceEdition } }) };
}

/** Reads records that are in the columns of the specification. */
export const plainReading: ResolveReading = (plan, recordType) => {
  const mapping = {
    map: ({ values }: { values: Readonly<Record<string, unknown>> }) => ({ recordType, fields: values, remarks: [] }),
    recordType,
    columnOf: (field: string) => field,
  };
  return {
    read: readerFor(plan),
    mappingFor: (table) => {
      if (table === undefined || plan.format !== 'pulled') return mapping;
      return {
        ...mapping,
        recordType: table,
        map: ({ values }) => ({ recordType: table, fields: values, remarks: [] }),
      };
    },
  };
};

/** Options of a cases subgraph in a folder, with an audit trail in memory. */
export async function casesOptions(
  directory: string,
  clock: CasesOptions['clock'],
): Promise<CasesOptions & { readonly events: AuditEvent[] }> {
  const events: AuditEvent[] = [];
  return {
    directory,
    packs: await projectPacks(),
    clock,
    deadline: { day: 5, time: '24:00' },
    findingCap: 100,
    resolveReading: plainReading,
    catalogue: smallCatalogue(),
    audit: { append: async (event) => void (events.some(({ id }) => id === event.id) || events.push(event)) },
    sign: (text) => createHmac('sha256', 'test').update(text).digest('hex'),
    log: silentLog,
    events,
  };
}
