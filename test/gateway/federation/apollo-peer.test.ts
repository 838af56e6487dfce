import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError, parse, type ExecutionResult } from 'graphql';
import { createApolloPeer } from '../../support/federation/apollo-peer.ts';
import type { FederationEngine } from '../../../gateway/federation/engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import { gatewayError } from '../../../gateway/errors.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous, type Principal } from '../../../kernel/principal.ts';
import { planets } from './planets.ts';

const { catalogue, cases, supergraphSdl } = planets();
const auditor: Principal = { role: 'auditor', subject: 'audit-1' };

describe('the reference peer on @apollo/gateway', () => {
  let engine: FederationEngine;
  let casesDown = false;
  let casesAnswer: ExecutionResult | undefined;
  beforeAll(async () => {
    const casesLink = createInProcessLink(cases, silentLog);
    engine = await createApolloPeer({
      supergraphSdl,
      links: [
        createInProcessLink(catalogue, silentLog),
        {
          name: 'cases',
          execute: (operation) =>
            casesDown
              ? Promise.reject(gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: 'cases' }))
              : Promise.resolve(casesAnswer ?? casesLink.execute(operation)),
        },
      ],
      log: silentLog,
    });
  });
  afterAll(() => engine.close());

  const ask = (query: string, variables = {}, principal = anonymous) =>
    engine.execute({ document: parse(query), query, variables, context: { principal, requestId: 'request-1' } });

  it('shows the api schema, without the machinery of federation', () => {
    expect(engine.schema.getType('Department')).toBeDefined();
    expect(engine.schema.getType('_Entity')).toBeUndefined();
  });

  it('joins an entity across subgraphs, with variables and aliases', async () => {
    const { data, errors } = await ask('query ($n: Int) { departments { title: name cases(first: $n) requestId } }', {
      n: 7,
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      departments: [
        { title: '民政局', cases: 7, requestId: 'request-1' },
        { title: '交通局', cases: 0, requestId: 'request-1' },
      ],
    });
  });

  it('hands on who asks', async () => {
    const { data } = await ask('{ whoAsks }', {}, auditor);
    expect(data).toEqual({ whoAsks: 'auditor audit-1' });
  });

  it('runs a mutation and reads on in the other subgraph', async () => {
    const { data } = await ask('mutation { report(department: "MZ") { code name } }');
    expect(data).toEqual({ report: { code: 'MZ', name: '民政局' } });
  });

  it('carries a refusal with code, both languages and path; the rest of the answer survives', async () => {
    const { data, errors } = await ask('{ departments { name refused } }');
    expect(data).toMatchObject({ departments: [{ name: '民政局', refused: null }, { refused: null }] });
    expect(errors?.[0]?.toJSON()).toMatchObject({
      path: ['departments', 0, 'refused'],
      extensions: { code: 'EXAMPLE_REFUSED', message: { en: 'Not public: counts.' }, requestId: 'request-1' },
    });
  });

  it('masks a bug', async () => {
    const { errors } = await ask('{ departments { broken } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_ERROR', requestId: 'request-1' });
    expect(JSON.stringify(errors)).not.toContain('hunter2');
  });

  it('masks an error that a subgraph gives without a code', async () => {
    casesAnswer = { errors: [new GraphQLError('at /srv/cases.sqlite')] };
    const { errors } = await ask('{ departments { cases } }');
    casesAnswer = undefined;
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_ERROR', serviceName: 'cases' });
    expect(JSON.stringify(errors)).not.toContain('sqlite');
  });

  it('answers the rest when one subgraph is down, and names it', async () => {
    casesDown = true;
    const { data, errors } = await ask('{ departments { name cases } }');
    casesDown = false;
    expect(data).toMatchObject({ departments: [{ name: '民政局', cases: null }, { name: '交通局' }] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNREACHABLE', serviceName: 'cases' });
  });

  it('refuses variables that do not fit', async () => {
    const { data, errors } = await ask('query ($n: Int) { departments { cases(first: $n) } }', { n: 'many' });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('$n');
  });

  it('answers introspection itself', async () => {
    const { data } = await ask('{ __type(name: "Department") { fields { name } } __typename }');
    expect(data).toMatchObject({ __typename: 'Query' });
  });
});
