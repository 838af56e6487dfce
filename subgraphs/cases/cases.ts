import { readFileSync } from 'node:fs';
import { perRequest } from '../per-request.ts';
import { defineSubgraph, type Subgraph } from '../subgraph.ts';
import { assembleIntake } from './assemble-intake.ts';
import type { CasesOptions } from './cases-options.ts';
import { createLoaders } from './graph/loaders.ts';
import { personalFields } from './graph/personal-fields.ts';
import { casesResolvers } from './graph/resolvers.ts';
import type { Intake } from './intake/intake.ts';
import { openCasesStore } from './sqlite/open-cases-store.ts';

/** The subgraph of cases 办件: how powers were exercised, and how that was reported. */
export interface Cases {
  readonly subgraph: Subgraph;
  readonly intake: Intake;
  /** Waits for the unit of work at hand; what is not settled is picked up by `intake.recover()` after the next start. */
  close(): Promise<void>;
}

/** Opens the cases subgraph in its folder. Throws STORE_NEWER_THAN_PROGRAM. */
export function createCases(options: CasesOptions): Cases {
  const { packs, deadline, sign } = options;
  const store = openCasesStore(options.directory);
  const { intake, parts } = assembleIntake(options, store);
  const sdl = readFileSync(new URL('../../schemas/graphql/cases.graphql', import.meta.url), 'utf8');
  const loaders = perRequest(() => createLoaders(store));
  const means = { store, loaders, intake, packs, personal: personalFields(packs), deadline, sign };
  return {
    subgraph: defineSubgraph('cases', sdl, casesResolvers(means)),
    intake,
    close: async () => {
      await parts.outbox.carry();
      await store.close();
    },
  };
}
