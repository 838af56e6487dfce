import type { SubgraphLink } from '../../../subgraphs/link.ts';
import type { TypeTest } from './possible-types.ts';
import type { Merge } from './tree.ts';

/** What plans of one supergraph are compiled with. */
export interface PlanContext {
  readonly link: (subgraph: string) => SubgraphLink;
  readonly test: (types: readonly string[]) => TypeTest;
  readonly merge: Merge;
}
