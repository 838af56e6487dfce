import { describe, expect, it } from '@jest/globals';
import { parse, type ExecutionResult } from 'graphql';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { silentLog } from '../../../kernel/log.ts';
import { gatewayError } from '../../../gateway/errors.ts';
import { composeSupergraph } from '../../../schemas/compose-supergraph.ts';
import { ask } from '../../support/federation/compare.ts';
import { linked } from '../../support/federation/audit-suite.ts';

const sdl = linked({
  cases: `type Query { cases: [Case!] case: Case strict: [Case!]! } enum Kind { OPEN HIDDEN @inaccessible }
    type Case @key(fields: "id") { id: ID! number: String! kind: Kind days: Int tags: [String!] }`,
  clerks: 'type Case @key(fields: "id") { id: ID! clerk: Clerk! note: String } type Clerk { name: String! }',
});

/** An engine over subgraphs that answer what they are told to. */
function engineOver(answers: Readonly<Record<string, ExecutionResult | Error>>) {
  const supergraphSdl = composeSupergraph(Object.entries(sdl).map(([name, text]) => ({ name, sdl: text })));
  const links = Object.keys(sdl).map((name) => ({
    name,
    execute: () => {
      const answer = answers[name] ?? { data: {} };
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(structuredClone(answer));
    },
  }));
  return createFederationEngine({ supergraphSdl, links, log: silentLog });
}
const query = (text: string) => ({ query: text, variables: {} });
const coded = ({ errors = [] }: ExecutionResult) => errors.map(({ path, extensions }) => [path, extensions['code']]);

describe('the shape of an answer', () => {
  it('takes away the object around a null that is not allowed, and says where', async () => {
    const engine = engineOver({
      cases: { data: { cases: [{ number: 'a' }, { number: null }], case: { number: null } } },
    });
    const answer = await ask(engine, query('{ list: cases { no: number } case { number } }'));
    expect(answer.data).toEqual({ list: null, case: null });
    expect(coded(answer)).toEqual([
      [['list', 1, 'no'], 'GRAPH_NULL_NOT_ALLOWED'],
      [['case', 'number'], 'GRAPH_NULL_NOT_ALLOWED'],
    ]);
  });

  it('lets nothing out that is no value of the graph', async () => {
    const engine = engineOver({ cases: { data: { case: { kind: 'GONE', days: 'many', tags: ['a', 5] } } } });
    const answer = await ask(engine, query('{ case { kind days tags } }'));
    expect(answer.data).toEqual({ case: { kind: null, days: null, tags: null } });
    expect(new Set(coded(answer).map(([, code]) => code))).toEqual(new Set(['GRAPH_VALUE_NOT_OFFERED']));
    expect(JSON.stringify(answer.errors)).not.toContain('GONE');
  });

  it('shows a value that is not public as null, without a word', async () => {
    const engine = engineOver({ cases: { data: { case: { kind: 'HIDDEN' } } } });
    expect(await ask(engine, query('{ case { kind } }'))).toEqual({ data: { case: { kind: null } } });
  });

  it('says by standing what a subgraph that is down leaves out, in the words of the client', async () => {
    const engine = engineOver({
      cases: { data: { cases: [{ __typename: 'Case', id: '1', number: 'a' }] } },
      clerks: gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: 'clerks' }),
    });
    const answer = await ask(engine, query('{ list: cases { number remark: note } }'));
    expect(answer.data).toEqual({ list: [{ number: 'a', remark: null }] });
    expect(coded(answer)).toEqual([[['list'], 'SUBGRAPH_UNREACHABLE']]);
    expect(answer.extensions).toEqual({
      standing: {
        complete: false,
        missing: [{ subgraph: 'clerks', code: 'SUBGRAPH_UNREACHABLE', fields: ['list[].remark'] }],
      },
    });
  });

  it('refuses an operation that is not there', async () => {
    const engine = engineOver({});
    const document = parse('query A { __typename }');
    const context = { principal: { role: 'public', subject: 'anonymous' }, requestId: 'r' } as const;
    const { errors } = await engine.execute({ document, query: 'query A { __typename }', operationName: 'B', context });
    expect(errors?.[0]?.message).toContain('Must provide the name');
  });
});
