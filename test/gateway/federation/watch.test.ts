import { afterEach, beforeAll, afterAll, describe, expect, it } from '@jest/globals';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { parse } from 'graphql';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import type { FederationMeter } from '../../../gateway/federation/watch.ts';
import { gatewayError } from '../../../gateway/errors.ts';
import { silentLog } from '../../../kernel/log.ts';
import { anonymous } from '../../../kernel/principal.ts';
import { planets } from './planets.ts';

const { catalogue, cases, supergraphSdl } = planets();
const context = { principal: anonymous, requestId: 'request-1' };
const query = 'query Board { departments { name cases } }';

function engineWith(meter?: FederationMeter, casesDown = false) {
  const down = () => Promise.reject(gatewayError.SUBGRAPH_UNREACHABLE({ subgraph: 'cases' }));
  const links = [
    createInProcessLink(catalogue, silentLog),
    casesDown ? { name: 'cases', execute: down } : createInProcessLink(cases, silentLog),
  ];
  return createFederationEngine({ supergraphSdl, links, log: silentLog, ...(meter ? { meter } : {}) });
}

describe('the watch over operations', () => {
  const exporter = new InMemorySpanExporter();
  beforeAll(() => {
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  });
  afterAll(() => trace.disable());
  afterEach(() => exporter.reset());

  const spans = () =>
    exporter.getFinishedSpans().map((span) => ({
      name: span.name,
      of: span.attributes['graph.subgraph'] ?? span.attributes['graphql.operation.name'],
      failed: span.status.code === SpanStatusCode.ERROR,
      id: span.spanContext().spanId,
      within: span.parentSpanContext?.spanId,
    }));

  it('shows plan, fetches and shape within the operation, and the plan once', async () => {
    const engine = engineWith();
    await engine.execute({ document: parse(query), query, context });
    const first = spans();
    expect(first.map(({ name, of }) => [name, of])).toEqual([
      ['graph.plan', undefined],
      ['graph.fetch', 'catalogue'],
      ['graph.fetch', 'cases'],
      ['graph.shape', undefined],
      ['graph.operation', 'Board'],
    ]);
    expect(new Set(first.slice(0, -1).map(({ within }) => within))).toEqual(new Set([first.at(-1)?.id]));
    exporter.reset();
    await engine.executeToText?.({ document: parse(query), query, context });
    expect(spans().map(({ name }) => name)).toEqual(['graph.fetch', 'graph.fetch', 'graph.shape', 'graph.operation']);
  });

  it('marks the fetch that failed, and says nothing of what was asked or answered', async () => {
    await engineWith(undefined, true).execute({ document: parse(query), query, context });
    expect(spans().flatMap(({ name, of, failed }) => (failed ? [[name, of]] : []))).toEqual([
      ['graph.fetch', 'cases'],
      ['graph.shape', undefined],
    ]);
    const facts = exporter.getFinishedSpans().flatMap(({ attributes, events }) => [attributes, events]);
    expect(JSON.stringify(facts)).not.toMatch(/民政局|departments/);
  });

  it('counts plans made and known, and fetches by subgraph and outcome', async () => {
    const told: unknown[] = [];
    const engine = engineWith(
      {
        knownPlan: () => told.push('known'),
        plan: ({ outcome, seconds }) => told.push(['plan', outcome, seconds >= 0]),
        fetch: ({ subgraph, outcome, seconds }) => told.push([subgraph, outcome, seconds >= 0]),
      },
      true,
    );
    for (let time = 0; time < 2; time++) await engine.execute({ document: parse(query), query, context });
    const fetches = [
      ['catalogue', 'success', true],
      ['cases', 'failed', true],
    ];
    expect(told).toEqual([['plan', 'success', true], ...fetches, 'known', ...fetches]);
  });
});

describe('an operation that cannot be planned', () => {
  it('is refused with a code, not masked as a bug', async () => {
    const deep = `{ departments ${'{ ... on Department '.repeat(200)} { name } ${'}'.repeat(200)} }`;
    const { errors } = await engineWith().execute({ document: parse(deep), query: deep, context });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'GRAPH_NOT_PLANNED', kind: 'input' });
  });
});
