import { graphql } from 'graphql';
import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { anonymous } from '../../../kernel/principal.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { createCatalogue, type Catalogue } from '../../../subgraphs/catalogue/catalogue.ts';
import type { CatalogueLibrary } from '../../../subgraphs/catalogue/library.ts';
import { licencePack } from './licence-pack.ts';
import { wuxiLibrary } from './wuxi-library.ts';

/** A catalogue in memory with the Wuxi library (or another), in May 2013, and a way to ask it. */
export async function openCatalogue(library: CatalogueLibrary = wuxiLibrary): Promise<{
  readonly catalogue: Catalogue;
  readonly clock: ReturnType<typeof fixedClock>;
  /** What was written into the audit trail. */
  readonly events: readonly AuditEvent[];
  ask(source: string, variables?: Record<string, unknown>, principal?: Principal): Promise<Answer>;
}> {
  const clock = fixedClock('2013-05-01T00:00:00Z');
  const events: AuditEvent[] = [];
  let ids = 0;
  const catalogue = createCatalogue({
    directory: ':memory:',
    packs: [licencePack('2010', '2010-01', '2012-12'), licencePack('2013', '2013-01')],
    ...{ clock, log: silentLog, newId: () => `id-${String((ids += 1))}` },
    audit: { append: (event) => Promise.resolve(void events.push(event)) },
  });
  await catalogue.load(library);
  const ask = async (source: string, variables = {}, principal = anonymous): Promise<Answer> => {
    const contextValue = { principal, requestId: 'test' };
    const { data, errors } = await graphql({
      schema: catalogue.subgraph.schema,
      source,
      variableValues: variables,
      contextValue,
    });
    // Through JSON, as it would leave the hub.
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors ?? [] };
  };
  return { catalogue, clock, events, ask };
}

/** Callers that the tests speak as. */
export const construction: Principal = { role: 'department', subject: 'construction', department: 'JS020000JS' };
export const transport: Principal = { role: 'department', subject: 'transport', department: 'JS020000JT' };
export const legalOffice: Principal = { role: 'administrator', subject: 'legal-office' };
export const auditor: Principal = { role: 'auditor', subject: 'auditor' };

export interface Answer {
  // Tests read answers of many shapes.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly originalError?: unknown; readonly path?: unknown }[];
}
