import type { AuditSink } from '../../kernel/audit/audit-trail.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Intake } from '../../subgraphs/cases/intake/intake.ts';
import type { ReturnedDesk } from '../../subgraphs/cases/returned/returned-desk.ts';
import type { Authenticate } from '../authentication/authenticate.ts';
import type { Credentials, IssuedToken } from '../authentication/exchange-secret.ts';
import type { GraphConfiguration, ServerConfiguration } from '../configuration/configuration.ts';
import type { FederationEngine } from '../federation/engine.ts';
import type { OperationDesk } from '../operations/operation-desk.ts';
import type { PullDesk } from '../pull/pull-desk.ts';
import type { WorkInFlight } from '../work-in-flight.ts';
import type { Metrics } from './metrics.ts';

/** Everything that the HTTP front door opens upon. */
export interface FrontDoor {
  readonly server: ServerConfiguration;
  readonly graph: GraphConfiguration;
  readonly engine: FederationEngine;
  readonly operations: OperationDesk;
  readonly intake: Intake;
  readonly returned: ReturnedDesk;
  readonly pull: Pick<PullDesk, 'begin' | 'lastRuns'>;
  readonly authenticate: Authenticate;
  readonly exchangeSecret: (credentials: Credentials) => Promise<IssuedToken>;
  /** Public keys of the hub: for tokens (JWKS) and for the signatures of receipts. */
  readonly publicKeys: { readonly keys: readonly object[] };
  /** Whether requests can be served, and by name what is missing. */
  readonly readiness: () => Readiness;
  readonly audit: AuditSink;
  readonly metrics: Metrics;
  readonly work: WorkInFlight;
  readonly clock: Clock;
  readonly log: Log;
  /** A new unique id, for requests and audit events. */
  readonly newId: () => string;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; set before any route is reached. */
    principal: Principal;
  }
}
