import type { Role } from '../../kernel/principal.ts';
import type { OperationLimits } from '../operations/check-limits.ts';
import type { RateTerms } from '../operations/rate-limit.ts';

/** Everything an operator may set; made by loadConfiguration, frozen to its depth, paths absolute, no secret in it. */
export interface Configuration {
  /** Demonstration 演示: HS256 tokens with a shared secret. */
  readonly demo: boolean;
  readonly server: ServerConfiguration;
  readonly graph: GraphConfiguration;
  readonly dataDirectory: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Day of the next month and time `HH:mm` by which a period must have come 报送期限; legal time. */
  readonly deadline: { readonly day: number; readonly time: string };
  readonly findingCap: number;
  readonly specificationDirectories: readonly string[];
  readonly catalogue: { readonly departmentsFile?: string; readonly powersFile?: string };
  /** Rules that a city sets for itself; the program's own where there are none. */
  readonly supervision: { readonly ruleBooksDirectory?: string; readonly subsystemsDirectory?: string };
  readonly mappingsDirectory: string;
  readonly authentication: AuthenticationConfiguration;
  readonly clients: readonly ClientConfiguration[];
  readonly sources: readonly SourceConfiguration[];
  /** Platforms above that conforming records are offered to 上级平台. */
  readonly upward: readonly UpwardConfiguration[];
  readonly schedule: ScheduleConfiguration;
  /** Through which owners of sources are written to. */
  readonly mail?: MailConfiguration;
}

/** A mail server; `secret` names the secret that holds the password. */
export interface MailConfiguration {
  readonly host: string;
  readonly port: number;
  readonly from: string;
  readonly tls: 'verified' | 'off';
  readonly user?: string;
  readonly secret?: string;
}

export interface ServerConfiguration {
  readonly host: string;
  readonly port: number;
  readonly bodyLimitBytes: number;
  readonly uploadLimitBytes: number;
  readonly uploadIdleSeconds: number;
  readonly shutdownSeconds: number;
  readonly corsOrigins: readonly string[];
  readonly trustProxy: boolean;
  readonly graphiql: boolean;
}

/** What is taken and offered at /graphql 图查询. */
export interface GraphConfiguration {
  readonly limits: OperationLimits;
  readonly rate: RateTerms;
  readonly operations: {
    /** Files or folders of registered operations. */
    readonly registered: readonly string[];
    readonly publicRegisteredOnly: boolean;
    readonly automaticKept: number;
  };
  /** How long a public answer may be kept by whoever asked for it by GET; 0: not at all. */
  readonly publicMaxAgeSeconds: number;
  readonly subscriptions: {
    readonly perClient: number;
    readonly heartbeatSeconds: number;
  };
}

export interface AuthenticationConfiguration {
  readonly issuer: string;
  readonly audience: string;
  readonly tokenLifetimeSeconds: number;
  readonly attemptsPerMinute: number;
  readonly publicKeys: readonly {
    readonly keyId: string;
    readonly algorithm: 'RS256' | 'ES256';
    readonly file: string;
  }[];
  readonly jwks?: { readonly url: string; readonly refreshSeconds: number };
}

/** A system that may exchange a secret for a token 客户端. */
export interface ClientConfiguration {
  readonly id: string;
  readonly role: Exclude<Role, 'public'>;
  readonly department?: string;
  readonly secretHash: string;
}

/** A department's system that the hub pulls from 数据源. */
export interface SourceConfiguration {
  readonly name: string;
  readonly department: string;
  readonly adapter: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Base record type of the family that the source holds. */
  readonly recordType: string;
  readonly tables: Readonly<Record<string, { readonly recordType: string; readonly mapping?: string }>>;
  readonly scheduled: boolean;
  /** What a run does when columns are new, missing or of another type; absent: it stops where mapped ones are not as they were. */
  readonly drift?: 'stop' | 'continue';
  /** A source that says nothing for so long, not a row and not a byte, is given up; 300. */
  readonly silenceSeconds?: number;
  /** Who is told when the source fails and when it recovers. */
  readonly owner?: { readonly webhook?: string; readonly email?: string };
}

/** A platform above: an adapter that can be offered to, and its tables. */
export interface UpwardConfiguration {
  readonly name: string;
  readonly adapter: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Record type to table (or record type) there; others are not offered. */
  readonly tables: Readonly<Record<string, string>>;
}

export interface ScheduleConfiguration {
  readonly enabled: boolean;
  readonly collectFromDay: number;
  readonly collectToDay: number;
  readonly rehearseFromDay: number;
  readonly time: string;
}
