import type { AskSettings } from '../http-json/ask.ts';

/** Settings of another Heliograph: a county's hub for the city, the city's for the province. */
export interface HeliographSettings extends Omit<AskSettings, 'authentication'> {
  /** Client of the other hub, of a role that may see whole cases. */
  readonly clientId: string;
  /** Name of the secret. */
  readonly secret: string;
  /** Families of record types that are taken over. */
  readonly families: readonly Family[];
  /** Only cases of this department. */
  readonly department?: string;
  readonly pageSize?: number;
}

/** One family of cases, with the tables that its records become. */
export interface Family {
  /** As the other hub's graph calls it: `application`, `penalty`. */
  readonly type: string;
  readonly base: string;
  readonly stage?: string;
  readonly result?: string;
  readonly document?: string;
}
