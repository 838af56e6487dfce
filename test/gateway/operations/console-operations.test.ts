import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { OperationTypeNode } from 'graphql';
import { openOperationDesk } from '../../../gateway/composition/open-operation-desk.ts';
import { readSupergraph } from '../../../gateway/composition/open-rooms.ts';
import { loadConfiguration } from '../../../gateway/configuration/load-configuration.ts';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createMetrics } from '../../../gateway/http/metrics.ts';
import { createReadText } from '../../../gateway/operations/read-document.ts';
import { readRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous } from '../../../kernel/principal.ts';

const { graph } = loadConfiguration({ directory: '/', environment: {} }).configuration;
const { limits } = graph;
const links = ['catalogue', 'cases', 'supervision'].map((name) => ({ name, execute: () => Promise.resolve({}) }));
const engine = createFederationEngine({ supergraphSdl: readSupergraph(), links, log: silentLog });
const { schema } = engine;

describe("the console's registered operations", () => {
  const operations = readRegisteredOperations(['schemas/operations/console.json']);
  const readText = createReadText(schema, limits);

  it('are valid for the graph, and within the default limits even with the largest pages', () => {
    const judged = [...operations.values()].map((text) => {
      const { faults, operation } = readText(text);
      const { definition, excess, cost } = operation(undefined)!;
      return {
        name: definition.name?.value,
        faults: faults.map(({ message }) => message),
        excess: excess.map(({ code }) => code),
        tooCostly: cost({ first: 200, rows: 200, page: 200 }) > limits.cost,
      };
    });
    const fine = { faults: [], excess: [], tooCostly: false };
    expect(judged).toEqual(judged.map(({ name }) => ({ name, ...fine })));
    expect(judged.length).toBeGreaterThan(20);
  });

  it('include what the pages change and what they show', () => {
    const types = [...operations.values()].map((text) => readText(text).operation(undefined)?.definition.operation);
    expect(types).toEqual(expect.arrayContaining([OperationTypeNode.QUERY, OperationTypeNode.MUTATION]));
  });

  it('run for the public also where only registered operations are taken, with those of a configured folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heliograph-operations-'));
    writeFileSync(join(folder, 'portal.graphql'), '{ powerTypeLists { codes { code } } }');
    const desk = openOperationDesk(
      { ...graph, operations: { registered: [folder], publicRegisteredOnly: true, automaticKept: 10 } },
      { engine, metrics: createMetrics(), clock: fixedClock('2024-03-04T00:00:00Z'), log: silentLog },
    );
    rmSync(folder, { recursive: true });
    const caller = { principal: anonymous, address: '127.0.0.1', requestId: 'request-1' };
    const isRefused = (query: string): boolean => 'refused' in desk.admit({ query }, caller);
    expect([...operations.values()].some(isRefused)).toBe(false);
    expect(isRefused('{ powerTypeLists { codes { code } } }')).toBe(false);
    expect(isRefused('{ powerTypeLists { codes { name } } }')).toBe(true);
  });
});
