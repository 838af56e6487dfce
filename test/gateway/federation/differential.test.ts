import { describe, expect, it } from '@jest/globals';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { silentLog } from '../../../kernel/log.ts';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { ask, askText, dataText, explainedNulls, isValid, singleAnswer } from '../../support/federation/compare.ts';
import { graphs } from '../../support/federation/graphs.ts';
import { random } from '../../support/federation/hash.ts';
import { keptOperations, planFaults } from '../../support/federation/kept-operations.ts';
import { randomOperation, type RandomOperation } from '../../support/federation/random-operation.ts';
import { shrink } from '../../support/federation/shrink.ts';
import { createWorld } from '../../support/federation/world.ts';

/** More by `OPERATIONS=5000 npm test -- differential`, others by `SEED=…`. */
const OPERATIONS = Number(process.env['OPERATIONS'] ?? 240);
const SEED = Number(process.env['SEED'] ?? 2024);
describe.each(Object.entries(graphs))('operations made at random over %s', (name, graph) => {
  const world = createWorld(graph);
  const engine = createFederationEngine({
    supergraphSdl: composeSupergraph(world.subgraphs),
    links: world.subgraphs.map(({ name: subgraph, schema }) =>
      createInProcessLink({ name: subgraph as 'cases', schema }, silentLog, 1),
    ),
    log: silentLog,
  });
  const form = name === 'interface objects' ? { narrow: false } : {};

  async function differs(operation: RandomOperation): Promise<string | undefined> {
    const single = await singleAnswer(engine, world, operation);
    const interpreted = await ask(engine, operation);
    const compiled = await askText(engine, operation);
    for (const ours of [interpreted, compiled]) {
      if (dataText(ours) !== dataText(single)) return `${dataText(ours)}\ninstead of ${dataText(single)}`;
      const unsaid = explainedNulls(single).filter((place) => !explainedNulls(ours).includes(place));
      if (unsaid.length > 0) return `no error at ${unsaid.join()}`;
    }
    return undefined;
  }

  async function expectAgreement(count: number, seed: number): Promise<void> {
    const dice = random(seed);
    for (let asked = 0; asked < count;) {
      const operation = randomOperation(engine.schema, dice, form);
      if (!isValid(engine, operation)) continue;
      asked++;
      if ((await differs(operation)) === undefined) continue;
      const small = await shrink(operation, async (one) => isValid(engine, one) && (await differs(one)) !== undefined);
      throw new Error(`${small.query}\n${JSON.stringify(small.variables)}\n${String(await differs(small))}`);
    }
  }

  it('are answered as by one single schema, interpreted and compiled', async () => {
    await expectAgreement(OPERATIONS, SEED);
  });

  it('are answered as by one single schema where fields fail', async () => {
    world.fail(0.05);
    try {
      await expectAgreement(Math.ceil(OPERATIONS / 4), SEED + 1);
    } finally {
      world.fail(0);
    }
  });

  it.each(keptOperations[name] ?? [['{ __typename }']])('are still answered: %s', async (query, variables = {}) => {
    const operation = { query, variables: variables as RandomOperation['variables'] };
    expect(isValid(engine, operation)).toBe(true);
    expect(await differs(operation)).toBeUndefined();
  });

  if (planFaults[name])
    it.each(planFaults[name])('are planned wrongly: %s', async (query) => {
      expect(await differs({ query, variables: {} })).toBeDefined();
    });
});
