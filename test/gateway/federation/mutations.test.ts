import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { gatewayError } from '../../../gateway/errors.ts';
import { silentLog } from '../../../kernel/log.ts';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import type { LinkOperation } from '../../../subgraphs/link.ts';
import { linked } from '../../support/federation/audit-suite.ts';
import { ask } from '../../support/federation/compare.ts';

const sdl = linked({
  cases: `type Query { cases: Int } type Mutation { report(number: ID!): Case strict(number: ID!): Case! }
    type Case @key(fields: "number") { number: ID! }`,
  catalogue: 'type Mutation { rename(to: String): String } type Query { powers: Int }',
  clerks: 'type Case @key(fields: "number") { number: ID! clerk: Clerk! note: String } type Clerk { name: String! }',
});

/** An engine whose subgraphs tell in which order they are asked; answers by what is asked for. */
function engineOver(answers: Readonly<Record<string, ExecutionResult | Error>>) {
  const asked: string[] = [];
  let underway = 0;
  const execute = async ({ query, variables }: LinkOperation): Promise<ExecutionResult> => {
    const what = /report|strict|rename|note|clerk/.exec(query)?.[0] ?? '';
    const representations = (variables?.['representations'] ?? []) as { number: string }[];
    const number = /number: "(\w+)"/.exec(query)?.[1] ?? representations.map((one) => one.number).join();
    const key = `${what} ${number}`.trim();
    asked.push(underway === 0 ? key : `${key} beside another`);
    underway++;
    await Promise.resolve();
    underway--;
    const answer = answers[key] ?? standardAnswer(query, what, number);
    if (answer instanceof Error) throw answer;
    return structuredClone(answer);
  };
  const supergraphSdl = composeSupergraph(Object.entries(sdl).map(([name, text]) => ({ name, sdl: text })));
  const links = Object.keys(sdl).map((name) => ({ name, execute }));
  return { engine: createFederationEngine({ supergraphSdl, links, log: silentLog }), asked };
}

function standardAnswer(query: string, what: string, number: string): ExecutionResult {
  if (what === 'note') return { data: { _entities: [{ note: `note of ${number}` }] } };
  if (what === 'clerk') return { data: { _entities: [{ clerk: { name: `clerk of ${number}` } }] } };
  const key = /(\w+): ?(report|strict|rename)/.exec(query)?.[1] ?? what;
  return { data: { [key]: what === 'rename' ? 'renamed' : { __typename: 'Case', number } } };
}

const run = async (query: string, answers: Readonly<Record<string, ExecutionResult | Error>> = {}) => {
  const { engine, asked } = engineOver(answers);
  const { data, errors = [] } = await ask(engine, { query, variables: {} });
  return { asked, data, codes: errors.map(({ path, extensions }) => [path?.[0], extensions['code']]) };
};
const down = gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: 'cases' });

describe('the root fields of a mutation', () => {
  it('run one after the other over all subgraphs, each completed before the next begins', async () => {
    const { asked, data } = await run(
      'mutation { one: report(number: "a") { note } rename other: report(number: "b") { clerk { name } } }',
    );
    expect(asked).toEqual(['report a', 'note a', 'rename', 'report b', 'clerk b']);
    expect(data).toEqual({
      one: { note: 'note of a' },
      rename: 'renamed',
      other: { clerk: { name: 'clerk of b' } },
    });
  });

  it('go on after one that fails and may be null', async () => {
    const { asked, data, codes } = await run('mutation { report(number: "a") { number } rename }', {
      'report a': down,
    });
    expect(asked).toEqual(['report a', 'rename']);
    expect(data).toEqual({ report: null, rename: 'renamed' });
    expect(codes).toEqual([['report', 'SUBGRAPH_UNREACHABLE']]);
  });

  it('go on after one whose completion takes it away', async () => {
    const { asked, data } = await run('mutation { report(number: "a") { clerk { name } } rename }', {
      'clerk a': down,
    });
    expect(asked).toEqual(['report a', 'clerk a', 'rename']);
    expect(data).toEqual({ report: null, rename: 'renamed' });
  });

  it('stop where one must not be null', async () => {
    const { asked, data, codes } = await run('mutation { strict(number: "a") { number } rename }', {
      'strict a': down,
    });
    expect(asked).toEqual(['strict a']);
    expect(data).toBeNull();
    expect(codes).toEqual([['strict', 'SUBGRAPH_UNREACHABLE']]);
  });

  it('stop where what another subgraph lacks takes away one that must not be null', async () => {
    const query =
      'mutation { rename good: strict(number: "b") { note } strict(number: "a") { clerk { name } } last: rename }';
    const { asked, data } = await run(query, { 'clerk a': down });
    expect(asked).toEqual(['rename', 'strict b', 'note b', 'strict a', 'clerk a']);
    expect(data).toBeNull();
  });
});
