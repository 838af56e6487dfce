import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import { readPacks } from '../../conformity/pack/read-packs.ts';
import { ruleKindsByName } from '../../conformity/rules/index.ts';
import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { createCases, type Cases } from '../../subgraphs/cases/cases.ts';
import { createCatalogue, type Catalogue } from '../../subgraphs/catalogue/catalogue.ts';
import type { SourcesPort } from '../../subgraphs/cases/sources.ts';
import type { SubgraphLink } from '../../subgraphs/link.ts';
import { createSupervision, type Supervision } from '../../subgraphs/supervision/supervision.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { createInProcessLink } from '../federation/in-process-link.ts';
import { createResolveReading, readMappings, type Mappings } from '../reading.ts';

/** The three subgraphs with the ways to them. */
export interface Rooms {
  readonly packs: readonly SpecificationPack[];
  readonly mappings: Mappings;
  readonly catalogue: Catalogue;
  readonly cases: Cases;
  readonly supervision: Supervision;
  readonly links: readonly SubgraphLink[];
  /** Lets the graph tell of sources and their runs. */
  tellOfSources(port: SourcesPort): void;
  close(): Promise<void>;
}

const supergraphFile = fileURLToPath(new URL('../../schemas/supergraph.graphql', import.meta.url));

/** The supergraph as it was composed and committed. */
export const readSupergraph = (): string => readFileSync(supergraphFile, 'utf8');

/** Opens the subgraphs in one process: each asks the others through links, and all write into one audit trail. */
export async function openRooms(
  configuration: Configuration,
  means: { readonly clock: Clock; readonly log: Log; readonly sign: (canonicalJson: string) => string },
): Promise<Rooms> {
  const { deadline, findingCap } = configuration;
  const { clock, log, sign } = means;
  const packs = (
    await Promise.all(configuration.specificationDirectories.map((folder) => readPacks(folder, ruleKindsByName)))
  ).flat();
  const recordTypes = new Set(packs.flatMap((pack) => Object.keys(pack.recordTypes)));
  const mappings = readMappings(configuration.mappingsDirectory);
  const resolveReading = createResolveReading(mappings, configuration.sources, recordTypes);

  const folder = (room: string): string => {
    const path = join(configuration.dataDirectory, room);
    mkdirSync(path, { recursive: true });
    return path;
  };
  // All rooms write into the trail that supervision keeps, and supervision asks them: the sink is bound when it is there.
  const trail: { sink?: AuditSink } = {};
  // Whoever pulls needs the intake first, so the graph is told of sources afterwards.
  const pulled: { port?: SourcesPort } = {};
  const audit: AuditSink = {
    append: (event) => trail.sink?.append(event) ?? Promise.reject(new Error('The audit trail is not open yet.')),
  };
  const catalogue = createCatalogue({
    ...{ directory: folder('catalogue'), packs, clock, audit },
    log: log.child({ room: 'catalogue' }),
  });
  const catalogueLink = createInProcessLink(catalogue.subgraph, log);
  const cases = createCases({
    ...{ directory: folder('cases'), packs, clock, deadline, findingCap, resolveReading, audit, sign },
    catalogue: catalogueLink,
    sources: () => pulled.port,
    log: log.child({ room: 'cases' }),
  });
  const casesLink = createInProcessLink(cases.subgraph, log);
  const supervision = createSupervision({
    ...{ directory: folder('supervision'), clock, deadline, sign, rules: configuration.supervision },
    cases: casesLink,
    catalogue: catalogueLink,
    log: log.child({ room: 'supervision' }),
  });
  trail.sink = supervision.audit;
  return {
    ...{ packs, mappings, catalogue, cases, supervision },
    links: [catalogueLink, casesLink, createInProcessLink(supervision.subgraph, log)],
    tellOfSources: (port) => void (pulled.port = port),
    close: async () => {
      await cases.close();
      await supervision.close();
      await catalogue.close();
    },
  };
}
