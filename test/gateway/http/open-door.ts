import { createSecretKey } from 'node:crypto';
import { createAuthenticate } from '../../../gateway/authentication/authenticate.ts';
import { createExchangeSecret } from '../../../gateway/authentication/exchange-secret.ts';
import { hashSecret } from '../../../gateway/authentication/secret-hash.ts';
import { signToken } from '../../../gateway/authentication/tokens.ts';
import { among } from '../../../gateway/authentication/verification-key.ts';
import { loadConfiguration } from '../../../gateway/configuration/load-configuration.ts';
import type { ServerConfiguration } from '../../../gateway/configuration/configuration.ts';
import { createFederationEngine } from '../../../gateway/federation/federation-engine.ts';
import { createInProcessLink } from '../../../gateway/federation/in-process-link.ts';
import type { FrontDoor } from '../../../gateway/http/front-door.ts';
import { gatewayError } from '../../../gateway/errors.ts';
import type { RateTerms } from '../../../gateway/operations/rate-limit.ts';
import type { TrustTerms } from '../../../gateway/operations/trusted-text.ts';
import type { PullRequest } from '../../../gateway/pull/pull-desk.ts';
import type { PullRun } from '../../../gateway/pull/pull-run.ts';
import { createServer } from '../../../gateway/http/create-server.ts';
import { createMetrics } from '../../../gateway/http/metrics.ts';
import type { OperationLimits } from '../../../gateway/operations/check-limits.ts';
import { createOperationDesk } from '../../../gateway/operations/operation-desk.ts';
import { createWorkInFlight } from '../../../gateway/work-in-flight.ts';
import type { AuditEvent } from '../../../kernel/audit/audit-trail.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import type { Log } from '../../../kernel/log.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { planets } from '../federation/planets.ts';
import { call, type Call } from './call.ts';
import { fakeIntake } from './fake-intake.ts';

const key = { keyId: 'k', algorithm: 'HS256', key: createSecretKey(Buffer.from('shared')) } as const;
const secretHash = await hashSecret('sesame', Buffer.alloc(16, 7));

export const desk: Principal = { role: 'department', subject: 'desk', department: 'MZ' };
export const auditor: Principal = { role: 'auditor', subject: 'audit-1' };
export const administrator: Principal = { role: 'administrator', subject: 'root' };

/** What is otherwise than configured by default. */
interface GraphTerms {
  readonly limits?: Partial<OperationLimits>;
  readonly rate?: RateTerms;
  readonly trust?: Partial<TrustTerms>;
  /** Instead of the planets. */
  readonly subgraphs?: Pick<ReturnType<typeof planets>, 'catalogue' | 'cases' | 'supergraphSdl'>;
}

/** The front door over two small subgraphs and an intake in memory. */
export async function openDoor(server: Partial<ServerConfiguration> = {}, graph: GraphTerms = {}) {
  const clock = fixedClock('2024-03-04T00:00:00Z');
  const { configuration } = loadConfiguration({ directory: '/', environment: {} });
  const lines: { level: string; facts: object; message: string }[] = [];
  const log = recordingLog(lines);
  const events: AuditEvent[] = [];
  const { catalogue, cases, supergraphSdl } = graph.subgraphs ?? planets();
  const metrics = createMetrics();
  const engine = createFederationEngine({
    supergraphSdl,
    meter: metrics.federation,
    links: [createInProcessLink(catalogue, log), createInProcessLink(cases, log)],
    log,
  });
  const intake = fakeIntake();
  const work = createWorkInFlight();
  const readiness = { ready: true, checks: { catalogue: true } };
  let ids = 0;
  const terms = { issuer: 'city', audience: 'hub', clock };
  const begun: PullRequest[] = [];
  const run = { source: 'civil-affairs', department: 'MZ', period: '2024-02', state: 'balanced' } as unknown as PullRun;
  const pull: FrontDoor['pull'] = {
    lastRuns: () => Promise.resolve([run, { ...run, source: 'traffic', department: 'JT' }]),
    begin: (request) => {
      if (request.source !== run.source) throw gatewayError.PULL_SOURCE_UNKNOWN({ source: request.source, known: '' });
      begun.push(request);
      return { run, ended: Promise.resolve(run) };
    },
  };
  const operations = createOperationDesk({
    ...{ engine, metrics, clock, log },
    ...{
      limits: { ...configuration.graph.limits, ...graph.limits },
      rate: { ...configuration.graph.rate, ...graph.rate },
    },
    trust: { registered: new Map(), publicRegisteredOnly: false, automaticKept: 100, ...graph.trust },
    subscriptionsPerClient: 2,
  });
  const app = createServer({
    pull,
    graph: configuration.graph,
    operations,
    server: { ...configuration.server, ...server },
    engine,
    intake,
    returned: { delivery: () => Promise.resolve(undefined), takeBack: () => Promise.resolve(undefined) },
    authenticate: createAuthenticate(among([key]), terms),
    exchangeSecret: createExchangeSecret({
      clients: [{ id: 'desk', role: 'department', department: 'MZ', secretHash }],
      terms: { ...configuration.authentication, issuer: 'city', audience: 'hub' },
      key,
      clock,
    }),
    publicKeys: { keys: [{ kid: 'k' }] },
    readiness: () => readiness,
    audit: { append: (event) => Promise.resolve(void events.push(event)) },
    metrics,
    work,
    clock,
    log,
    newId: () => `made-${(ids += 1)}`,
  });
  const bearer = (principal: Principal, lifetimeSeconds = 600): string =>
    `Bearer ${signToken(principal, key, { ...terms, lifetimeSeconds })}`;
  await app.listen({ host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await app.close();
    await engine.close();
  };
  return {
    begun,
    app,
    call: (what: Call) => call(app, what),
    intake,
    work,
    readiness,
    events,
    lines,
    bearer,
    clock,
    close,
  };
}

function recordingLog(lines: { level: string; facts: object; message: string }[]): Log {
  const at =
    (level: string) =>
    (facts: object, message: string): void =>
      void lines.push({ level, facts, message });
  const log: Log = {
    ...{ debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    child: () => log,
  };
  return log;
}
