import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, buildSchema, parse } from 'graphql';
import type { Log } from '../../kernel/log.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import type { OperationContext } from './compile-operation.ts';
import { createHivePlanner } from './plan/hive-planner.ts';
import type { Planner } from './plan/plan.ts';
import { abstractTypes, typeTests } from './plan/possible-types.ts';
import { treeMerger } from './plan/tree.ts';
import { hiddenValues } from './shape/leaf.ts';

/** A supergraph, the ways to its subgraphs, and who plans over them. */
export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly links: readonly SubgraphLink[];
  readonly log: Log;
  /** By default the planner of docs/decisions/0003-query-planner.md. */
  readonly planner?: (supergraphSdl: string) => Planner;
}

/** Reads once, of a supergraph, all that its operations are compiled with. */
export function operationContext(options: GraphOptions): OperationContext {
  const { supergraphSdl, planner = createHivePlanner } = options;
  const schema = buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true });
  const supergraph = buildSchema(supergraphSdl, { assumeValidSDL: true, noLocation: true });
  const links = new Map(options.links.map((link) => [link.name, link]));
  return {
    schema,
    planner: planner(supergraphSdl),
    test: typeTests(supergraph),
    merge: treeMerger(abstractTypes(supergraph)),
    hidden: hiddenValues(supergraph, schema),
    log: options.log,
    link(name) {
      const link = links.get(name);
      if (!link) throw new Error(`The supergraph names the subgraph ${name}, to which there is no link.`);
      return link;
    },
  };
}
