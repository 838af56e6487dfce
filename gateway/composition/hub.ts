import type { FastifyInstance } from 'fastify';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Cases } from '../../subgraphs/cases/cases.ts';
import type { Intake } from '../../subgraphs/cases/intake/intake.ts';
import type { Catalogue } from '../../subgraphs/catalogue/catalogue.ts';
import type { Supervision } from '../../subgraphs/supervision/supervision.ts';
import type { FederationEngine } from '../federation/engine.ts';
import type { HubKeys } from './hub-keys.ts';
import type { PullDesk } from '../pull/pull-desk.ts';
import type { PullSchedule } from '../pull/pull-schedule.ts';
import type { UpwardDesk } from '../upward/upward-desk.ts';

/** The whole hub in one process 枢纽; made by createHub. */
export interface Hub {
  /** The HTTP server; listens after start, and can be asked without a network before. */
  readonly app: FastifyInstance;
  readonly engine: FederationEngine;
  readonly intake: Intake;
  readonly catalogue: Catalogue;
  readonly cases: Cases;
  readonly supervision: Supervision;
  readonly pull: PullDesk;
  readonly upward: UpwardDesk;
  readonly schedule: Pick<PullSchedule, 'forecast'>;
  readonly packs: readonly SpecificationPack[];
  /** The hub's public keys (JWKS): of its tokens, and of its receipts. */
  readonly publicKeys: HubKeys['published'];
  /** A token that says who somebody is; for the command line and the demonstration. Default lifetime as configured. */
  issueToken(principal: Principal, lifetimeSeconds?: number): string;
  /** Goes on with what an earlier stop left, then listens and begins the schedule. */
  start(): Promise<{ readonly url: string }>;
  /**
   * Takes nothing new, waits for work in flight as long as configured, abandons safely what is left, closes the
   * stores. Called again it waits for the first call.
   */
  stop(): Promise<'finished' | 'abandoned'>;
}
