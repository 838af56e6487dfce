import { describe, expect, it } from '@jest/globals';
import { OperationTypeNode } from 'graphql';
import { readSupergraph } from '../../../gateway/composition/open-rooms.ts';
import { loadConfiguration } from '../../../gateway/configuration/load-configuration.ts';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createReadText } from '../../../gateway/operations/read-document.ts';
import { readRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { silentLog } from '../../../kernel/log.ts';

const { limits } = loadConfiguration({ directory: '/', environment: {} }).configuration.graph;
const links = ['catalogue', 'cases', 'supervision'].map((name) => ({ name, execute: () => Promise.resolve({}) }));
const { schema } = createFederationEngine({ supergraphSdl: readSupergraph(), links, log: silentLog });

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
    expect(new Set(types)).toEqual(new Set([OperationTypeNode.QUERY, OperationTypeNode.MUTATION]));
  });
});
