import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { silentLog } from '../../../kernel/log.ts';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { auditAbstract } from '../../support/federation/audit-abstract.ts';
import { auditKeys } from '../../support/federation/audit-keys.ts';
import { auditRequires } from '../../support/federation/audit-requires.ts';
import type { AuditSuite } from '../../support/federation/audit-suite.ts';
import { ask, dataText, isValid, singleAnswer } from '../../support/federation/compare.ts';
import { createWorld, type World } from '../../support/federation/world.ts';

const suites = Object.entries({ ...auditKeys, ...auditRequires, ...auditAbstract });

function supergraph({ subgraphs }: World, { composedByApollo }: AuditSuite): string {
  if (!composedByApollo) return composeSupergraph(subgraphs);
  const services = subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

describe.each(suites)('%s', (_name, suite) => {
  const world = createWorld(suite.graph);
  const engine = createFederationEngine({
    supergraphSdl: supergraph(world, suite),
    links: world.subgraphs.map(({ name, schema }) =>
      createInProcessLink({ name: name as 'cases', schema }, silentLog, 1),
    ),
    log: silentLog,
  });

  it.each(suite.asks)(`${suite.shows}: %s`, async (query) => {
    const operation = { query, variables: {} };
    expect(isValid(engine, operation)).toBe(true);
    const single = await singleAnswer(engine, world, operation);
    const interpreted = await ask(engine, operation);
    const compiled = await ask(engine, operation);
    expect([interpreted, compiled].map(dataText)).toEqual([dataText(single), dataText(single)]);
  });
});
