import { openSource } from '../../adapters/index.ts';
import type { Adapter, CheckCause, DiscoveredTable } from '../../adapters/contract.ts';
import type { SpecificationPack } from '../../conformity/pack/pack.ts';
import type { WorkingCalendar } from '../../kernel/calendar.ts';
import { legalDate, type Clock } from '../../kernel/clock.ts';
import { addMonths, type Month } from '../../kernel/month.ts';
import type { Role } from '../../kernel/principal.ts';
import { deadlineOf } from '../../subgraphs/cases/intake/deadline.ts';
import { hashSecret } from '../authentication/secret-hash.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { SecretStore } from '../configuration/secrets.ts';
import { gatewayError } from '../errors.ts';

/** What an administrator sees of the hub at a glance; no secret is in it, nor the hash of one. */
export interface HubOverview {
  /** Instant by the hub's clock, ISO 8601. */
  readonly now: string;
  readonly clients: readonly { readonly id: string; readonly role: Role; readonly department?: string }[];
  /** First and last year that the working calendar covers; `enough` unless a time limit may soon leave it. */
  readonly calendar: { readonly from: number; readonly to: number; readonly enough: boolean };
  /** Deadlines of the months around the present one, oldest first. */
  readonly deadlines: readonly { readonly period: Month; readonly at: string; readonly passed: boolean }[];
  readonly jobs: Configuration['schedule'];
  readonly specifications: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
}

/** Whether a source can be read, and if so what stands in it. */
export interface SourceInspection {
  readonly causes: readonly CheckCause[];
  readonly tables: readonly DiscoveredTable[];
}

/** A secret for a new client, and what the configuration keeps of it. */
export interface NewSecret {
  readonly secret: string;
  readonly secretHash: string;
}

/** What administrators ask of the hub as a whole 系统管理; who may ask is the caller's to prove. */
export interface AdministrationDesk {
  overview(): HubOverview;
  /** Connects to a configured source and looks into it; reads no rows beyond samples. Throws PULL_SOURCE_UNKNOWN. */
  inspect(source: string, signal: AbortSignal): Promise<SourceInspection>;
  newSecret(): Promise<NewSecret>;
}

export interface AdministrationMeans {
  readonly configuration: Configuration;
  readonly adapters: readonly Adapter[];
  readonly secrets: SecretStore;
  readonly packs: readonly SpecificationPack[];
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
  /** So many bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
}

/** Months before and after the present one whose deadlines are told. */
const MONTHS_AROUND = 3;

const SECRET_BYTES = 24;
const SALT_BYTES = 16;

/** Opens the desk. */
export function openAdministrationDesk(means: AdministrationMeans): AdministrationDesk {
  const { configuration, adapters, secrets, packs, calendar, clock, random } = means;
  const deadlines = (now: Date): HubOverview['deadlines'] => {
    const present = legalDate(now).slice(0, 7);
    return Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, index) => {
      const period = addMonths(present, index - MONTHS_AROUND);
      const at = deadlineOf(period, configuration.deadline);
      return { period, at: at.toISOString(), passed: at <= now };
    });
  };
  return {
    overview: () => {
      const now = clock.now();
      const { from, to } = calendar.years;
      return {
        now: now.toISOString(),
        clients: configuration.clients.map(({ id, role, department }) => ({
          ...{ id, role },
          ...(department === undefined ? {} : { department }),
        })),
        // Limits of this year's last months end in the next: its calendar is published each autumn.
        calendar: { from, to, enough: to > Number(legalDate(now).slice(0, 4)) },
        deadlines: deadlines(now),
        jobs: configuration.schedule,
        specifications: packs.map(({ id, version, digest }) => ({ id, version, digest })),
      };
    },
    inspect: async (name, signal) => {
      const configured = configuration.sources.find((source) => source.name === name);
      if (configured === undefined) {
        const known = configuration.sources.map((source) => source.name).join(', ');
        throw gatewayError.PULL_SOURCE_UNKNOWN({ source: name, known });
      }
      const source = openSource(adapters, configured, secrets);
      try {
        const causes = await source.check(signal);
        return { causes, tables: causes.length === 0 ? await source.discover(signal) : [] };
      } finally {
        await source.close();
      }
    },
    newSecret: async () => {
      const secret = Buffer.from(random(SECRET_BYTES)).toString('base64url');
      return { secret, secretHash: await hashSecret(secret, random(SALT_BYTES)) };
    },
  };
}
