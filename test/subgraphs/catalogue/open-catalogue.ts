import { graphql } from 'graphql';
import type { Principal } from '../../../kernel/principal.ts';
import { anonymous } from '../../../kernel/principal.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { createCatalogue, type Catalogue } from '../../../subgraphs/catalogue/catalogue.ts';
import { licencePack } from './licence-pack.ts';
import { wuxiLibrary } from './wuxi-library.ts';

/** A catalogue in memory with the Wuxi library, in May 2013, and a way to ask it. */
export async function openCatalogue(): Promise<{
  readonly catalogue: Catalogue;
  ask(source: string, variables?: Record<string, unknown>, principal?: Principal): Promise<Answer>;
}> {
  const catalogue = createCatalogue({
    directory: ':memory:',
    packs: [licencePack('2010', '2010-01', '2012-12'), licencePack('2013', '2013-01')],
    clock: fixedClock('2013-05-01T00:00:00Z'),
    log: silentLog,
  });
  await catalogue.load(wuxiLibrary);
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
  return { catalogue, ask };
}

export interface Answer {
  // Tests read answers of many shapes.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly originalError?: unknown; readonly path?: unknown }[];
}
