import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Channel, Receipt } from '../../subgraphs/cases/intake/intake.ts';
import type { FederationMeter } from '../federation/watch.ts';

/**
 * What the hub counts 运行指标. Labels come from closed sets: no department, no client, no address, since /metrics
 * is read without authentication and must not tell what was refused to whom.
 */
export interface Metrics {
  /** Text in the Prometheus format, with its content type. */
  render(): Promise<{ readonly contentType: string; readonly text: string }>;
  request(facts: { method: string; route: string; status: number; seconds: number }): void;
  operation(facts: { type: string; outcome: 'success' | 'errors'; seconds: number }): void;
  /** An operation that went beyond a limit or was refused for another reason; `enforced` is no where limits only warn. */
  refusal(facts: { code: string; enforced: boolean }): void;
  submission(receipt: Receipt): void;
  pull(state: string): void;
  /** Plans and fetches of the federation engine. */
  readonly federation: FederationMeter;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'heliograph_' });
  const registers = [registry];
  const requests = new Histogram({
    name: 'heliograph_http_request_seconds',
    help: 'HTTP requests by route and status, with their duration',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  });
  const operations = new Histogram({
    name: 'heliograph_graphql_operation_seconds',
    help: 'Graph operations by type and outcome, with their duration',
    labelNames: ['type', 'outcome'] as const,
    buckets: [0.002, 0.005, 0.02, 0.1, 0.5, 2],
    registers,
  });
  const count = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  const refusals = count('heliograph_graphql_refused_total', 'Graph operations refused or warned of, by code', [
    'code',
    'enforced',
  ]);
  const submissions = count('heliograph_submissions_total', 'Submissions by channel and verdict', [
    'channel',
    'verdict',
  ]);
  const rows = count('heliograph_intake_rows_total', 'Rows by channel and outcome', ['channel', 'outcome']);
  const pulls = count('heliograph_pull_runs_total', 'Pull runs by their last state', ['state']);
  return {
    render: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    request: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    operation: ({ type, outcome, seconds }) => operations.observe({ type, outcome }, seconds),
    refusal: ({ code, enforced }) => refusals.inc({ code, enforced: enforced ? 'yes' : 'no' }),
    submission: ({ channel, verdict, ledger }) => {
      submissions.inc({ channel, verdict });
      countRows(rows, channel, ledger);
    },
    pull: (state) => pulls.inc({ state }),
    federation: createFederationMeter(registers),
  };
}

function countRows(rows: Counter<'channel' | 'outcome'>, channel: Channel, ledger: Receipt['ledger']): void {
  for (const [outcome, amount] of Object.entries(ledger)) if (amount > 0) rows.inc({ channel, outcome }, amount);
}

function createFederationMeter(registers: Registry[]): FederationMeter {
  const plans = new Counter({
    name: 'heliograph_graph_plans_total',
    help: 'Plans that operations needed: known, made, or failed',
    labelNames: ['outcome'] as const,
    registers,
  });
  const planning = new Histogram({
    name: 'heliograph_graph_planning_seconds',
    help: 'Time to plan and compile an operation that was not known',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers,
  });
  const fetches = new Histogram({
    name: 'heliograph_graph_fetch_seconds',
    help: 'Fetches from subgraphs by outcome, with their duration',
    labelNames: ['subgraph', 'outcome'] as const,
    buckets: [0.0005, 0.002, 0.01, 0.05, 0.2, 1, 5],
    registers,
  });
  return {
    knownPlan: () => plans.inc({ outcome: 'known' }),
    plan({ outcome, seconds }) {
      plans.inc({ outcome: outcome === 'success' ? 'made' : 'failed' });
      planning.observe(seconds);
    },
    fetch: ({ subgraph, outcome, seconds }) => fetches.observe({ subgraph, outcome }, seconds),
  };
}
